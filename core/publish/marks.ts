// Marking pages dirty and clean: a mark that comes while a page is drawn outlasts the drawing.
import { inTurns } from '../kernel/turns.ts'
import { wasRefusedAs } from '../table/cause.ts'
import type { Services } from '../table/service.ts'
import { type MarkedPage, pageId, pageOfId } from './page.ts'

export type Mark = { page: MarkedPage; token: string }

/** Marks each page; `token` must be another one at each call. One write a page, whatever its mark was. */
export async function markDirty(services: Services, pages: readonly MarkedPage[], token: string): Promise<void> {
  await inTurns(pages, (page) => services.entities.pageMark.put({ page: pageId(page), state: 'dirty', token }).go())
}

/** Every page that is dirty, with the marking that was seen. A word that names no page any more is passed over. */
export async function dirtyPages(services: Services): Promise<Mark[]> {
  const { data } = await services.entities.pageMark.query.dirty({ queue: 'pages' }).go({ pages: 'all' })
  return data.flatMap(({ page: id, token }) => {
    const page = pageOfId(id)
    return page === undefined ? [] : [{ page, token }]
  })
}

/** The token of the last marking, whether the page was drawn since or not; undefined where it was never marked. */
export async function tokenOf({ entities }: Services, page: MarkedPage): Promise<string | undefined> {
  const { data } = await entities.pageMark.get({ page: pageId(page) }).go({ consistent: true })
  return data?.token
}

/** Takes the marking back that was drawn; false where the page was marked again meanwhile and stays dirty. */
export async function markClean(services: Services, { page, token }: Mark): Promise<boolean> {
  try {
    await services.entities.pageMark
      .put({ page: pageId(page), state: 'clean', token })
      .where((row, { eq }) => eq(row.token, token))
      .go()
    return true
  } catch (error) {
    if (wasRefusedAs('ConditionalCheckFailedException', error)) return false
    throw error
  }
}

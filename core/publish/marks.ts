// Marking pages dirty and clean: a mark that comes while a page is drawn outlasts the drawing.
import { inTurns } from '../kernel/turns.ts'
import { whole } from '../table/batch.ts'
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

/** The token of each page's last marking by the page's word, whether it was drawn since or not; none where it never was marked. */
export async function tokensOf({ entities }: Services, pages: readonly MarkedPage[]): Promise<Map<string, string>> {
  const marks = await whole(
    pages.map((page) => ({ page: pageId(page) })),
    (keys) => entities.pageMark.get(keys).go({ consistent: true }),
  )
  return new Map(marks.map(({ page, token }) => [page, token]))
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

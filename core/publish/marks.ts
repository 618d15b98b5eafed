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

/** Not a page: that the catalogue changed since the search took it in. */
const CATALOGUE = 'search/catalogue'

export async function markCatalogue({ entities }: Services, token: string): Promise<void> {
  await entities.pageMark.put({ page: CATALOGUE, state: 'dirty', token }).go()
}

/** The marking that the search has not followed yet; undefined where it has followed all. */
export async function catalogueMark({ entities }: Services): Promise<string | undefined> {
  const { data } = await entities.pageMark.get({ page: CATALOGUE }).go({ consistent: true })
  return data?.state === 'dirty' ? data.token : undefined
}

/** Takes that marking back; a later one stays. */
export async function catalogueFollowed(services: Services, token: string): Promise<void> {
  await clean(services, CATALOGUE, token)
}

/** Takes the marking back that was drawn; false where the page was marked again meanwhile and stays dirty. */
export function markClean(services: Services, { page, token }: Mark): Promise<boolean> {
  return clean(services, pageId(page), token)
}

async function clean(services: Services, page: string, token: string): Promise<boolean> {
  try {
    await services.entities.pageMark
      .put({ page, state: 'clean', token })
      .where((row, { eq }) => eq(row.token, token))
      .go()
    return true
  } catch (error) {
    if (wasRefusedAs('ConditionalCheckFailedException', error)) return false
    throw error
  }
}

// The coalescing renderer: draws what is marked once it has been quiet for a moment, lists after what they list.
import { dirtyPages, type Mark, markClean, markDirty } from '../../core/publish/marks.ts'
import { type MarkedPage, pageId } from '../../core/publish/page.ts'
import { type Publisher, renderPage } from './render.ts'

export type Drain = Publisher & {
  now: () => number
  random: () => number
  pause: (milliseconds: number) => Promise<void>
  log: { info: (message: string, more: object) => void; error: (message: string, more: object) => void }
}

/** A page is drawn when its mark did not change for so long, or has waited so long altogether. */
const QUIET_MS = 1_000
const MOST_WAIT_MS = 120_000

const ORDER: readonly MarkedPage['kind'][] = ['ikm', 'partner', 'category', 'kecamatan', 'about']

/** Draws until nothing is marked, or until `until`; what is left then stays marked. Answers how often each page was drawn. */
export async function drain(given: Drain, until: number): Promise<Map<string, number>> {
  const drawn = new Map<string, number>()
  const failed = new Set<string>()
  let seen = new Map<string, { token: string; since: number }>()
  while (given.now() < until) {
    const marks = (await dirtyPages(given.services)).filter(({ page }) => !failed.has(pageId(page)))
    const first = ORDER.find((kind) => marks.some(({ page }) => page.kind === kind))
    if (first === undefined) break
    const group = marks.filter(({ page }) => page.kind === first)
    const now = given.now()
    const ripe = group.filter(({ page, token }) => {
      const before = seen.get(pageId(page))
      return before !== undefined && (before.token === token || now - before.since >= MOST_WAIT_MS)
    })
    seen = new Map(
      marks.map(({ page, token }) => [pageId(page), { token, since: seen.get(pageId(page))?.since ?? now }]),
    )
    if (ripe.length === 0) await given.pause(QUIET_MS)
    for (const mark of ripe) {
      const id = pageId(mark.page)
      try {
        await drawMarked(given, mark)
        drawn.set(id, (drawn.get(id) ?? 0) + 1)
        seen.delete(id)
      } catch (error) {
        failed.add(id)
        given.log.error('a page could not be drawn and stays marked', { page: id, fault: String(error) })
      }
    }
  }
  given.log.info('pages drawn', { pages: drawn.size, times: [...drawn.values()].reduce((sum, n) => sum + n, 0) })
  return drawn
}

/**
 * Draws from what is there now, then marks what shows it and cleans the mark that was seen. Where another mark came
 * meanwhile, an older drawing may have replaced a newer one, so the page is marked once more.
 */
async function drawMarked(given: Drain, mark: Mark): Promise<void> {
  const { shownBy } = await renderPage(given, mark.page)
  const token = () => `${given.now()}-${given.random().toString(36).slice(2)}`
  await markDirty(given.services, shownBy, token())
  if (!(await markClean(given.services, mark))) await markDirty(given.services, [mark.page], token())
}

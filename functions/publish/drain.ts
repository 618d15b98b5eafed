// The coalescing renderer: draws what is marked once it has been quiet for a moment, lists after what they list.
import { dirtyPages, type Mark, markCatalogue, markClean, markDirty } from '../../core/publish/marks.ts'
import { type MarkedPage, pageId } from '../../core/publish/page.ts'
import { type Publisher, renderPage } from './render.ts'

export type Drain = Publisher & {
  now: () => number
  random: () => number
  pause: (milliseconds: number) => Promise<void>
  log: { info: (message: string, more: object) => void; error: (message: string, more: object) => void }
}

/**
 * Drawing begins when nothing new was marked for so long, so that a wave is over before its pages are drawn; or when a
 * page has waited so long, because changes never end.
 */
const QUIET_MS = 1_000
const MOST_WAIT_MS = 120_000

const ORDER: readonly MarkedPage['kind'][] = ['ikm', 'partner', 'category', 'kecamatan', 'demand', 'about']

/** Draws until nothing is marked, or until `until`; what is left then stays marked. Answers how often each page was drawn. */
export async function drain(given: Drain, until: number): Promise<Map<string, number>> {
  const drawn = new Map<string, number>()
  const failed = new Set<string>()
  const seen = new Map<string, { token: string; since: number }>()
  while (given.now() < until) {
    const marks = (await dirtyPages(given.services)).filter(({ page }) => !failed.has(pageId(page)))
    const first = ORDER.find((kind) => marks.some(({ page }) => page.kind === kind))
    if (first === undefined) break
    const isNew = marks.some(({ page, token }) => seen.get(pageId(page))?.token !== token)
    const now = given.now()
    for (const { page, token } of marks) seen.set(pageId(page), { token, since: seen.get(pageId(page))?.since ?? now })
    const waited = now - Math.min(...marks.map(({ page }) => seen.get(pageId(page))?.since ?? now))
    if (isNew && waited < MOST_WAIT_MS) {
      await given.pause(QUIET_MS)
      continue
    }
    for (const mark of marks.filter(({ page }) => page.kind === first)) {
      const id = pageId(mark.page)
      try {
        // What this drawing marks waits for nothing: the wave that it follows from is over.
        for (const { page, token } of await drawMarked(given, mark)) seen.set(pageId(page), { token, since: now })
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
 * Draws from what is there now, then marks what shows it, answers that, and cleans the mark that was seen. Where another
 * mark came meanwhile, an older drawing may have replaced a newer one, so the page is marked once more.
 */
async function drawMarked(given: Drain, mark: Mark): Promise<Mark[]> {
  const { shownBy } = await renderPage(given, mark.page)
  const token = newToken(given)
  await markDirty(given.services, shownBy, token)
  if (mark.page.kind === 'ikm' && shownBy.length > 0) await markCatalogue(given.services, token)
  if (!(await markClean(given.services, mark))) await markDirty(given.services, [mark.page], newToken(given))
  return shownBy.map((page) => ({ page, token }))
}

/** Another one at each call. */
export function newToken({ now, random }: Pick<Drain, 'now' | 'random'>): string {
  return `${now()}-${random().toString(36).slice(2)}`
}

// Everything anew: draws each page that there should be, and takes away those that nothing stands behind.
import type { Ikm } from '../../core/ikm/schema.ts'
import { inTurns } from '../../core/kernel/turns.ts'
import { everyPartner } from '../../core/partner/read.ts'
import type { Partner } from '../../core/partner/schema.ts'
import { chooseFront, wholeCatalogue } from '../../core/publish/front.ts'
import { markDirty, tokensOf } from '../../core/publish/marks.ts'
import { newestOf } from '../../core/publish/newest.ts'
import { type MarkedPage, pageId, standingPages } from '../../core/publish/page.ts'
import { type Drain, drain, newToken } from './drain.ts'
import { putIndexes } from './indexes.ts'
import { publishOpenData } from './open-data.ts'
import { renderPage } from './render.ts'
import { keyOf, MISSING_KEY, type PageStore, putAt } from './store.ts'

export type Published = { pages: number; removed: number; failed: number }

/**
 * Draws every page now, lists last, then what was marked meanwhile, and what leads to the pages. Where a page failed it
 * stays marked and nothing is taken away, for what it should have drawn is not known.
 *
 * Nothing is marked for this, or every page would wake the renderer; but where a mark came meanwhile this drawing may
 * have replaced a newer one, and the page is marked once more.
 */
export async function publishAll(given: Drain, until: number): Promise<Published> {
  const { services, store } = given
  const { makers, products } = await wholeCatalogue(services)
  await chooseFront(services, given.today(), { makers, products })
  await putAt(store, MISSING_KEY, given.draw.missing('id'))
  const wanted = [...subjectsOf(makers, await everyPartner(services)), ...standingPages()]
  const before = await tokensOf(services, wanted)
  const isList = ({ kind }: MarkedPage) => kind !== 'ikm' && kind !== 'partner'
  const drawn: (string[] | undefined)[] = []
  for (const lists of [false, true]) {
    const some = wanted.filter((page) => isList(page) === lists)
    drawn.push(...(await inTurns(some, (page) => drawOrMark(given, page))))
  }
  drawn.push(await openDataOr(given))
  const after = await tokensOf(services, wanted)
  const changed = wanted.filter((page) => before.get(pageId(page)) !== after.get(pageId(page)))
  await markDirty(services, changed, newToken(given))
  const kept = new Set(drawn.flatMap((addresses) => addresses ?? []).map(keyOf))
  const failed = drawn.filter((addresses) => addresses === undefined).length
  const removed = failed > 0 ? 0 : await removeOrphans(store, kept)
  await drain(given, until)
  await putIndexes(given, newestOf(makers, products))
  return { pages: kept.size, removed, failed }
}

/** Answers the addresses that were drawn; undefined where the page failed, which then is marked. */
async function drawOrMark(given: Drain, page: MarkedPage): Promise<string[] | undefined> {
  try {
    return (await renderPage(given, page)).drawn
  } catch (error) {
    await markDirty(given.services, [page], newToken(given))
    given.log.error('a page could not be drawn and stays marked', { page: pageId(page), fault: String(error) })
    return undefined
  }
}

/** Answers the addresses of its page; undefined where it failed, and the night is tried again. */
async function openDataOr(given: Drain): Promise<string[] | undefined> {
  try {
    return await publishOpenData(given)
  } catch (error) {
    given.log.error('the open data could not be published', { fault: String(error) })
    return undefined
  }
}

/** Every IKM and partner that may have a page; who withdrew or closed has none when it is drawn. */
function subjectsOf(makers: readonly Ikm[], partners: readonly Partner[]): MarkedPage[] {
  return [
    ...makers.map(({ ikm }): MarkedPage => ({ kind: 'ikm', ikm })),
    ...partners.map(({ unit }): MarkedPage => ({ kind: 'partner', partner: unit })),
  ]
}

/** Takes away what lies below the published addresses and was not drawn. */
async function removeOrphans(store: PageStore, kept: ReadonlySet<string>): Promise<number> {
  const orphans = (await store.keys()).filter((key) => key.endsWith('/index.html') && !kept.has(key))
  await inTurns(orphans, (key) => store.remove(key))
  return orphans.length
}

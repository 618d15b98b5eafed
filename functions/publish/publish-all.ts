// Everything anew: marks each page that there should be, and takes away those that nothing stands behind.
import { inTurns } from '../../core/kernel/turns.ts'
import { type MarkedPage, standingPages } from '../../core/publish/page.ts'
import { sectors } from '../../core/region/sectors.ts'
import { kecamatans } from '../../core/region/villages.ts'
import type { Services } from '../../core/table/service.ts'
import { type Drain, drain } from './drain.ts'
import { renderPage } from './render.ts'
import { keyOf, type PageStore } from './store.ts'

/** Draws every page now, lists last, and then what was marked meanwhile. Answers how many pages lie there and were removed. */
export async function publishAll(given: Drain, until: number): Promise<{ pages: number; removed: number }> {
  const kept = new Set<string>()
  const wanted = [...(await subjects(given.services)), ...standingPages()]
  for (const page of wanted) {
    const { drawn } = await renderPage(given, page)
    for (const address of drawn) kept.add(keyOf(address))
  }
  const removed = await removeOrphans(given.store, kept)
  await drain(given, until)
  return { pages: kept.size, removed }
}

/** Every IKM and partner that may have a page; who withdrew or closed has none when it is drawn. */
async function subjects({ entities }: Services): Promise<MarkedPage[]> {
  const all = { pages: 'all' } as const
  const ikm = await inTurns(kecamatans(), async ({ code }) => {
    const { data } = await entities.ikm.query.inKecamatan({ kecamatan: code }).go(all)
    return data.map((row): MarkedPage => ({ kind: 'ikm', ikm: row.ikm }))
  })
  const partners = await inTurns(sectors(), async ({ id }) => {
    const { data } = await entities.partner.query.inSector({ sector: id }).go(all)
    return data.map((row): MarkedPage => ({ kind: 'partner', partner: row.unit }))
  })
  return [...ikm, ...partners].flat()
}

/** Takes away what lies below the published addresses and was not drawn. */
async function removeOrphans(store: PageStore, kept: ReadonlySet<string>): Promise<number> {
  const orphans = (await store.keys()).filter((key) => key.endsWith('/index.html') && !kept.has(key))
  await inTurns(orphans, (key) => store.remove(key))
  return orphans.length
}

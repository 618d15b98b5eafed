// What was recorded last in the catalogue: the entries of the feeds.
import type { Language } from '../engine/words/tell.ts'
import type { Ikm } from '../ikm/schema.ts'
import type { Product } from '../product/schema.ts'

/** Where the feed of each language lies. */
export const FEEDS: Record<Language, string> = { id: '/umpan.xml', en: '/en/feed.xml' }

/** So many entries a feed holds. */
const MOST = 50

export type Newest = { recordedOn: string; kecamatan: string; category: string } & (
  | { kind: 'ikm'; ikm: string; name: string }
  | { kind: 'product'; product: string; name: string; maker: string }
)

/** The newest first; of one day products by their ids, then makers. Who withdrew, and what they made, is left out. */
export function newestOf(makers: readonly Ikm[], products: readonly Product[]): Newest[] {
  const there = new Map(makers.filter(({ state }) => state !== 'withdrawn').map((maker) => [maker.ikm, maker]))
  const ofProducts = products.flatMap(({ product, ikm, name, category, recordedOn, state }): Newest[] => {
    const maker = there.get(ikm)
    if (maker === undefined || state !== 'offered') return []
    return [{ kind: 'product', product, name, category, recordedOn, maker: maker.name, kecamatan: maker.kecamatan }]
  })
  const ofMakers = [...there.values()].map(
    ({ ikm, name, category, recordedOn, kecamatan }): Newest => ({
      kind: 'ikm',
      ikm,
      name,
      category,
      recordedOn,
      kecamatan,
    }),
  )
  return [...ofProducts, ...ofMakers].toSorted(byDay).slice(0, MOST)
}

function byDay(a: Newest, b: Newest): number {
  if (a.recordedOn !== b.recordedOn) return a.recordedOn < b.recordedOn ? 1 : -1
  return idOf(a) < idOf(b) ? 1 : -1
}

function idOf(entry: Newest): string {
  return entry.kind === 'product' ? entry.product : entry.ikm
}

// Lines of lists, in the order in which they are shown: active makers first, then by name.
import type { Ikm } from '../ikm/schema.ts'
import type { Product } from '../product/schema.ts'
import type { IkmLine, ProductLine } from './views.ts'

/** A product whose maker withdrew or is not known is left out. */
export function linesOf(products: readonly Product[], makers: ReadonlyMap<string, Ikm>): ProductLine[] {
  const lines = products.flatMap((product): ProductLine[] => {
    const maker = makers.get(product.ikm)
    if (maker === undefined || maker.state === 'withdrawn') return []
    const { ikm, name, category, unitOfSale, priceFromIdr, priceToIdr } = product
    const { kecamatan, lastSignOfLife, activity } = maker
    const photo = product.photos?.[0]
    const of = { ikm, product: product.product, name, category, unitOfSale, photo, priceFromIdr, priceToIdr }
    return [{ ...of, ikmName: maker.name, kecamatan, active: activity === 'active', lastSignOfLife }]
  })
  return lines.toSorted((a, b) => inOrder(a, b) || (a.product < b.product ? -1 : 1))
}

export function ikmLinesOf(ikm: readonly Ikm[]): IkmLine[] {
  const lines = ikm
    .filter(({ state }) => state !== 'withdrawn')
    .map(
      ({ ikm: id, name, category, kecamatan, photos, activity, lastSignOfLife }): IkmLine => ({
        ikm: id,
        name,
        category,
        kecamatan,
        photo: photos?.[0],
        active: activity === 'active',
        lastSignOfLife,
      }),
    )
  return lines.toSorted((a, b) => inOrder(a, b) || (a.ikm < b.ikm ? -1 : 1))
}

type Listed = { active: boolean; name: string }

function inOrder(a: Listed, b: Listed): number {
  if (a.active !== b.active) return a.active ? -1 : 1
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0
}

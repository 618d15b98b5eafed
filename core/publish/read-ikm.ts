// What the pages of one IKM show: itself, its products, and where each can be bought. Read once for all of them.
import * as z from 'zod/mini'
import { Ikm } from '../ikm/schema.ts'
import { type Day, within } from '../kernel/day.ts'
import { spanOf } from '../kernel/period.ts'
import { Product } from '../product/schema.ts'
import { boughtOn, firstMonthFor } from '../program/placed.ts'
import { whole } from '../table/batch.ts'
import type { Services } from '../table/service.ts'
import { linesOf } from './lines.ts'
import type { MarkedPage } from './page.ts'
import type { IkmView, Maker, Place, ProductView } from './views.ts'

/** So many other products stand on a product's page: of its maker, and of its category. */
const MOST_OTHERS = 6
/** So many of a category are looked at to find them. */
const LOOKED_AT = 24

export type IkmPages = {
  /** Undefined where the IKM withdrew or never was. */
  ikm: IkmView | undefined
  products: ProductView[]
  /** Products that have no page, because they or their maker withdrew. */
  gone: string[]
  /** The lists in which the IKM and its products stand, and the partners with whom they stand or stood. */
  shownBy: MarkedPage[]
}

export async function ikmPages(services: Services, id: string, today: Day): Promise<IkmPages> {
  const { data } = await services.collections.maker({ ikm: id }).go({ pages: 'all' })
  const ikm = data.ikm[0] === undefined ? undefined : z.parse(Ikm, data.ikm[0])
  const all = z.parse(z.array(Product), data.product)
  const { data: placements } = await services.entities.placement.query.ofIkm({ ikm: id }).go({ pages: 'all' })
  const shownBy = [...listsOf(ikm, all), ...partnersOf(placements)]
  if (ikm === undefined || ikm.state === 'withdrawn')
    return { ikm: undefined, products: [], gone: all.map(({ product }) => product), shownBy }
  const offered = all.filter(({ state }) => state === 'offered')
  const gone = all.filter(({ state }) => state === 'withdrawn').map(({ product }) => product)
  const [maker, places] = await Promise.all([makerOf(services, ikm), placesOf(services, id, placements, today)])
  const lines = linesOf(offered, new Map([[id, ikm]])).map((line) => {
    const months = (places.get(line.product) ?? []).map(({ month }) => month)
    return { ...line, boughtIn: months.toSorted().at(-1) }
  })
  const similar = new Map<string, ProductView['similar']>()
  for (const category of new Set(offered.map((product) => product.category)))
    similar.set(category, await similarIn(services, category, id))
  const everywhere = new Map([...places.values()].flat().map((place) => [place.outlet, place]))
  return {
    ikm: { maker, products: lines, places: [...everywhere.values()] },
    products: offered.map(({ state: _, version: __, ...product }) => ({
      product,
      maker,
      places: places.get(product.product) ?? [],
      ofMaker: lines.filter((line) => line.product !== product.product).slice(0, MOST_OTHERS),
      similar: similar.get(product.category) ?? [],
    })),
    gone,
    shownBy,
  }
}

function listsOf(ikm: Ikm | undefined, products: readonly Product[]): MarkedPage[] {
  const categories = [...new Set(products.map(({ category }) => category))]
  return [
    ...categories.map((category): MarkedPage => ({ kind: 'category', category })),
    ...(ikm === undefined ? [] : [{ kind: 'kecamatan', kecamatan: ikm.kecamatan } as const]),
    { kind: 'about', page: 'beranda' },
  ]
}

function partnersOf(placements: readonly { partner: string }[]): MarkedPage[] {
  return [...new Set(placements.map(({ partner }) => partner))].map((partner) => ({ kind: 'partner', partner }))
}

async function makerOf(services: Services, ikm: Ikm): Promise<Maker> {
  const { data: contact } = await services.entities.contact.get({ ikm: ikm.ikm }).go()
  return {
    ikm: ikm.ikm,
    name: ikm.name,
    category: ikm.category,
    kecamatan: ikm.kecamatan,
    village: ikm.village,
    photo: ikm.photos?.[0],
    photos: ikm.photos,
    active: ikm.activity === 'active',
    lastSignOfLife: ikm.lastSignOfLife,
    story: ikm.story,
    certificates: ikm.certificates,
    businessNumber: contact?.consentedOn === undefined ? undefined : contact.businessNumber,
    source: ikm.source,
    demonstration: ikm.demonstration,
  }
}

type Placed = { placement: string; unit: string; products: string[]; from: string; to?: string | undefined }

/** The placements of an IKM from which can be bought, each with the month that was confirmed: one bounded Query of answers. */
export async function boughtOf<Row extends Placed>(
  services: Services,
  ikm: string,
  placements: readonly Row[],
  today: Day,
): Promise<(Row & { month: string })[]> {
  if (placements.length === 0) return []
  const { first } = spanOf(firstMonthFor(today))
  const { data: answers } = await services.entities.confirmation.query
    .ofIkm({ ikm })
    .gte({ on: first })
    .go({ pages: 'all' })
  return boughtOn(placements, answers, today)
}

/** Where each product stands, by product: open outlets with a placement that was confirmed lately. */
export async function placesOf(
  services: Services,
  ikm: string,
  placements: readonly Placed[],
  today: Day,
): Promise<Map<string, Place[]>> {
  const bought = await boughtOf(services, ikm, placements, today)
  if (bought.length === 0) return new Map()
  const units = [...new Set(bought.map(({ unit }) => unit))]
  const outlets = await whole(
    units.map((unit) => ({ unit })),
    (keys) => services.entities.outlet.get(keys).go(),
  )
  const open = new Map(
    outlets.filter(({ openedOn, closedOn }) => within(today, openedOn, closedOn)).map((o) => [o.unit, o]),
  )
  const found = new Map<string, Place[]>()
  for (const { unit, products, month } of bought) {
    const outlet = open.get(unit)
    if (outlet === undefined) continue
    const { partner, name, sector, address, kecamatan, hours, mapLink } = outlet
    const place: Place = { outlet: unit, partner, name, sector, address, kecamatan, hours, mapLink, month }
    for (const product of products) {
      const others = (found.get(product) ?? []).filter((each) => each.outlet !== unit || each.month > month)
      const there = others.some((each) => each.outlet === unit)
      found.set(
        product,
        (there ? others : [...others, place]).toSorted((a, b) => (a.name < b.name ? -1 : 1)),
      )
    }
  }
  return found
}

/** Others' products of a category, active makers first: of the newest so many, because this is no search. */
async function similarIn(services: Services, category: string, but: string): Promise<ProductView['similar']> {
  const { data } = await services.entities.product.query
    .inCategory({ category })
    .go({ limit: LOOKED_AT, order: 'desc' })
  const others = z.parse(z.array(Product), data).filter(({ ikm, state }) => ikm !== but && state === 'offered')
  const makers = await makersOf(services, others)
  return linesOf(others, makers).slice(0, MOST_OTHERS)
}

/** The IKM of the products, by id. */
export async function makersOf(services: Services, products: readonly { ikm: string }[]): Promise<Map<string, Ikm>> {
  const ids = [...new Set(products.map(({ ikm }) => ikm))]
  const found = await whole(
    ids.map((ikm) => ({ ikm })),
    (keys) => services.entities.ikm.get(keys).go(),
  )
  return new Map(z.parse(z.array(Ikm), found).map((ikm) => [ikm.ikm, ikm]))
}

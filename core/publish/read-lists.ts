// What the pages of lists and partners show: categories, kecamatan, and where a partner's outlets sell local goods.
import * as z from 'zod/mini'
import { Ikm } from '../ikm/schema.ts'
import { type Day, within } from '../kernel/day.ts'
import { spanOf } from '../kernel/period.ts'
import { inTurns } from '../kernel/turns.ts'
import { Product } from '../product/schema.ts'
import { boughtOn, firstMonthFor } from '../program/placed.ts'
import { whole } from '../table/batch.ts'
import type { Services } from '../table/service.ts'
import { ikmLinesOf, linesOf } from './lines.ts'
import { LINES_A_PART } from './page.ts'
import { makersOf } from './read-ikm.ts'
import type { CategoryView, KecamatanView, PartnerView, ProductLine } from './views.ts'

const ALL = { pages: 'all' } as const

/** The parts of a category's list; one, without products, where nothing is offered. */
export async function categoryParts(services: Services, category: string): Promise<CategoryView[]> {
  const { data } = await services.entities.product.query.inCategory({ category }).go(ALL)
  const offered = z.parse(z.array(Product), data).filter(({ state }) => state === 'offered')
  const lines = linesOf(offered, await makersOf(services, offered))
  return partsOf(lines).map((products, at, { length }) => ({
    category,
    products,
    part: at + 1,
    parts: length,
    inAll: lines.length,
    active: lines.filter(({ active }) => active).length,
  }))
}

export async function kecamatanParts(services: Services, kecamatan: string, today: Day): Promise<KecamatanView[]> {
  const [{ data: makers }, { data: outlets }] = await Promise.all([
    services.entities.ikm.query.inKecamatan({ kecamatan }).go(ALL),
    services.entities.outlet.query.inKecamatan({ kecamatan }).go(ALL),
  ])
  const lines = ikmLinesOf(z.parse(z.array(Ikm), makers))
  const open = outlets
    .filter(({ openedOn, closedOn }) => within(today, openedOn, closedOn))
    .map(({ partner, unit, name, sector, address }) => ({ partner, outlet: unit, name, sector, address }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return partsOf(lines).map((ikm, at, { length }) => ({
    kecamatan,
    ikm,
    part: at + 1,
    parts: length,
    inAll: lines.length,
    active: lines.filter(({ active }) => active).length,
    outlets: at === 0 ? open : [],
  }))
}

/** Undefined where the partner closed or never was. */
export async function partnerPage(services: Services, id: string, today: Day): Promise<PartnerView | undefined> {
  const [{ data: partner }, { data: outlets }] = await Promise.all([
    services.entities.partner.get({ unit: id }).go(),
    services.entities.outlet.query.ofPartner({ partner: id }).go(ALL),
  ])
  if (partner === null || !within(today, partner.openedOn, partner.closedOn)) return undefined
  const open = outlets
    .filter(({ openedOn, closedOn }) => within(today, openedOn, closedOn))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const goods = await inTurns(open, ({ unit }) => goodsOf(services, unit, today))
  return {
    partner: id,
    name: partner.name,
    sector: partner.sector,
    outlets: open.map(({ unit, name, address, kecamatan, hours, mapLink }, at) => ({
      outlet: unit,
      name,
      address,
      kecamatan,
      hours,
      mapLink,
      goods: goods[at] ?? [],
    })),
  }
}

type Goods = { product: ProductLine; month: string }[]

/** What stands at an outlet and was confirmed lately. */
async function goodsOf(services: Services, unit: string, today: Day): Promise<Goods> {
  const { data } = await services.collections.standing({ unit }).go(ALL)
  const { first } = spanOf(firstMonthFor(today))
  const years = [...new Set([first.slice(0, 4), today.slice(0, 4)])]
  const answers = (
    await inTurns(
      years,
      async (year) => (await services.entities.confirmation.query.dated({ unit, year }).go(ALL)).data,
    )
  ).flat()
  const bought = boughtOn(data.placement, answers, today)
  const wanted = new Map<string, { ikm: string; product: string; month: string }>()
  for (const { ikm, products, month } of bought.toSorted((a, b) => (a.month < b.month ? -1 : 1)))
    for (const product of products) wanted.set(product, { ikm, product, month })
  const found = await whole(
    [...wanted.values()].map(({ ikm, product }) => ({ ikm, product })),
    (keys) => services.entities.product.get(keys).go(),
  )
  const products = z.parse(z.array(Product), found).filter(({ state }) => state === 'offered')
  const lines = linesOf(products, await makersOf(services, products))
  return lines.flatMap((product) => {
    const month = wanted.get(product.product)?.month
    return month === undefined ? [] : [{ product, month }]
  })
}

function partsOf<Line>(lines: readonly Line[]): Line[][] {
  const parts: Line[][] = []
  for (let i = 0; i < lines.length; i += LINES_A_PART) parts.push(lines.slice(i, i + LINES_A_PART))
  return parts.length === 0 ? [[]] : parts
}

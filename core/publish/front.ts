// The front page's shelf: chosen and counted once a night from the whole catalogue, read at little cost by day.
import * as z from 'zod/mini'
import { everyIkm } from '../ikm/read.ts'
import type { Ikm } from '../ikm/schema.ts'
import { sha256 } from '../kernel/canonical.ts'
import type { Day } from '../kernel/day.ts'
import { everyOffered } from '../product/read.ts'
import { Product } from '../product/schema.ts'
import { CATEGORY_IDS } from '../region/category-id.ts'
import { kecamatans } from '../region/villages.ts'
import { whole } from '../table/batch.ts'
import type { Services } from '../table/service.ts'
import { linesOf } from './lines.ts'
import { makersOf } from './read-ikm.ts'
import type { HomeView, ProductLine } from './views.ts'

/** So many products stand in front. */
const IN_FRONT = 6
/** So many are chosen, so that others take the place of those that withdraw by day. */
const CHOSEN = 12

export type Front = {
  on: Day
  products: { ikm: string; product: string }[]
  categories: { category: string; active: number }[]
  kecamatan: { kecamatan: string; active: number }[]
}

export type Catalogue = { makers: Ikm[]; products: Product[] }

/** Every maker and what is offered: a Query a kecamatan and a Query a category, once a night. */
export async function wholeCatalogue(services: Services): Promise<Catalogue> {
  return { makers: await everyIkm(services), products: await everyOffered(services) }
}

/** Chooses from the whole catalogue, which is read where it is not given. */
export async function chooseFront(services: Services, today: Day, given?: Catalogue): Promise<Front> {
  const { makers, products } = given ?? (await wholeCatalogue(services))
  const chosen = frontOf(makers, products, today)
  await services.entities.front.put(chosen).go()
  return chosen
}

/** The front page as it stands: those of the chosen that are still offered by active makers. */
export async function homeView(services: Services, today: Day): Promise<HomeView> {
  const { data } = await services.entities.front.get({ shelf: 'front' }).go()
  const { categories, kecamatan, products } = data ?? (await chooseFront(services, today))
  const found = await whole(products, (keys) => services.entities.product.get(keys).go())
  const offered = z.parse(z.array(Product), found).filter(({ state }) => state === 'offered')
  const lines = linesOf(offered, await makersOf(services, offered)).filter(({ active }) => active)
  const todays = products.flatMap(({ product }) => lines.find((line) => line.product === product) ?? [])
  return { categories, kecamatan, todays: todays.slice(0, IN_FRONT) }
}

/** Counts what is alive, and chooses from it. */
export function frontOf(makers: readonly Ikm[], products: readonly Product[], today: Day): Front {
  const active = linesOf(products, new Map(makers.map((maker) => [maker.ikm, maker]))).filter((line) => line.active)
  const alive = makers.filter(({ state, activity }) => state !== 'withdrawn' && activity === 'active')
  return {
    on: today,
    products: inTurnOn(today, active).map(({ ikm, product }) => ({ ikm, product })),
    categories: CATEGORY_IDS.map((category) => ({
      category,
      active: active.filter((line) => line.category === category).length,
    })),
    kecamatan: kecamatans().map(({ code }) => ({
      kecamatan: code,
      active: alive.filter(({ kecamatan }) => kecamatan === code).length,
    })),
  }
}

/** The order is another one each day and favours nobody. Of one maker, and while there are others of one category, one. */
function inTurnOn(today: Day, lines: readonly ProductLine[]): ProductLine[] {
  const drawn = lines
    .map((line) => ({ line, turn: sha256(`${today} ${line.product}`) }))
    .toSorted((a, b) => (a.turn < b.turn ? -1 : 1))
    .map(({ line }) => line)
  const ofMakers = firstOfEach(drawn, ({ ikm }) => ikm)
  const ofCategories = firstOfEach(ofMakers, ({ category }) => category)
  return [...ofCategories, ...ofMakers.filter((line) => !ofCategories.includes(line))].slice(0, CHOSEN)
}

function firstOfEach<Line>(lines: readonly Line[], by: (line: Line) => string): Line[] {
  return [...Map.groupBy(lines, by).values()].flatMap(([first]) => (first === undefined ? [] : [first]))
}

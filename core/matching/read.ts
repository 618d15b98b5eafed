// Reading both sides of a match: a Query a category, the makers in batches, and a Query a maker for what it stands in.
import * as z from 'zod/mini'
import { Ikm } from '../ikm/schema.ts'
import type { Id } from '../kernel/id.ts'
import { inTurns } from '../kernel/turns.ts'
import { Outlet } from '../outlet/schema.ts'
import { Product } from '../product/schema.ts'
import { kecamatans } from '../region/villages.ts'
import { Slot } from '../slot/schema.ts'
import { whole } from '../table/batch.ts'
import type { Services } from '../table/service.ts'
import type { Maker, Need } from './need.ts'
import { canBeHad, makerOf, needOf } from './sides.ts'

export type Known = { makers: Maker[]; ikms: ReadonlyMap<string, Ikm>; products: ReadonlyMap<string, Product> }

/** Every verified maker of the categories with its products in them; `without` are left out. */
export async function makersOf(
  services: Services,
  categories: readonly string[],
  without: ReadonlySet<string>,
): Promise<Known> {
  const { product, ikm, placement } = services.entities
  const pages = await inTurns(categories, (category) => product.query.inCategory({ category }).go({ pages: 'all' }))
  const products = z.parse(
    z.array(Product),
    pages.flatMap(({ data }) => data),
  )
  const offered = products.filter((each) => canBeHad(each) && !without.has(each.ikm))
  const byMaker = Map.groupBy(offered, (each) => each.ikm)
  const keys = [...byMaker.keys()].map((id): { ikm: string } => ({ ikm: id }))
  const rows = await whole(keys, (left) => ikm.get(left).go())
  const ikms = z.parse(z.array(Ikm), rows).filter(({ state }) => state === 'verified')
  const makers = await inTurns(ikms, async (one) => {
    const { data } = await placement.query.ofIkm({ ikm: one.ikm }).go({ pages: 'all' })
    const open = data.filter(({ to }) => to === undefined).length
    return makerOf(one, byMaker.get(one.ikm) ?? [], open)
  })
  return {
    makers,
    ikms: new Map(ikms.map((one) => [one.ikm, one])),
    products: new Map(offered.map((one) => [one.product, one])),
  }
}

/** Who stands in the slot, or was asked and has not decided: it is not proposed again. */
export async function alreadyIn(services: Services, outlet: Id<'outlet'>, slot: Id<'slot'>): Promise<Set<string>> {
  const { placement, proposal } = services.entities
  const [standing, asked] = await Promise.all([
    placement.query.standing({ unit: outlet }).go({ pages: 'all' }),
    proposal.query.ofOutlet({ unit: outlet }).go({ pages: 'all' }),
  ])
  const here = standing.data.filter((each) => each.slot === slot && each.to === undefined)
  const open = asked.data.filter((each) => each.slot === slot && each.state === 'open')
  return new Set([...here, ...open].map(({ ikm }) => ikm))
}

export type Vacancy = { slot: Slot; outlet: Outlet; need: Need }

/** Every vacant slot of the regency that says what it asks for: a Query a kecamatan, the outlets in batches. */
export async function vacancies(services: Services): Promise<Vacancy[]> {
  const { slot, outlet } = services.entities
  const pages = await inTurns(kecamatans(), ({ code }) => slot.query.vacant({ kecamatan: code }).go({ pages: 'all' }))
  const slots = z.parse(
    z.array(Slot),
    pages.flatMap(({ data }) => data),
  )
  const units = [...new Set(slots.filter(({ wants }) => wants !== undefined).map(({ unit }) => unit))]
  const rows = await whole(
    units.map((unit): { unit: string } => ({ unit })),
    (left) => outlet.get(left).go(),
  )
  const outlets = new Map(z.parse(z.array(Outlet), rows).map((each) => [each.unit, each]))
  return slots.flatMap((each) => {
    const place = outlets.get(each.unit)
    const need = place === undefined || place.closedOn !== undefined ? undefined : needOf(each, place)
    return place === undefined || need === undefined ? [] : [{ slot: each, outlet: place, need }]
  })
}

// The reverse: which vacant slots an IKM can fill, money terms first, and which it nearly could.
import type { Day } from '../kernel/day.ts'
import { distanceKm } from '../region/distance.ts'
import { type Lack, lacksOf } from './lacks.ts'
import type { Maker, Need } from './need.ts'

/** A slot for an IKM, with its products that fit and the way there. */
export type Opening = { slot: string; outlet: string; products: string[]; km: number }
export type NearOpening = { slot: string; outlet: string; product: string; lacks: Lack[]; km: number }
export type Openings = { found: Opening[]; near: NearOpening[] }

const MOST_LACKS = 2

/**
 * The first `most` slots with a free place that fit one of its products, best terms first: bought outright before
 * consignment, then sooner paid, then returns borne by the partner, lower margin, lower rent, nearer.
 */
export function openingsFor(maker: Maker, needs: readonly Need[], on: Day, most: number): Openings {
  const found: { need: Need; opening: Opening }[] = []
  const near: { need: Need; opening: NearOpening }[] = []
  for (const need of needs) {
    if (need.vacant < 1) continue
    const judged = maker.supplies.map((supply) => ({
      product: supply.product,
      lacks: lacksOf(need, supply, maker.accepted, on),
    }))
    const products = judged.filter(({ lacks }) => lacks.length === 0).map(({ product }) => product)
    const at = { slot: need.slot, outlet: need.outlet, km: distanceKm(need.village, maker.village) }
    if (products.length > 0) {
      found.push({ need, opening: { ...at, products } })
      continue
    }
    const nearest = judged
      .filter(({ lacks }) => lacks.length <= MOST_LACKS && lacks.every((each) => each.lacks !== 'category'))
      .sort((a, b) => a.lacks.length - b.lacks.length || (a.product < b.product ? -1 : 1))[0]
    if (nearest !== undefined) near.push({ need, opening: { ...at, ...nearest } })
  }
  return {
    found: found
      .sort((a, b) => compareTerms(a.need, b.need) || compareWay(a.opening, b.opening))
      .slice(0, most)
      .map(({ opening }) => opening),
    near: near
      .sort(
        (a, b) =>
          a.opening.lacks.length - b.opening.lacks.length ||
          compareTerms(a.need, b.need) ||
          compareWay(a.opening, b.opening),
      )
      .slice(0, most)
      .map(({ opening }) => opening),
  }
}

/** Below 0 where the first slot's money terms are better for an IKM. */
export function compareTerms({ terms: one }: Pick<Need, 'terms'>, { terms: two }: Pick<Need, 'terms'>): number {
  return (
    Number(one.supply === 'consignment') - Number(two.supply === 'consignment') ||
    one.paymentDays - two.paymentDays ||
    Number(one.returnsBorneBy === 'ikm') - Number(two.returnsBorneBy === 'ikm') ||
    one.marginPercent - two.marginPercent ||
    one.rentIdrPerMonth - two.rentIdrPerMonth
  )
}

function compareWay(one: { km: number; slot: string }, two: { km: number; slot: string }): number {
  return one.km - two.km || (one.slot < two.slot ? -1 : 1)
}

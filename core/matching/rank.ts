// The order of makers for a slot: a number for each step of the policy, and the turn that decides between equals.
import { type Day, dayNumber } from '../kernel/day.ts'
import { distanceKm } from '../region/distance.ts'
import type { Maker, Need, Supply } from './need.ts'
import { bandOf, type Criterion, type MatchingPolicy } from './policy.ts'

/** Why a maker stands where it does: what was measured, and the place that it gives (0 is the best). */
export type Reason =
  | { of: 'alive'; place: number; days: number | null }
  | { of: 'rotation'; place: number; placements: number }
  | { of: 'distance'; place: number; km: number }
  | { of: 'checked'; place: number; checked: number; asked: number }
  | { of: 'price'; place: number; idr: number | null }
  | { of: 'readiness'; place: number; said: number; of4: 4 }

/** The reasons in the policy's order; the sum of nothing, each only decides between those that the earlier left equal. */
export function reasonsOf(need: Need, maker: Maker, supply: Supply, on: Day, policy: MatchingPolicy): Reason[] {
  return policy.order.map((criterion) => reasonOf(criterion, need, maker, supply, on, policy))
}

function reasonOf(
  criterion: Criterion,
  need: Need,
  maker: Maker,
  supply: Supply,
  on: Day,
  policy: MatchingPolicy,
): Reason {
  switch (criterion) {
    case 'alive': {
      const days = maker.alive === null ? null : Math.max(0, dayNumber(on) - dayNumber(maker.alive))
      const never = policy.aliveDays.length + 1
      return { of: 'alive', place: days === null ? never : bandOf(days, policy.aliveDays), days }
    }
    case 'rotation':
      return { of: 'rotation', place: maker.placements, placements: maker.placements }
    case 'distance': {
      const km = distanceKm(need.village, maker.village)
      return { of: 'distance', place: bandOf(km, policy.distanceKm), km }
    }
    case 'checked': {
      const asked = need.certificates.length
      const seen = need.certificates.filter((kind) =>
        supply.certificates.some((held) => held.kind === kind && held.checkedOn !== undefined),
      )
      return { of: 'checked', place: asked - seen.length, checked: seen.length, asked }
    }
    case 'price': {
      const idr = supply.priceFromIdr
      return { of: 'price', place: idr ?? Number.MAX_SAFE_INTEGER, idr }
    }
    case 'readiness': {
      const { priceFromIdr, freePerMonth, leadDays, minimumOrder } = supply
      const said = [priceFromIdr, freePerMonth, leadDays, minimumOrder].filter((each) => each !== null).length
      return { of: 'readiness', place: 4 - said, said, of4: 4 }
    }
  }
}

/** Below 0 where the first list stands before the second; 0 between equals. */
export function compareReasons(one: readonly Reason[], two: readonly Reason[]): number {
  for (const [at, { place }] of one.entries()) {
    const difference = place - (two[at]?.place ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** Whose turn it is between equals: the same for one slot and maker always, another order for each slot (FNV-1a). */
export function turnOf(slot: string, maker: string): number {
  let hash = 0x811c9dc5
  for (const letter of `${slot} ${maker}`) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193)
  // FNV's last letters stir the low bits alone; ids differ in their last letters.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}

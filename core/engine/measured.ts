// What was measured (section 5, steps 8 and 9), once confirmed and once possible: the base's sum and the distinct IKM.
import type { Day } from '../kernel/day.ts'
import type { PlacementCoverage, SlotCoverage } from './coverage.ts'
import { suffices, unionOf } from './coverage.ts'
import type { DaySet, Frame } from './day-set.ts'
import type { Purchase, RuleVersion } from './scenario.ts'
import { answered, type Decided } from './standing.ts'

/** One number as confirmed and as possible, which includes the confirmed. */
export type Both = { confirmed: number; possible: number }

/** An IKM, or a product, with its days over all its placements. */
export type HolderDays = { id: string; confirmedDays: number; possibleDays: number }

export type Measured = Both & { distinctIkm: Both }

export type PurchaseStanding = { purchase: Purchase } & Decided

/** Slots, area, IKM and products: counted by the same arithmetic over days. */
export function measuredOnShelf(
  slots: readonly SlotCoverage[],
  version: RuleVersion,
  frame: Frame,
  obligatedDays: number,
): Measured {
  const counts = (days: number) => suffices(days, obligatedDays, version.minCoverage)
  const both = (of: (way: 'confirmed' | 'possible') => number): Both => ({
    confirmed: of('confirmed'),
    possible: of('possible'),
  })
  const counted = {
    confirmed: slots.filter((slot) => counts(slot.days.confirmed.count)),
    possible: slots.filter((slot) => counts(slot.days.possible.count)),
  }
  const all = slots.flatMap((slot) => slot.placements)
  const distinctOf = (placements: readonly PlacementCoverage[], way: 'confirmed' | 'possible') =>
    holdersOf(placements, ikmOf, frame).filter((ikm) => daysOf(ikm, way) >= version.minIkmDays).length
  switch (version.base) {
    case 'slot':
    case 'area': {
      const sum = (list: readonly SlotCoverage[]) =>
        version.base === 'slot' ? list.length : list.reduce((area, { slot }) => area + slot.areaDm2, 0)
      return {
        ...both((way) => sum(counted[way])),
        distinctIkm: both((way) =>
          distinctOf(
            counted[way].flatMap((slot) => slot.placements),
            way,
          ),
        ),
      }
    }
    case 'ikm':
    case 'sku': {
      const holders = holdersOf(all, version.base === 'ikm' ? ikmOf : productsOf, frame)
      return {
        ...both((way) => holders.filter((holder) => counts(daysOf(holder, way))).length),
        distinctIkm: both((way) => distinctOf(all, way)),
      }
    }
    case 'spend':
    case 'volume':
      throw new RangeError(`${version.base} is measured in purchases, not on a shelf`)
  }
}

/** Spend and volume: the sum over known purchases on obligated days up to `asOf`. */
export function measuredInPurchases(
  purchases: readonly PurchaseStanding[],
  version: RuleVersion,
  obligated: DaySet,
  asOf: Day,
): Measured {
  const counted = purchases.filter(({ purchase }) => purchase.on <= asOf && obligated.has(purchase.on))
  const possible = counted.filter((each) => each.standing !== 'absent')
  const confirmed = counted.filter((each) => each.standing === 'confirmed')
  const sum = (list: readonly PurchaseStanding[]) =>
    list.reduce((total, { purchase }) => total + (version.base === 'spend' ? purchase.amountIdr : purchase.volumeKg), 0)
  const distinct = (list: readonly PurchaseStanding[]) => new Set(list.map(({ purchase }) => purchase.ikm)).size
  return {
    confirmed: sum(confirmed),
    possible: sum(possible),
    distinctIkm: { confirmed: distinct(confirmed), possible: distinct(possible) },
  }
}

export function purchaseStandings(purchases: readonly Purchase[]): PurchaseStanding[] {
  return purchases.map((purchase) => ({ purchase, ...answered(purchase.answers) }))
}

/** The days of each IKM, or product, over the union of its placements, by id. */
export function holdersOf(
  placements: readonly PlacementCoverage[],
  holder: (placement: PlacementCoverage) => readonly string[],
  frame: Frame,
): HolderDays[] {
  const byHolder = new Map<string, PlacementCoverage[]>()
  for (const placement of placements) {
    for (const id of holder(placement)) {
      const group = byHolder.get(id)
      if (group) group.push(placement)
      else byHolder.set(id, [placement])
    }
  }
  return [...byHolder]
    .map(([id, held]) => {
      const days = held.length === 1 && held[0] ? held[0].days : unionOf(held, frame)
      return { id, confirmedDays: days.confirmed.count, possibleDays: days.possible.count }
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

export function ikmOf({ placement }: PlacementCoverage): readonly string[] {
  return [placement.ikm]
}

export function productsOf({ placement }: PlacementCoverage): readonly string[] {
  return placement.products
}

function daysOf(holder: HolderDays, way: 'confirmed' | 'possible'): number {
  return way === 'confirmed' ? holder.confirmedDays : holder.possibleDays
}

// Which days stand confirmed or possible (section 5, step 7), of each placement, and of slots, IKM and products by union.
import { addDays, type Day, earlier, later } from '../kernel/day.ts'
import { type Percent, reaches, shareUp } from '../kernel/percent.ts'
import { monthOf, type Period, spanOf } from '../kernel/period.ts'
import { DaySet, type Frame } from './day-set.ts'
import type { Facts, Placement, RuleVersion, Slot } from './scenario.ts'
import { countedFrom, type Decided, type Evidence, standingOf } from './standing.ts'

/** Confirmed days, and possible days, which include the confirmed ones. */
export type Days = { confirmed: DaySet; possible: DaySet }

/** A month of a placement: the days it covers of the slot's obligated days, and what decided its standing. */
export type PlacementMonth = { month: Period; days: number } & Decided

export type PlacementCoverage = { placement: Placement; slot: Slot; days: Days; months: PlacementMonth[] }
export type SlotCoverage = { slot: Slot; days: Days; placements: PlacementCoverage[] }

/** The slots that the version looks at and whose own days touch the frame, by id. */
export function lookedAtSlots(facts: Facts, version: RuleVersion, frame: Frame): Slot[] {
  return facts.slots
    .filter((slot) => version.slotKinds.includes(slot.kind) && touches(slot.openedOn, slot.closedOn, frame))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The coverage of each slot over `days`, the days that count: the obligated ones, up to a day or the whole period. */
export function coverageOf(
  slots: readonly Slot[],
  placements: ReadonlyMap<string, readonly Placement[]>,
  evidence: Evidence,
  version: RuleVersion,
  frame: Frame,
  days: DaySet,
): SlotCoverage[] {
  return slots.map((slot) => {
    const own = DaySet.range(frame, slot.openedOn, slot.closedOn).keep(days)
    const covered = (placements.get(slot.id) ?? []).map((placement) =>
      placementCoverage(placement, slot, evidence, version.maxBackdateDays, frame, own),
    )
    return { slot, days: unionOf(covered, frame), placements: covered }
  })
}

/** The union of the days of several placements: a day that is confirmed for one of them is confirmed. */
export function unionOf(placements: readonly PlacementCoverage[], frame: Frame): Days {
  const union = { confirmed: DaySet.none(frame), possible: DaySet.none(frame) }
  for (const { days } of placements) {
    union.confirmed.add(days.confirmed)
    union.possible.add(days.possible)
  }
  return union
}

/** Whether days suffice: at least one, and the version's coverage of the obligated days. */
export function suffices(days: number, obligatedDays: number, minCoverage: Percent): boolean {
  return days > 0 && reaches(days, obligatedDays, minCoverage)
}

/** The fewest days that suffice: at least one, and the version's coverage of the obligated days, rounded up. */
export function fewestDays(obligatedDays: number, minCoverage: Percent): number {
  return Math.max(1, shareUp(obligatedDays, minCoverage))
}

export function touches(from: Day, to: Day | null, frame: Frame): boolean {
  return from <= frame.last && (to === null || to >= frame.first)
}

function placementCoverage(
  placement: Placement,
  slot: Slot,
  evidence: Evidence,
  maxBackdateDays: number | null,
  frame: Frame,
  own: DaySet,
): PlacementCoverage {
  const days = { confirmed: DaySet.none(frame), possible: DaySet.none(frame) }
  const months: PlacementMonth[] = []
  const from = later(countedFrom(placement, maxBackdateDays), frame.first)
  const to = placement.to === null ? frame.last : earlier(placement.to, frame.last)
  for (let start = from; start <= to; ) {
    const month = monthOf(start)
    const monthEnd = spanOf(month).last
    const end = earlier(monthEnd, to)
    const covered = DaySet.range(frame, start, end).keep(own)
    const decided = standingOf(placement, slot, month, evidence, maxBackdateDays)
    if (decided.standing === 'confirmed') days.confirmed.add(covered)
    if (decided.standing !== 'absent') days.possible.add(covered)
    months.push({ month, days: covered.count, ...decided })
    start = addDays(monthEnd, 1)
  }
  return { placement, slot, days, months }
}

// A bar of days for each slot: what every day of the period was, for the picture beside the explanation.
import { addDays, type Day } from '../kernel/day.ts'
import { lookedAtSlots } from './coverage.ts'
import { DaySet } from './day-set.ts'
import { countsPurchases } from './goal.ts'
import { measuredOn } from './judge.ts'
import type { Matter } from './matter.ts'
import { obligationOf } from './obligation.ts'
import { countedFrom } from './standing.ts'

/** `denied`: goods were recorded, but a visit, ruling or answer says they were not there. */
export const DAY_STATES = ['confirmed', 'possible', 'denied', 'vacant', 'not-obligated', 'ahead'] as const
export type DayState = (typeof DAY_STATES)[number]

/** Stretches of days with one state, in order, covering the period. Days are inclusive. */
export type SlotBar = { slot: string; stretches: { state: DayState; from: Day; to: Day; days: number }[] }

/** One bar for each looked-at slot, by id; none where the rule counts purchases. */
export function slotBars(matter: Matter): SlotBar[] {
  const { unit, rule, version, span, ask, ledger } = matter
  if (countsPurchases(version)) return []
  const obligated = obligationOf(unit, rule, version, span, ledger.facts.exemptions).days
  const covered = new Map(measuredOn(matter, obligated).slots.map((coverage) => [coverage.slot.id, coverage.days]))
  return lookedAtSlots(ledger.facts, version, span).map((slot) => {
    const open = DaySet.range(span, slot.openedOn, slot.closedOn)
    const days = covered.get(slot.id)
    const recorded = DaySet.none(span)
    for (const placement of ledger.placements.get(slot.id) ?? []) {
      recorded.addRange(countedFrom(placement, version.maxBackdateDays), placement.to)
    }
    const stateOf = (day: Day): DayState => {
      if (!obligated.has(day) || !open.has(day)) return 'not-obligated'
      if (day > ask.asOf) return 'ahead'
      if (days?.confirmed.has(day)) return 'confirmed'
      if (days?.possible.has(day)) return 'possible'
      return recorded.has(day) ? 'denied' : 'vacant'
    }
    const stretches: SlotBar['stretches'] = []
    for (let day = span.first; day <= span.last; day = addDays(day, 1)) {
      const state = stateOf(day)
      const last = stretches.at(-1)
      if (last?.state === state) {
        last.to = day
        last.days += 1
      } else {
        stretches.push({ state, from: day, to: day, days: 1 })
      }
    }
    return { slot: slot.id, stretches }
  })
}

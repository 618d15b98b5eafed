// The standing of one day (section 6): whether, on the day when a deadline is over, a quota case is cured.
import type { Day } from '../kernel/day.ts'
import { DaySet } from './day-set.ts'
import { countsPurchases, phasePercent } from './goal.ts'
import { isReached, measuredOn, quotaBasis, requiredOf } from './judge.ts'
import type { Matter } from './matter.ts'
import type { Measured } from './measured.ts'

export type DayStanding = {
  day: Day
  /** `cured`: confirmed reaches it; `possible`: only with what is unanswered; `not-reached`; `undetermined`: a number is missing. */
  outcome: 'cured' | 'possible' | 'not-reached' | 'undetermined'
  required: number | null
} & Partial<Pick<Measured, 'confirmed' | 'possible' | 'distinctIkm'>>

/**
 * Section 5 with `day` as the only obligated day, and `minObligatedDays` and `minIkmDays` taken as 1; for spend and
 * volume the sum from the first day of the matter's period to `day`. What is required is what the matter's own period
 * requires: the case asks for that, however late it is met. `matter.ask.asOf` is what was known; it is not before `day`.
 */
export function standingOn(matter: Matter, day: Day): DayStanding {
  if (matter.ask.asOf < day) throw new RangeError(`the standing of ${day} cannot be known on ${matter.ask.asOf}`)
  const basis = quotaBasis(matter)
  if (typeof basis !== 'number') return { day, outcome: 'undetermined', required: null }
  const { version } = matter
  const needed = requiredOf(version, basis, phasePercent(version, matter.span.first))
  const inPurchases = countsPurchases(version)
  const frame = { first: inPurchases ? matter.span.first : day, last: day }
  const asked: Matter = {
    ...matter,
    version: { ...version, minObligatedDays: 1, minIkmDays: 1 },
    span: { ...matter.span, ...frame },
  }
  const { slots: _, ...measured } = measuredOn(asked, DaySet.range(frame, frame.first, frame.last))
  const outcome = isReached(measured, needed, 'confirmed')
    ? 'cured'
    : isReached(measured, needed, 'possible')
      ? 'possible'
      : 'not-reached'
  return { day, outcome, required: needed.required, ...measured }
}

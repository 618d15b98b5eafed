// The standing of a placement in a calendar month (section 5, step 6): a visit decides, else a ruling, else the IKM.
// Unanswered is never yes.
import { addDays, type Day, later } from '../kernel/day.ts'
import { monthOf, type Period } from '../kernel/period.ts'
import { lastBy } from './last.ts'
import type { Answer, Confirmation, Facts, Placement, Slot, Visit } from './scenario.ts'

export type Standing = 'confirmed' | 'unconfirmed' | 'absent'

/** What decided a standing, and on which day it was seen or said. */
export const STANDING_REASONS = [
  'seen',
  'not-seen',
  'officer-yes',
  'officer-no',
  'ikm-yes',
  'ikm-no',
  'ikm-unknown',
  'unanswered',
] as const
export type StandingReason = (typeof STANDING_REASONS)[number]
export type Decided = { standing: Standing; why: StandingReason; on: Day | null }

/** What bears on placements: answers by placement, and visits by slot, in the order in which they were listed. */
export type Evidence = {
  confirmations: ReadonlyMap<string, readonly Confirmation[]>
  visits: ReadonlyMap<string | undefined, readonly Visit[]>
}

export function evidenceOf(facts: Facts): Evidence {
  const slotOf = new Map(facts.placements.map((placement) => [placement.id, placement.slot]))
  return {
    confirmations: Map.groupBy(facts.confirmations, (confirmation) => confirmation.placement),
    visits: Map.groupBy(facts.visits, (visit) => visit.slot ?? slotOf.get(visit.placement ?? '')),
  }
}

/** The first day from which a placement may count: its own, but no earlier than it may be backdated. */
export function countedFrom(placement: Placement, maxBackdateDays: number | null): Day {
  if (maxBackdateDays === null) return placement.from
  return later(placement.from, addDays(placement.recordedOn, -maxBackdateDays))
}

export function standingOf(
  placement: Placement,
  slot: Slot,
  month: Period,
  evidence: Evidence,
  maxBackdateDays: number | null,
): Decided {
  const visit = lastVisit(placement, slot, month, evidence, maxBackdateDays)
  if (visit) {
    return visit.seen
      ? { standing: 'confirmed', why: 'seen', on: visit.on }
      : { standing: 'absent', why: 'not-seen', on: visit.on }
  }
  const answers = evidence.confirmations.get(placement.id)?.filter((answer) => answer.month === month) ?? []
  return answered(answers)
}

/** What answers decide, of a placement's month or of a purchase: an officer's last ruling, else the IKM's last answer. */
export function answered(answers: readonly Answer[]): Decided {
  const last =
    lastBy(
      answers.filter((answer) => answer.by === 'officer'),
      (answer) => [answer.recordedOn],
    ) ?? lastBy(answers, (answer) => [answer.recordedOn])
  if (last === undefined) return { standing: 'unconfirmed', why: 'unanswered', on: null }
  const on = last.recordedOn
  switch (last.answer) {
    case 'yes':
      return { standing: 'confirmed', why: last.by === 'officer' ? 'officer-yes' : 'ikm-yes', on }
    case 'no':
      return { standing: 'absent', why: last.by === 'officer' ? 'officer-no' : 'ikm-no', on }
    case 'unknown':
      return { standing: 'unconfirmed', why: 'ikm-unknown', on }
  }
}

function lastVisit(
  placement: Placement,
  slot: Slot,
  month: Period,
  evidence: Evidence,
  maxBackdateDays: number | null,
): Visit | undefined {
  const visits = evidence.visits.get(slot.id)
  if (visits === undefined) return undefined
  const from = countedFrom(placement, maxBackdateDays)
  const concerning = visits.filter(
    (visit) =>
      (visit.slot === slot.id || visit.placement === placement.id) &&
      monthOf(visit.on) === month &&
      coveredWhenSeen(visit, placement, slot, from),
  )
  return lastBy(concerning, (visit) => [visit.on, visit.recordedOn])
}

/**
 * Whether the placement covers the visit's day with those ends only that were recorded on a day before the visit was:
 * an end entered on that day or later undoes no visit.
 */
function coveredWhenSeen(visit: Visit, placement: Placement, slot: Slot, from: Day): boolean {
  const open = (end: Day | null, endRecordedOn: Day | null) =>
    end === null || end >= visit.on || (endRecordedOn !== null && endRecordedOn >= visit.recordedOn)
  return (
    visit.on >= from &&
    visit.on >= slot.openedOn &&
    open(placement.to, placement.endRecordedOn) &&
    open(slot.closedOn, slot.endRecordedOn)
  )
}

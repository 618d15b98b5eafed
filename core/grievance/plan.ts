// What a grievance writes: the report, the partner's answer, its end; and with a late payment what is kept of it. Pure.
import { canonicalJson } from '../kernel/canonical.ts'
import type { Context } from '../kernel/context.ts'
import { type Day, dayNumber } from '../kernel/day.ts'
import type { Id } from '../kernel/id.ts'
import { type Change, create, type Plan, replace, stale } from '../table/change.ts'
import { notAfterToday } from '../table/edit.ts'
import type { Entities } from '../table/service.ts'
import type { Kept } from './read.ts'
import { withLine, withoutLine } from './record.ts'
import { notInThisState, notLateYet, paidBeforeDue, paidWhatIsNotOwed } from './refusals.ts'
import type { AnswerGrievance, Grievance } from './schema.ts'
import { type GrievanceStep, stepFrom } from './steps.ts'

type Today = Pick<Context, 'today'>
type Written = Plan<{ grievance: Id<'grievance'> }>
export type Made = Omit<Grievance, 'state' | 'reportedOn' | 'version' | 'daysLate'>

/** The longest lateness that is counted: ten years. */
const MOST_DAYS = 3660

/** How late it was on that day; on the due day itself nothing is late. Refuses what is not late. */
export function lateBy(dueOn: Day, until: Day): number {
  const days = dayNumber(until) - dayNumber(dueOn)
  if (days < 1) throw notLateYet(dueOn)
  return Math.min(days, MOST_DAYS)
}

/**
 * The same thing is reported once: while it stands open, a further report adds what it says more, and how late the
 * payment is by now; nobody is told again. One that says nothing new writes nothing.
 */
export function reportPlan(
  entities: Entities,
  { today }: Today,
  made: Made,
  seen: Grievance | undefined,
  late: { kept: Kept; daysLate: number } | undefined,
): Written {
  const { grievance } = made
  const again = seen?.state === 'open'
  const told = again ? { ...seen, ...said(made) } : made
  const later = late !== undefined && seen?.reportedOn !== today
  if (again && !later && canonicalJson(told) === canonicalJson(seen)) {
    return { changes: [], audit: [], result: { grievance } }
  }
  const next: Grievance = {
    ...{ ...told, state: 'open', reportedOn: today, version: 1 },
    ...(late === undefined ? {} : { daysLate: late.daysLate }),
  }
  return {
    changes: [
      seen === undefined
        ? create(entities.grievance.create(next).params(), stale())
        : replacement(entities, seen, next),
      ...(late === undefined ? [] : [lineKept(entities, late.kept, next, late.daysLate, today)]),
    ],
    audit: bothChains(next, again ? 'grievance.repeat' : 'grievance.report'),
    notices: again ? [] : [{ to: next.partner, kind: 'grievance-reported', about: aboutOf(next) }],
    result: { grievance },
  }
}

/** The partner's word changes nothing of the IKM's: what is told of it stays what the IKM said. */
export function answerPlan(
  entities: Entities,
  { today }: Today,
  seen: Grievance,
  said: Pick<AnswerGrievance, 'answer' | 'paidOn' | 'note'>,
): Written {
  const { paidOn: _, answerNote: __, ...rest } = stepped(seen, 'answer')
  if (said.answer === 'paid' && seen.kind !== 'late-payment') throw paidWhatIsNotOwed()
  notAfterToday(said.paidOn, today)
  const next: Grievance = {
    ...{ ...rest, answer: said.answer, answeredOn: today },
    ...(said.paidOn === undefined ? {} : { paidOn: said.paidOn }),
    ...(said.note === undefined ? {} : { answerNote: said.note }),
  }
  return {
    changes: [replacement(entities, seen, next)],
    audit: bothChains(next, 'grievance.answer', { answer: said.answer }),
    notices: [{ to: seen.ikm, kind: 'grievance-answered', about: aboutOf(seen) }],
    result: { grievance: seen.grievance },
  }
}

/** The IKM says that it is settled; of a late payment with the day on which the money came, which is then how late it was. */
export function settlePlan(
  entities: Entities,
  { today }: Today,
  seen: Grievance,
  paid: { kept: Kept; paidOn: Day } | undefined,
): Written {
  const settled: Grievance = { ...stepped(seen, 'settle'), closedOn: today }
  if (paid === undefined) return closed(entities, seen, settled, [])
  if (seen.dueOn === undefined) throw paidWhatIsNotOwed()
  notAfterToday(paid.paidOn, today)
  if (paid.paidOn <= seen.dueOn) throw paidBeforeDue(seen.dueOn)
  const next = { ...settled, paidOn: paid.paidOn, daysLate: lateBy(seen.dueOn, paid.paidOn) }
  return closed(entities, seen, next, [lineKept(entities, paid.kept, next, next.daysLate, today)])
}

/** It had been a mistake, or is meant no longer: nothing of it is told to others. */
export function withdrawPlan(entities: Entities, { today }: Today, seen: Grievance, kept: Kept | undefined): Written {
  const next: Grievance = { ...stepped(seen, 'withdraw'), closedOn: today }
  const gone = kept === undefined ? [] : [recordKept(entities, kept, withoutLine(kept.lines, seen.grievance))]
  return closed(entities, seen, next, gone)
}

/** What the IKM says beside what is on record. */
function said({ note, quantity }: Made): Pick<Grievance, 'note' | 'quantity'> {
  return { ...(note === undefined ? {} : { note }), ...(quantity === undefined ? {} : { quantity }) }
}

function closed(entities: Entities, seen: Grievance, next: Grievance, more: Change[]): Written {
  const kind = `grievance-${next.state}`
  return {
    changes: [replacement(entities, seen, next), ...more],
    audit: bothChains(next, next.state === 'settled' ? 'grievance.settle' : 'grievance.withdraw'),
    notices: [{ to: seen.partner, kind, about: aboutOf(seen) }],
    result: { grievance: seen.grievance },
  }
}

function stepped(seen: Grievance, on: GrievanceStep): Grievance {
  const state = stepFrom(seen.state, on)
  if (state === undefined) throw notInThisState(seen.state)
  return { ...seen, state }
}

function lineKept(
  entities: Entities,
  kept: Kept,
  { grievance, ikm, reportedOn }: Grievance,
  daysLate: number,
  on: Day,
) {
  return recordKept(entities, kept, withLine(kept.lines, { grievance, ikm, daysLate, reportedOn }, on))
}

function recordKept(entities: Entities, { partner, version: seen }: Kept, lines: Kept['lines']): Change {
  const row = { partner, lines, version: seen + 1 }
  if (seen === 0) return create(entities.paymentRecord.create(row).params(), stale())
  return replace(
    entities.paymentRecord
      .put(row)
      .where(({ version }, { eq }) => eq(version, seen))
      .params(),
    stale(),
  )
}

function replacement(entities: Entities, seen: Grievance, next: Grievance): Change {
  return replace(
    entities.grievance
      .put({ ...next, version: seen.version + 1 })
      .where(({ version }, { eq }) => eq(version, seen.version))
      .params(),
    stale(),
  )
}

function aboutOf({ grievance, kind, unit, partner, ikm }: Grievance) {
  return { grievance, kind, outlet: unit, partner, ikm }
}

function bothChains(seen: Grievance, act: string, more: { answer?: string } = {}) {
  const about = { ...aboutOf(seen), ...more }
  return [seen.partner, seen.ikm].map((root) => ({ root, act, about }))
}

// What a night has to write about one unit: pure, from its facts, its duties and what is on record of it.
import { type Docket, unitOf } from '../assessment/judge.ts'
import type { Cause, Status } from '../assessment/schema.ts'
import type { Finding } from '../engine/finding.ts'
import { judge } from '../engine/judge.ts'
import { type Ledger, ledgerOf } from '../engine/ledger.ts'
import { boundMatter, type Matter, matterOf } from '../engine/matter.ts'
import type { Unit } from '../engine/unit.ts'
import { type Day, earlier } from '../kernel/day.ts'
import type { Due } from './due.ts'
import { anythingKnown, causesOf } from './late.ts'

/** A unit with all the facts that bear on it, where it stands, and since when it is on record. */
export type Subject = {
  docket: Docket
  place: Pick<Status, 'unit' | 'partner' | 'sector' | 'kecamatan'>
  recordedOn: Day
}

/** A finding to be sealed as of a day, with what led to it. */
export type Sealing = { asOf: Day; why: readonly Cause[] }

/** How a duty stands: `status` is what belongs on record; `seal` is there where a finding has to be sealed with it. */
export type Settled = { due: Due; before: Status | undefined; status: Status; changed: boolean; seal: Sealing | null }

/**
 * The duties that bind the unit as of `asOf`, each once: a running one by what is known, a closed one by its sealed
 * finding, to be sealed now where it is not yet, or to be revised where facts have come since. A night that is older
 * than what is on record changes nothing. A unit that was recorded after a period had closed is not judged for it, nor
 * is one of which it was known on the closing day that it did not operate on any day of it: what stood of it before that
 * was known is lifted. A night after the look-back revises by what had come within it.
 */
export function settle(
  subject: Subject,
  duties: readonly Due[],
  asOf: Day,
  onRecord: (due: Due) => Status | undefined,
): Settled[] {
  const { docket, recordedOn } = subject
  const { unit, matter, bound } = mattersOf(docket)
  const known = anythingKnown(docket.facts, docket.unit)
  return duties.flatMap((due): Settled[] => {
    const before = onRecord(due)
    const keep = before === undefined ? [] : [{ due, before, status: before, changed: false, seal: null }]
    const write = (found: Matter | undefined, seal: Sealing | null): Settled[] => {
      if (before === undefined && found === undefined) return []
      const status = statusOf(subject, due, found === undefined ? undefined : judge(found), before, seal, asOf)
      return before !== undefined && sameStanding(before, status)
        ? keep
        : [{ due, before, status, changed: true, seal }]
    }
    if (before !== undefined && before.asOf > asOf) return keep
    const open = before?.sealedAsOf === undefined
    if (open && !operatesIn(unit(earlier(asOf, due.closesOn)), due)) return write(undefined, null)
    if (asOf < due.closesOn) return write(matter(due, asOf), null)
    if (before?.sealedAsOf === undefined) {
      if (recordedOn > due.closesOn) return keep
      const found = matter(due, due.closesOn)
      return write(found, found === undefined ? null : { asOf: due.closesOn, why: [] })
    }
    const until = earlier(asOf, due.revisableUntil)
    if (!known(before.sealedAsOf, until)) return keep
    const then = bound(due, before.sealedAsOf)
    const now = bound(due, until)
    if (then === undefined || now === undefined) return keep
    const why = causesOf(then, now)
    return why.length === 0 ? keep : write(matter(due, until), { asOf: until, why })
  })
}

type AsKnown = (due: Due, asOf: Day) => Matter | undefined

/** Unit and matters as known on a day, each day's made once. `bound` is there, too, where a measure has lifted the duty. */
export function mattersOf(docket: Docket): { unit: (asOf: Day) => Unit; matter: AsKnown; bound: AsKnown } {
  const known = new Map<Day, { unit: Unit; ledger: Ledger }>()
  const asKnown = (asOf: Day) => {
    const held = known.get(asOf) ?? { unit: unitOf(docket, asOf), ledger: ledgerOf(docket.facts, asOf) }
    known.set(asOf, held)
    return held
  }
  const by =
    (make: typeof matterOf): AsKnown =>
    ({ rule, period }, asOf) => {
      const { unit, ledger } = asKnown(asOf)
      return make(unit, rule, { period, asOf }, ledger)
    }
  return { unit: (asOf) => asKnown(asOf).unit, matter: by(matterOf), bound: by(boundMatter) }
}

function operatesIn(unit: Unit, { span }: Due): boolean {
  return unit.openedOn <= span.last && (unit.closedOn === null || unit.closedOn >= span.first)
}

function statusOf(
  { place }: Subject,
  { rule, period }: Due,
  finding: Finding | undefined,
  before: Status | undefined,
  seal: Sealing | null,
  asOf: Day,
): Status {
  return {
    ...place,
    rule: rule.id as Status['rule'],
    period,
    verdict: finding?.verdict ?? 'none',
    reason: finding?.reason ?? undefined,
    forecast: finding?.forecast?.verdict,
    lastStart: finding?.forecast?.lastStart ?? undefined,
    asOf,
    revision: (before?.revision ?? 0) + (seal === null ? 0 : 1),
    sealedAsOf: seal?.asOf ?? before?.sealedAsOf,
    version: (before?.version ?? 0) + 1,
  }
}

function sameStanding(a: Status, b: Status): boolean {
  return (
    a.verdict === b.verdict &&
    a.reason === b.reason &&
    a.forecast === b.forecast &&
    a.lastStart === b.lastStart &&
    a.revision === b.revision
  )
}

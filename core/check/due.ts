// Which duties a night looks at: every period of a rule that is under way, or still within its regulation's look-back.
import { bindingVersion } from '../engine/goal.ts'
import type { Rule } from '../engine/scenario.ts'
import { addDays, type Day } from '../kernel/day.ts'
import { type Period, type PeriodKind, periodOf, type Span, spanOf } from '../kernel/period.ts'

/** A rule with the days within which a fact that comes after closing still leads to a revision. */
export type Law = { rule: Rule; lookBackDays: number }

export type Due = {
  rule: Rule
  period: Period
  span: Span
  unit: 'outlet' | 'partner'
  sectors: readonly string[]
  /** The day whose end closes the period: a finding as of it is final. */
  closesOn: Day
  /** The last day whose facts still revise a final. */
  revisableUntil: Day
}

/**
 * The duties of a night that judges as of `asOf`, where `since` is the day as of which the last whole night judged:
 * nothing that closed meanwhile is passed over, however long the nights stood still. `since` ≤ `asOf`.
 */
export function dutiesOf(laws: readonly Law[], asOf: Day, since: Day): Due[] {
  return laws.flatMap((law) => {
    const kinds = new Set(law.rule.versions.map((version) => version.period))
    return [...kinds].flatMap((kind) => ofKind(law, kind, asOf, since))
  })
}

function ofKind(law: Law, kind: PeriodKind, asOf: Day, since: Day): Due[] {
  const begin = law.rule.versions.map(({ from }) => from).sort()[0] ?? asOf
  const longest = law.lookBackDays + Math.max(...law.rule.versions.map(({ closingDays }) => closingDays))
  const due: Due[] = []
  for (let at = periodOf(kind, asOf); ; at = periodOf(kind, addDays(spanOf(at).first, -1))) {
    const span = spanOf(at)
    if (span.last < begin) return due.reverse()
    const found = dutyIn(law, at, span)
    if (found !== undefined && found.revisableUntil >= since) due.push(found)
    if (addDays(span.last, longest) < since) return due.reverse()
  }
}

function dutyIn({ rule, lookBackDays }: Law, period: Period, span: Span): Due | undefined {
  const version = bindingVersion(rule, span.first)
  if (version === undefined || version.period !== span.kind) return undefined
  const closesOn = addDays(span.last, version.closingDays)
  const { unit, sectors } = version
  return { rule, period, span, unit, sectors, closesOn, revisableUntil: addDays(closesOn, lookBackDays) }
}

/** The duties that can concern a unit of the sector. */
export function dutiesFor(duties: readonly Due[], unit: Due['unit'], sector: string): Due[] {
  return duties.filter((due) => due.unit === unit && due.sectors.includes(sector))
}

/** The first day whose facts the duties need; undefined where there are none. */
export function firstDayOf(duties: readonly Due[]): Day | undefined {
  return duties.map(({ span }) => span.first).sort()[0]
}

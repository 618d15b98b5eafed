// The verdict on one matter (section 5, steps 2 to 10, in this order; the first that applies decides).
import type { Day } from '../kernel/day.ts'
import { shareUp } from '../kernel/percent.ts'
import { coverageOf, fewestDays, lookedAtSlots, type SlotCoverage } from './coverage.ts'
import { DaySet } from './day-set.ts'
import type { Finding, Forecast, Reason, Verdict } from './finding.ts'
import {
  countsPurchases,
  declaredTotal,
  fullQuota,
  measureOf,
  neededMeasures,
  needsDeclaration,
  phasePercent,
  reportOf,
} from './goal.ts'
import { isFinal, type Matter } from './matter.ts'
import { type Measured, measuredInPurchases, measuredOnShelf, purchaseStandings } from './measured.ts'
import { type Obligation, obligationOf } from './obligation.ts'
import type { RuleVersion } from './scenario.ts'

/** What the unit must show: the base's number and the distinct IKM, both after the phase. */
export type Required = { required: number; distinctIkm: number }

export function judge(matter: Matter): Finding {
  const { unit, version, ask, span, ledger } = matter
  const obligation = obligationOf(unit, matter.rule, version, span, ledger.facts.exemptions)
  const decided = decide(matter, obligation)
  return {
    unit: unit.id,
    rule: matter.rule,
    version: version.from,
    period: ask.period,
    asOf: ask.asOf,
    base: version.base,
    final: isFinal(matter),
    obligatedDays: obligation.days.count,
    ...decided,
  }
}

type Decided = Pick<
  Finding,
  'verdict' | 'reason' | 'required' | 'confirmed' | 'possible' | 'distinctIkm' | 'slots' | 'forecast'
>

function decide(matter: Matter, obligation: Obligation): Decided {
  const { version, span } = matter
  if (obligation.days.count < obligation.needed) {
    return exempt(obligation.operating.count >= obligation.needed ? 'exempted' : 'not-operating')
  }
  const phase = phasePercent(version, span.first)
  if (phase === 0) return exempt('nothing-required')
  const of = quotaBasis(matter)
  if (of === 'measure-missing') return { verdict: 'not-reported', reason: of }
  if (of === 'report-missing') return unreported(matter, of)
  const measured = measuredOn(matter, obligation.days)
  if (needsDeclaration(version) && of < measured.confirmed) return unreported(matter, 'report-inconsistent')
  const needed = requiredOf(version, of, phase)
  if (needed.required === 0) return { ...exempt('nothing-required'), required: 0 }
  const { slots, ...numbers } = measured
  return {
    required: needed.required,
    ...verdictOn(matter, measured, needed),
    ...numbers,
    slots: Object.fromEntries(
      slots.map(({ slot, days }) => [
        slot.id,
        { confirmedDays: days.confirmed.count, possibleDays: days.possible.count },
      ]),
    ),
    ...(isFinal(matter) ? {} : { forecast: forecastOf(matter, obligation.days, measured, needed) }),
  }
}

/** Steps 4 and 5: the measure or the declared total that the quota is taken of; 0 for a fixed quota. */
export function quotaBasis(matter: Matter): number | 'measure-missing' | 'report-missing' {
  const { unit, version, span, ledger, ask } = matter
  for (const name of neededMeasures(version)) {
    if (measureOf(unit, name, span) === undefined) return 'measure-missing'
  }
  if (needsDeclaration(version)) {
    const report = reportOf(ledger.facts.reports, unit.id, ask.period, span.last)
    return declaredTotal(version, report) ?? 'report-missing'
  }
  const { quota } = version
  const named = quota.kind === 'fixed' ? undefined : quota.measure
  return named === undefined ? 0 : (measureOf(unit, named, span)?.value ?? 'measure-missing')
}

/** Step 5: the full quota, and the distinct IKM, each times the phase's percent and rounded up. */
export function requiredOf(version: RuleVersion, of: number, phase: number): Required {
  return {
    required: shareUp(fullQuota(version, of), phase),
    distinctIkm: shareUp(version.minDistinctIkm, phase),
  }
}

/** Whether what was measured reaches what is required, in the base's number and in distinct IKM. */
export function isReached(measured: Measured, needed: Required, way: 'confirmed' | 'possible'): boolean {
  return measured[way] >= needed.required && measured.distinctIkm[way] >= needed.distinctIkm
}

/** Steps 6 to 9 over the obligated days up to `until` (purchases always up to `asOf`). */
export function measuredOn(
  matter: Matter,
  obligated: DaySet,
  until: Day = matter.ask.asOf,
): Measured & { slots: SlotCoverage[] } {
  const { version, ask, span, ledger } = matter
  if (countsPurchases(version)) {
    return {
      ...measuredInPurchases(purchaseStandings(ledger.facts.purchases), version, obligated, ask.asOf),
      slots: [],
    }
  }
  const counted = obligated.copy().keep(DaySet.range(span, span.first, until))
  const looked = lookedAtSlots(ledger.facts, version, span)
  const slots = coverageOf(looked, ledger.placements, ledger.evidence, version, span, counted)
  return { ...measuredOnShelf(slots, version, span, obligated.count), slots }
}

function verdictOn(matter: Matter, measured: Measured, needed: Required): { verdict: Verdict; reason: Reason | null } {
  if (isReached(measured, needed, 'confirmed')) return { verdict: 'met', reason: null }
  if (!isFinal(matter)) return { verdict: 'running', reason: null }
  const { ledger, unit, ask, span } = matter
  if (reportOf(ledger.facts.reports, unit.id, ask.period, span.last) === undefined) {
    return { verdict: 'not-reported', reason: 'no-report' }
  }
  return { verdict: isReached(measured, needed, 'possible') ? 'unconfirmed' : 'short', reason: null }
}

/** Over all obligated days of the period, with unconfirmed months and possible purchases taken as confirmed. */
function forecastOf(matter: Matter, obligated: DaySet, now: Measured, needed: Required): Forecast {
  const { version, span, ask } = matter
  const inPurchases = countsPurchases(version)
  const then = inPurchases ? now : measuredOn(matter, obligated, span.last)
  const lastStart = inPurchases ? null : lastStartOf(obligated, version)
  return {
    verdict: isReached(then, needed, 'possible') ? 'met' : 'short',
    confirmed: then.possible,
    lastStart: lastStart === null || lastStart < ask.asOf ? null : lastStart,
  }
}

/** The k-th obligated day from the end, k the fewest days that reach the coverage, at least one. */
function lastStartOf(obligated: DaySet, version: RuleVersion): Day | null {
  return obligated.fromEnd(fewestDays(obligated.count, version.minCoverage)) ?? null
}

function exempt(reason: Reason): Decided {
  return { verdict: 'exempt', reason }
}

function unreported(matter: Matter, reason: Reason): Decided {
  return { verdict: isFinal(matter) ? 'not-reported' : 'running', reason }
}

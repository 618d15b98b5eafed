// The goal of a unit in a period (section 5, steps 1, 3, 4 and 5): which version binds, what was measured, what is required.
import { type Day, later } from '../kernel/day.ts'
import { type Percent, shareUp } from '../kernel/percent.ts'
import type { Period, Span } from '../kernel/period.ts'
import { lastBy } from './last.ts'
import type { Condition, Measure, Report, Rule, RuleVersion } from './scenario.ts'
import type { Unit } from './unit.ts'

/**
 * The version that binds for a period, frozen on its first day: of those in force and enacted by then the one with the
 * newest `from` replaces all older ones; where its `to` has passed nothing binds, and no older version revives.
 */
export function bindingVersion(rule: Rule, firstDay: Day): RuleVersion | undefined {
  const newest = lastBy(
    rule.versions.filter((version) => version.from <= firstDay && version.enactedOn <= firstDay),
    (version) => [version.from],
  )
  return newest !== undefined && (newest.to === null || newest.to >= firstDay) ? newest : undefined
}

/** The measure on the goal day: the newest `from` that is not after it, of two the later recorded. */
export function measureOf(unit: Unit, name: string, span: Span): Measure | undefined {
  const goalDay = later(span.first, unit.openedOn)
  return lastBy(
    unit.measures.filter((measure) => measure.measure === name && measure.from <= goalDay),
    (measure) => [measure.from, measure.recordedOn],
  )
}

/** Whether a condition on a known measure is false: then the version does not concern the unit. */
export function isExcluded(version: RuleVersion, unit: Unit, span: Span): boolean {
  return version.where.some((condition) => {
    const measure = measureOf(unit, condition.measure, span)
    return measure !== undefined && !holds(measure.value, condition)
  })
}

/** The phase's percent: 100 where there are no phases, 0 before the first. */
export function phasePercent(version: RuleVersion, firstDay: Day): Percent {
  if (version.phaseIn.length === 0) return 100
  const phase = lastBy(
    version.phaseIn.filter((each) => each.from <= firstDay),
    (each) => [each.from],
  )
  return phase?.percent ?? 0
}

/** The names of the measures that `where` and `quota` need. */
export function neededMeasures(version: RuleVersion): string[] {
  const ofQuota = version.quota.kind === 'fixed' ? undefined : version.quota.measure
  return [
    ...new Set([...version.where.map((condition) => condition.measure), ...(ofQuota === undefined ? [] : [ofQuota])]),
  ]
}

/** Whether the base is measured in purchases, not in what stands on a shelf. */
export function countsPurchases({ base }: Pick<RuleVersion, 'base'>): boolean {
  return base === 'spend' || base === 'volume'
}

/** Whether the quota is a share of what the unit itself declares. */
export function needsDeclaration(version: RuleVersion): boolean {
  return version.quota.kind === 'share' && countsPurchases(version)
}

/** The report of that very unit and period, submitted on or after its last day; an officer's outranks every partner's. */
export function reportOf(reports: readonly Report[], unit: string, period: Period, lastDay: Day): Report | undefined {
  return lastBy(
    reports.filter((report) => report.unit === unit && report.period === period && report.submittedOn >= lastDay),
    (report) => [report.by === 'officer' ? '1' : '0', report.submittedOn],
  )
}

/** The total that the report declares for the version's base; undefined where it lacks it. */
export function declaredTotal(version: RuleVersion, report: Report | undefined): number | undefined {
  return version.base === 'spend' ? report?.declared.spendIdr : report?.declared.volumeKg
}

/** The quota before the phase; `of` is the measure, or the declared total, that tiers and shares are taken of. */
export function fullQuota(version: RuleVersion, of: number): number {
  const { quota } = version
  switch (quota.kind) {
    case 'fixed':
      return quota.required
    case 'tiers':
      return quota.tiers
        .filter((tier) => tier.atLeast <= of)
        .reduce((best, tier) => (tier.atLeast >= best.atLeast ? tier : best), { atLeast: 0, required: 0 }).required
    case 'share':
      return shareUp(of, quota.percent)
  }
}

function holds(value: number, condition: Condition): boolean {
  switch (condition.op) {
    case '>':
      return value > condition.value
    case '>=':
      return value >= condition.value
    case '<':
      return value < condition.value
    case '<=':
      return value <= condition.value
    case '=':
      return value === condition.value
  }
}

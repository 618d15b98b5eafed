// Which periods a unit's duties are counted in now, and which ended last: read from the rules, which everybody may read.
import { bindingVersion } from '../../../core/engine/goal.ts'
import type { Rule } from '../../../core/engine/scenario.ts'
import { addDays, type Day } from '../../../core/kernel/day.ts'
import { type Period, type PeriodKind, periodOf, spanOf } from '../../../core/kernel/period.ts'

export type When = 'now' | 'before'

/** What a rule asks of a unit before it looks at any measure. */
export type UnitKind = { kind: 'outlet' | 'partner'; sector: string }

/** Each period once, in the order of the rules; none where no rule concerns such a unit. */
export function duePeriods(rules: readonly Rule[], unit: UnitKind, when: When, today: Day): Period[] {
  const periods = rules.flatMap((rule) =>
    [...new Set(rule.versions.map(({ period }) => period))]
      .map((kind) => periodAt(kind, when, today))
      .filter((period) => concerns(rule, unit, period)),
  )
  return [...new Set(periods)]
}

/** A report is due once its period is over, so what ended last may ask for more than what runs. */
function periodAt(kind: PeriodKind, when: When, today: Day): Period {
  const now = periodOf(kind, today)
  return when === 'now' ? now : periodOf(kind, addDays(spanOf(now).first, -1))
}

/** Whether the version that binds for the period is one for such a unit. */
export function concerns(rule: Rule, unit: UnitKind, period: Period): boolean {
  const span = spanOf(period)
  const version = bindingVersion(rule, span.first)
  if (version === undefined || version.period !== span.kind || version.unit !== unit.kind) return false
  return version.sectors.includes(unit.sector)
}

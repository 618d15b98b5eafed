// What is to be judged: one unit, the version that binds it, the period, and what was known on a day.
import { addDays } from '../kernel/day.ts'
import { type Span, spanOf } from '../kernel/period.ts'
import { bindingVersion, isExcluded } from './goal.ts'
import type { Ledger } from './ledger.ts'
import type { Ask, Rule, RuleVersion } from './scenario.ts'
import type { Unit } from './unit.ts'

export type Matter = {
  unit: Unit
  rule: string
  version: RuleVersion
  ask: Ask
  span: Span
  ledger: Ledger
}

/** Step 1: undefined where the rule does not concern the unit in this period; then there is no finding. */
export function matterOf(unit: Unit, rule: Rule, ask: Ask, ledger: Ledger): Matter | undefined {
  const matter = boundMatter(unit, rule, ask, ledger)
  return matter === undefined || isExcluded(matter.version, unit, matter.span) ? undefined : matter
}

/** Step 1 without its `where`: the matter of a duty that a measure may have lifted; its evidence shows that measure. */
export function boundMatter(unit: Unit, rule: Rule, ask: Ask, ledger: Ledger): Matter | undefined {
  const span = spanOf(ask.period)
  const version = bindingVersion(rule, span.first)
  if (version === undefined || version.unit !== unit.kind || version.period !== span.kind) return undefined
  if (!version.sectors.includes(unit.sector)) return undefined
  return { unit, rule: rule.id, version, ask, span, ledger }
}

/** Whether the days in which facts may still come are over: `asOf` ≥ the period's last day + `closingDays`. */
export function isFinal({ ask, span, version }: Matter): boolean {
  return ask.asOf >= addDays(span.last, version.closingDays)
}

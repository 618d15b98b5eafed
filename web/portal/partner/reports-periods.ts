// What a unit can report of a year: the periods that are over, and the totals that some rule takes a share of.
import { bindingVersion, needsDeclaration } from '../../../core/engine/goal.ts'
import type { Rule } from '../../../core/engine/scenario.ts'
import type { Day } from '../../../core/kernel/day.ts'
import { nextPeriod, type Period, periodOf, spanOf } from '../../../core/kernel/period.ts'
import type { Total } from '../../../core/report/schema.ts'
import { concerns, type UnitKind } from './duties-periods.ts'

export type Reportable = { periods: readonly Period[]; needs: readonly Total[] }

/** A report counts from its period's last day on, so no period is offered before. The newest comes first. */
export function reportable(rules: readonly Rule[], unit: UnitKind, year: string, today: Day): Reportable {
  const periods = new Set<Period>()
  const needs = new Set<Total>()
  for (const rule of rules) {
    for (const kind of new Set(rule.versions.map((version) => version.period))) {
      const first = periodOf(kind, spanOf(year as Period).first)
      for (let at = first; isOver(at, year, today); at = nextPeriod(at)) {
        if (!concerns(rule, unit, at)) continue
        periods.add(at)
        const version = bindingVersion(rule, spanOf(at).first)
        if (version !== undefined && needsDeclaration(version)) needs.add(totalOf(version.base))
      }
    }
  }
  const newest = [...periods].sort((a, b) => (spanOf(a).last < spanOf(b).last ? 1 : -1))
  return { periods: newest, needs: [...needs] }
}

function isOver(at: Period, year: string, today: Day): boolean {
  const { last } = spanOf(at)
  return last <= today && last.startsWith(year)
}

function totalOf(base: string): Total {
  return base === 'spend' ? 'spendIdr' : 'volumeKg'
}

// The days on which a unit owes (section 5, step 2): open, past its days of grace, and not exempted.
import { addDays, type Day, earlier } from '../kernel/day.ts'
import { DaySet, type Frame } from './day-set.ts'
import type { Exemption, RuleVersion } from './scenario.ts'
import type { Unit } from './unit.ts'

export type Obligation = {
  /** The obligated days. */
  days: DaySet
  /** The days that would be obligated were there no exemption. */
  operating: DaySet
  /** How many obligated days there must be for a finding. */
  needed: number
}

export function obligationOf(
  unit: Unit,
  rule: string,
  version: RuleVersion,
  frame: Frame,
  exemptions: readonly Exemption[],
): Obligation {
  const operating = DaySet.range(frame, addDays(unit.openedOn, version.graceDays), unit.closedOn)
  const days = operating.copy()
  for (const exemption of exemptions) {
    if (concerns(exemption, unit, rule)) days.drop(exemptedDays(exemption, frame))
  }
  return { days, operating, needed: Math.max(1, version.minObligatedDays) }
}

/** Whether the exemption is for this rule or for all, granted to the unit or, for an outlet, to its partner. */
export function concerns(exemption: Exemption, unit: Unit, rule: string): boolean {
  const granted = exemption.unit === unit.id || exemption.unit === unit.partner
  return granted && (exemption.rule === null || exemption.rule === rule)
}

/** The days that the exemption covers: from its first to its last, but none from its revocation on. */
export function exemptedDays(exemption: Exemption, frame: Frame): DaySet {
  return DaySet.range(frame, exemption.from, lastExemptedDay(exemption))
}

function lastExemptedDay({ to, revokedOn }: Exemption): Day | null {
  if (revokedOn === null) return to
  const before = addDays(revokedOn, -1)
  return to === null ? before : earlier(before, to)
}

// From what was bought of others to the declared total and back, and which report of a period counts. Pure.
import { reportOf } from '../../../core/engine/goal.ts'
import type { Report } from '../../../core/engine/scenario.ts'
import { type Period, spanOf } from '../../../core/kernel/period.ts'
import type { Declared } from '../../../core/report/schema.ts'

type Sum = { spendIdr: number; volumeKg: number }

/** What the record knows is added to what was typed; a total that was left empty is not declared at all. */
export function totalsOf({ spendIdr, volumeKg }: Declared, recorded: Sum): Declared {
  return {
    ...(spendIdr === undefined ? {} : { spendIdr: spendIdr + recorded.spendIdr }),
    ...(volumeKg === undefined ? {} : { volumeKg: volumeKg + recorded.volumeKg }),
  }
}

/** What a correction begins with: the total that was declared, without what the record knows now. */
export function othersIn(declared: Declared | undefined, recorded: Sum): Record<string, string> {
  const rest = (total: number | undefined, known: number) =>
    total === undefined || total < known ? '' : String(total - known)
  return {
    spendIdr: rest(declared?.spendIdr, recorded.spendIdr),
    volumeKg: rest(declared?.volumeKg, recorded.volumeKg),
  }
}

/** As the engine has it: the last one counts, and an officer's before every partner's. */
export function countedOf<One extends Report>(reports: readonly One[], unit: string, period: Period): One | undefined {
  const counted = reportOf(reports, unit, period, spanOf(period).last)
  return reports.find((each) => each === counted)
}

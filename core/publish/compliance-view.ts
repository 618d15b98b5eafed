// What the compliance page shows: the published distributions in their order, and how few partners a row may count.
import { type Period, spanOf } from '../kernel/period.ts'
import { policyOf } from '../program/distribution.ts'
import type { Distribution } from '../program/schema.ts'

export type ComplianceView = { minCell: number; periods: Distribution[] }

/** The newest period first; of those that end together the shorter. `minCell` is the strictest that a period was held to. */
export function complianceView(distributions: readonly Distribution[]): ComplianceView {
  return {
    minCell: Math.max(policyOf([]).minCell, ...distributions.map((each) => each.minCell)),
    periods: distributions.toSorted(newestFirst),
  }
}

function newestFirst(a: { period: Period }, b: { period: Period }): number {
  const [one, other] = [spanOf(a.period), spanOf(b.period)]
  return one.last === other.last ? (one.first < other.first ? 1 : -1) : one.last < other.last ? 1 : -1
}

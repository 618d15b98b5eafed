// The terms that no report of a foreign rule states, but an engine needs: supposed alike, so that dry runs compare.
import type { RuleVersion } from './type.ts'

type Unreported =
  | 'from'
  | 'to'
  | 'enactedOn'
  | 'where'
  | 'minCoverage'
  | 'minDistinctIkm'
  | 'minIkmDays'
  | 'maxBackdateDays'
  | 'graceDays'
  | 'phaseIn'

/** Binding from 2026 on, no phase-in, three quarters of the days, ninety days of grace for a new unit. */
export const SUPPOSED = {
  from: '2026-01-01',
  to: null,
  enactedOn: '2025-12-01',
  where: [],
  minCoverage: 75,
  minDistinctIkm: 0,
  minIkmDays: 14,
  maxBackdateDays: 31,
  graceDays: 90,
  phaseIn: [],
} as const satisfies Pick<RuleVersion, Unreported>

type Rhythm = Pick<RuleVersion, 'period' | 'minObligatedDays' | 'closingDays'>

/** A third of the period must be obligated; answers and reports close a week after it, two after a long one. */
export const MONTHLY = { period: 'month', minObligatedDays: 10, closingDays: 7 } as const satisfies Rhythm
export const QUARTERLY = { period: 'quarter', minObligatedDays: 30, closingDays: 7 } as const satisfies Rhythm
export const HALF_YEARLY = { period: 'semester', minObligatedDays: 60, closingDays: 14 } as const satisfies Rhythm
export const YEARLY = { period: 'year', minObligatedDays: 120, closingDays: 14 } as const satisfies Rhythm

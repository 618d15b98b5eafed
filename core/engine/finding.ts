// A finding: what the engine found for one unit, rule and period, as known on a day.
import type { Day } from '../kernel/day.ts'
import type { Period } from '../kernel/period.ts'
import type { Both } from './measured.ts'
import type { RuleVersion } from './scenario.ts'

export const VERDICTS = ['met', 'running', 'unconfirmed', 'short', 'not-reported', 'exempt'] as const
export type Verdict = (typeof VERDICTS)[number]

export const REASONS = [
  'exempted',
  'not-operating',
  'nothing-required',
  'measure-missing',
  'report-missing',
  'report-inconsistent',
  'no-report',
] as const
export type Reason = (typeof REASONS)[number]

/** `lastStart`: the day from where a new placement can still reach the coverage by itself; null where it has passed. */
export type Forecast = { verdict: 'met' | 'short'; confirmed: number; lastStart: Day | null }

export type Finding = {
  unit: string
  rule: string
  /** The `from` of the version that binds. */
  version: Day
  period: Period
  asOf: Day
  base: RuleVersion['base']
  final: boolean
  obligatedDays: number
  /** In the base's unit: slots, IKM, SKU, dm², rupiah or kg. There once step 5 has computed it. */
  required?: number
  verdict: Verdict
  reason: Reason | null
  confirmed?: number
  possible?: number
  distinctIkm?: Both
  slots?: Record<string, { confirmedDays: number; possibleDays: number }>
  forecast?: Forecast
}

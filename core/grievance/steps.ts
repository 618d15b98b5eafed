// The lifecycle of a grievance as a table: from which state which step leads where, and who may take it.
import { following } from '../kernel/steps.ts'
import type { Side } from '../placement/sides.ts'

export const GRIEVANCE_STATES = ['open', 'answered', 'settled', 'withdrawn'] as const
export type GrievanceState = (typeof GRIEVANCE_STATES)[number]
export type GrievanceStep = 'report' | 'answer' | 'settle' | 'withdraw'
type Step = { from: GrievanceState | 'none'; on: GrievanceStep; to: GrievanceState; who: Side }

/** What is reported again after an answer stands open again: the IKM does not take the answer for the truth. */
export const GRIEVANCE_STEPS = [
  { from: 'none', on: 'report', to: 'open', who: 'ikm' },
  { from: 'open', on: 'report', to: 'open', who: 'ikm' },
  { from: 'answered', on: 'report', to: 'open', who: 'ikm' },
  { from: 'settled', on: 'report', to: 'open', who: 'ikm' },
  { from: 'withdrawn', on: 'report', to: 'open', who: 'ikm' },
  { from: 'open', on: 'answer', to: 'answered', who: 'partner' },
  { from: 'answered', on: 'answer', to: 'answered', who: 'partner' },
  { from: 'open', on: 'settle', to: 'settled', who: 'ikm' },
  { from: 'answered', on: 'settle', to: 'settled', who: 'ikm' },
  { from: 'open', on: 'withdraw', to: 'withdrawn', who: 'ikm' },
  { from: 'answered', on: 'withdraw', to: 'withdrawn', who: 'ikm' },
] as const satisfies readonly Step[]

/** The state that the step leads to; undefined where the state does not take it. */
export const stepFrom = following<GrievanceState, GrievanceStep>(GRIEVANCE_STEPS)

/** Neither settled nor withdrawn: what officers see in their lists. */
export function isLive({ state }: { state: GrievanceState }): boolean {
  return state === 'open' || state === 'answered'
}

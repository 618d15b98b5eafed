// The lifecycle of a proposal as a table: from which state which step leads where, and who may take it.
import { following } from '../kernel/steps.ts'
import type { PROPOSAL_STATES } from './schema.ts'

type State = (typeof PROPOSAL_STATES)[number]
type Step = { from: State; on: 'accept' | 'decline' | 'lapse'; to: State; who: 'the other side' | 'system' }

/** A proposal that nobody decided lapses when so many days have passed. */
export const LAPSE_AFTER_DAYS = 14

export const PROPOSAL_STEPS = [
  { from: 'open', on: 'accept', to: 'accepted', who: 'the other side' },
  { from: 'open', on: 'decline', to: 'declined', who: 'the other side' },
  { from: 'open', on: 'lapse', to: 'lapsed', who: 'system' },
] as const satisfies readonly Step[]

/** The state that the step leads to; undefined where the state does not take it. */
export const stepFrom = following<State, Step['on']>(PROPOSAL_STEPS)

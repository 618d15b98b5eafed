// The lifecycle of a job as a table: from which state which step leads where, and who may take it.

export const JOB_STATES = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const
export type JobState = (typeof JOB_STATES)[number]

/** `take`: a worker starts; `report`: it tells how far it is; `hand-on`: its time is over and the next one resumes. */
export const WORKER_STEPS = ['take', 'report', 'hand-on', 'finish', 'fail'] as const
export type JobStep = (typeof WORKER_STEPS)[number] | 'cancel'

type Step = { from: JobState; on: JobStep; to: JobState; who: 'worker' | 'owner' }

export const JOB_STEPS = [
  { from: 'waiting', on: 'take', to: 'running', who: 'worker' },
  { from: 'running', on: 'report', to: 'running', who: 'worker' },
  { from: 'running', on: 'hand-on', to: 'waiting', who: 'worker' },
  { from: 'running', on: 'finish', to: 'done', who: 'worker' },
  { from: 'running', on: 'fail', to: 'failed', who: 'worker' },
  { from: 'waiting', on: 'cancel', to: 'cancelled', who: 'owner' },
  { from: 'running', on: 'cancel', to: 'cancelled', who: 'owner' },
] as const satisfies readonly Step[]

/** The state that the step leads to; undefined where the state does not take it. */
export function stepFrom(state: JobState, on: JobStep): JobState | undefined {
  return JOB_STEPS.find((step) => step.from === state && step.on === on)?.to
}

// The lifecycle of a job as a table: from which state which step leads where, and who may take it.
import { following } from '../kernel/steps.ts'

export const JOB_STATES = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const
export type JobState = (typeof JOB_STATES)[number]

/**
 * `take`: a worker starts, or takes over from one whose lease is over; `report`: it tells how far it is; `release`: it
 * gave up and lets the next try begin at once; `hand-on`: its time is over and the next one resumes.
 */
export const WORKER_STEPS = ['take', 'report', 'release', 'hand-on', 'finish', 'fail'] as const
export type JobStep = (typeof WORKER_STEPS)[number] | 'cancel'

type Step = { from: JobState; on: JobStep; to: JobState; who: 'worker' | 'owner' }

export const JOB_STEPS = [
  { from: 'waiting', on: 'take', to: 'running', who: 'worker' },
  { from: 'running', on: 'take', to: 'running', who: 'worker' },
  { from: 'running', on: 'release', to: 'running', who: 'worker' },
  { from: 'running', on: 'report', to: 'running', who: 'worker' },
  { from: 'running', on: 'hand-on', to: 'waiting', who: 'worker' },
  { from: 'running', on: 'finish', to: 'done', who: 'worker' },
  { from: 'running', on: 'fail', to: 'failed', who: 'worker' },
  { from: 'waiting', on: 'cancel', to: 'cancelled', who: 'owner' },
  { from: 'running', on: 'cancel', to: 'cancelled', who: 'owner' },
] as const satisfies readonly Step[]

/** So long a worker has a job to itself after each step: longer than its function lives, shorter than its message hides. */
export const LEASE_MS = 5.5 * 60 * 1000

/** A result can be fetched for so many days; the bucket's lifecycle removes it a day later. */
export const FILE_DAYS = 7

/** The state that the step leads to; undefined where the state does not take it. */
export const stepFrom = following<JobState, JobStep>(JOB_STEPS)

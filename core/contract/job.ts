// The contract's routes about jobs: whoever is signed in starts, follows and cancels its own.
import * as z from 'zod/mini'
import { Job, OneJob, OwnJobs, StartJob } from '../job/schema.ts'
import { pageOf, type Route } from './route.ts'

const JOBS = { partner: '/api/partner/{partner}/jobs', ikm: '/api/ikm/{ikm}/jobs', officer: '/api/officer/jobs' }

/** A job as its owner sees it. `file`: whether its result can be fetched by `job.result`. */
const ShownJob = z.extend(z.omit(Job, { owner: true, version: true, acting: true, hat: true, leaseUntil: true }), {
  file: z.enum(['none', 'ready', 'expired']),
})
const result = z.pick(Job, { job: true, state: true })

const start = {
  method: 'POST',
  summary: 'Starts a job: work too long for a request.',
  input: StartJob,
  output: result,
} as const
const get = { method: 'GET', summary: 'How far one of one’s own jobs is.', input: OneJob, output: ShownJob } as const
const own = {
  method: 'GET',
  summary: 'One’s own jobs, the newest first.',
  input: OwnJobs,
  output: pageOf(ShownJob),
} as const
const cancel = {
  method: 'POST',
  summary: 'Cancels one of one’s own jobs that is not over.',
  input: OneJob,
  output: result,
} as const

export const JOB_ROUTES = {
  'job.start': { ...start, audience: 'partner', path: JOBS.partner },
  'job.ofOwner': { ...own, audience: 'partner', path: JOBS.partner },
  'job.get': { ...get, audience: 'partner', path: `${JOBS.partner}/{job}` },
  'job.cancel': { ...cancel, audience: 'partner', path: `${JOBS.partner}/{job}/cancel` },
  'ikm.job.start': { ...start, audience: 'ikm', path: JOBS.ikm },
  'ikm.job.ofOwner': { ...own, audience: 'ikm', path: JOBS.ikm },
  'ikm.job.get': { ...get, audience: 'ikm', path: `${JOBS.ikm}/{job}` },
  'ikm.job.cancel': { ...cancel, audience: 'ikm', path: `${JOBS.ikm}/{job}/cancel` },
  'officer.job.start': { ...start, audience: 'officer', path: JOBS.officer },
  'officer.job.ofOwner': { ...own, audience: 'officer', path: JOBS.officer },
  'officer.job.get': { ...get, audience: 'officer', path: `${JOBS.officer}/{job}` },
  'officer.job.cancel': { ...cancel, audience: 'officer', path: `${JOBS.officer}/{job}/cancel` },
} as const satisfies Record<string, Route>

// A job: work too long for a request. Its owner is the account that started it, and nobody else sees it.
import * as z from 'zod/mini'
import type { Actor } from '../kernel/actor.ts'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { Name, pageFields } from '../table/bounds.ts'
import { JOB_STATES, WORKER_STEPS } from './steps.ts'

/** The kinds of jobs, each with the actors who may start one. */
export const JOB_KINDS = {
  import: ['partner', 'officer'],
  export: ['ikm', 'partner', 'officer'],
  'dry-run': ['officer'],
  publish: ['officer'],
  pdf: ['ikm', 'partner', 'officer'],
} as const satisfies Record<string, readonly Actor['kind'][]>
const Kind = z.enum(Object.keys(JOB_KINDS) as (keyof typeof JOB_KINDS)[])

const Count = z.int().check(z.gte(0), z.lte(100_000_000))
const Progress = z.strictObject({ done: Count, total: z.nullable(Count), note: z.optional(Name) })

/** What the worker is told: ids, periods, keys of uploads; never personal data. */
const About = z
  .record(
    z.string().check(z.minLength(1), z.maxLength(40)),
    z.union([z.string().check(z.maxLength(400)), z.number(), z.boolean(), z.null()]),
  )
  .check(z.refine((about) => Object.keys(about).length <= 20, { error: 'has more than 20 entries' }))

export const Job = z.object({
  owner: idOf('account'),
  job: idOf('job'),
  kind: Kind,
  about: About,
  state: z.enum(JOB_STATES),
  progress: Progress,
  result: z.optional(z.string().check(z.maxLength(400))),
  startedOn: Day,
  version: z.int(),
})
export type Job = z.infer<typeof Job>

/** In whose name the owner acts: an IKM, a partner (a clerk names its outlet), or none for an officer. */
const acting = {
  ikm: z.optional(idOf('ikm')),
  partner: z.optional(idOf('partner')),
  outlet: z.optional(idOf('outlet')),
}

export const StartJob = z.strictObject({ ...acting, kind: Kind, about: z._default(About, {}) })
export const OneJob = z.strictObject({ ...acting, job: idOf('job') })
export const OwnJobs = z.strictObject({ ...acting, ...pageFields })

/** A worker's step; the result is where what the job made can be fetched. */
export const AdvanceJob = z
  .strictObject({
    owner: idOf('account'),
    job: idOf('job'),
    on: z.enum(WORKER_STEPS),
    progress: z.optional(Progress),
    result: z.optional(z.string().check(z.minLength(1), z.maxLength(400))),
  })
  .check(
    z.refine(({ on, result }) => result === undefined || on === 'finish', {
      path: ['result'],
      error: 'is given before the job is finished',
    }),
  )

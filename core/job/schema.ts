// A job: work too long for a request. Its owner is the account that started it, and nobody else sees it.
import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { Name, pageFields } from '../table/bounds.ts'
import { JOB_STATES, WORKER_STEPS } from './steps.ts'

export const JOB_KINDS = [
  'import',
  'import-purchases',
  'undo',
  'export',
  'dry-run',
  'pdf',
  'findings',
  'certificate',
  'dossier',
  'good-faith',
] as const
export type JobKind = (typeof JOB_KINDS)[number]
const Kind = z.enum(JOB_KINDS)

const Count = z.int().check(z.gte(0), z.lte(100_000_000))
const Progress = z.strictObject({ done: Count, total: z.nullable(Count), note: z.optional(Name) })

/** What the worker is told: ids, periods, keys of uploads; never personal data. */
const About = z
  .record(
    z.string().check(z.minLength(1), z.maxLength(40)),
    z.union([z.string().check(z.maxLength(400)), z.number(), z.boolean(), z.null()]),
  )
  .check(z.refine((about) => Object.keys(about).length <= 20, { error: 'has more than 20 entries' }))
export type About = z.infer<typeof About>

/** In whose name the owner acts: an IKM, a partner (a clerk names its outlet), or none for an officer. */
const acting = {
  ikm: z.optional(idOf('ikm')),
  partner: z.optional(idOf('partner')),
  outlet: z.optional(idOf('outlet')),
}
const Acting = z.strictObject(acting)
export type Acting = z.infer<typeof Acting>

/** As which of its hats the owner started it: the worker asks for the rights of that hat anew. */
const HATS = ['ikm', 'partner', 'officer'] as const
export type Hat = (typeof HATS)[number]

const Words = z.string().check(z.minLength(1), z.maxLength(600))
/** Why it failed and what to do now, in both languages. */
export const Problem = z.strictObject({ id: Words, en: Words })
export type Problem = z.infer<typeof Problem>

/** So many faults of a sheet are shown; `faultsInAll` counts them all. */
export const MOST_FAULTS = 50
/** One fault of a sheet, at its cell (B7). */
export const CellFault = z.strictObject({
  cell: z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/)),
  id: z.string().check(z.maxLength(300)),
  en: z.string().check(z.maxLength(300)),
})
export type CellFault = z.infer<typeof CellFault>

const FileName = z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,80}\.(xlsx|pdf)$/, { error: 'is not a file name' }))

const outcome = {
  /** What the file of the result is called; there is one only where the job says so. */
  result: z.optional(FileName),
  problem: z.optional(Problem),
  faults: z.optional(z.array(CellFault).check(z.maxLength(MOST_FAULTS))),
  faultsInAll: z.optional(Count),
}

export const Job = z.object({
  owner: idOf('account'),
  job: idOf('job'),
  kind: Kind,
  about: About,
  acting: Acting,
  hat: z.enum(HATS),
  state: z.enum(JOB_STATES),
  progress: Progress,
  ...outcome,
  startedOn: Day,
  /** The last day on which the file can be fetched. */
  fileUntil: z.optional(Day),
  /** Until when (ms) the worker that took it has it to itself; a later one may take it over. */
  leaseUntil: z.optional(z.int()),
  version: z.int(),
})
export type Job = z.infer<typeof Job>

export const StartJob = z.strictObject({ ...acting, kind: Kind, about: z._default(About, {}) })
export const OneJob = z.strictObject({ ...acting, job: idOf('job') })
export const OwnJobs = z.strictObject({ ...acting, ...pageFields })

/** A worker's step on the version that it saw; the outcome is told when the job is over. */
export const AdvanceJob = z
  .strictObject({
    owner: idOf('account'),
    job: idOf('job'),
    on: z.enum(WORKER_STEPS),
    version: z.optional(z.int()),
    progress: z.optional(Progress),
    ...outcome,
  })
  .check(
    z.refine(({ on, result }) => result === undefined || on === 'finish', {
      path: ['result'],
      error: 'is given before the job is finished',
    }),
  )

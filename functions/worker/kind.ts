// A kind of job as the worker runs it: a plan of parts, each part by itself, and the file that is made of all of them.
import * as z from 'zod/mini'
import type { RowTold } from '../../core/job/file-schema.ts'
import type { JobFiles } from '../../core/job/files.ts'
import type { About, Acting, CellFault, Job, Problem } from '../../core/job/schema.ts'
import type { Context } from '../../core/kernel/context.ts'
import type { WithSecret } from '../../core/kernel/keyed.ts'
import type { Services } from '../../core/table/service.ts'

/** Where the site stands, and by what its unguessable addresses are made. */
export type WorkerLinks = WithSecret & { origin: string }

/** What a kind is given: the job's owner acts, with the rights that it has now. */
export type Run = {
  services: Services
  context: Context
  files: JobFiles
  links: WorkerLinks
  job: Pick<Job, 'owner' | 'job'>
  about: About
  acting: Acting
}

/** Small texts, each one part: an id, a range of rows. */
export const Parts = z.array(z.string().check(z.maxLength(100))).check(z.maxLength(20_000))

export type Made = {
  name: string
  bytes: Uint8Array
  note?: string
  faults?: CellFault[]
  faultsInAll?: number
  /** What became, or would become, of each row: shown beside the job. */
  rows?: readonly RowTold[]
}

/**
 * `plan` is asked once and kept; `part` may be asked again after a crash and then writes nothing twice; `finish` makes
 * the same of the same parts.
 */
export type Kind<Part> = {
  part: z.core.$ZodType<Part>
  plan: (run: Run) => Promise<string[]>
  work: (run: Run, part: string, number: number) => Promise<Part>
  finish: (run: Run, parts: Part[]) => Promise<Made>
}

/** A kind whose parts only it knows. */
export type AnyKind = {
  plan: Kind<unknown>['plan']
  work: Kind<unknown>['work']
  finish: (run: Run, parts: readonly unknown[]) => Promise<Made>
}

export function kindOf<Part>({ part, plan, work, finish }: Kind<Part>): AnyKind {
  const all = z.array(part)
  return { plan, work, finish: async (run, parts) => finish(run, z.parse(all, parts)) }
}

/** The job can't be done as it is asked: its owner is told why, where, and what to do now. */
export class JobFailure extends Error {
  readonly problem: Problem
  readonly faults: readonly CellFault[]

  constructor(problem: Problem, faults: readonly CellFault[] = []) {
    super(problem.en)
    this.name = 'JobFailure'
    this.problem = problem
    this.faults = faults
  }
}

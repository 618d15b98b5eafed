// What the tests of imports share: sheets that are brought, jobs that run to their end, and what they told.

import * as JobFile from '../../core/job/file-operations.ts'
import { uploadKey } from '../../core/job/files.ts'
import * as Job from '../../core/job/operations.ts'
import { ownerOf } from '../../core/job/read.ts'
import { sha256 } from '../../core/kernel/canonical.ts'
import type { Id } from '../../core/kernel/id.ts'
import { type Value, workbook } from '../../functions/worker/excel.ts'
import { runJob, type Worker } from '../../functions/worker/run.ts'
import { LIMITS, type MemoryFiles, workerOf } from './jobs.ts'
import { contextOf } from './services.ts'
import type { World } from './world.ts'

/** A partner's owner at work with sheets. */
export function sheetsOf(world: World, files: MemoryFiles) {
  const owner = ownerOf(world.actors.owner)
  const as = () => contextOf(world.actors.owner)
  const uploaded = async (
    head: readonly string[],
    rows: readonly (readonly Value[])[],
    by = owner,
  ): Promise<string> => {
    const upload = sha256(JSON.stringify(rows))
    files.held.set(uploadKey(by, upload), await workbook([{ name: 'Lembar', head, rows }]))
    return upload
  }
  const start = async (kind: string, about: object): Promise<Id<'job'>> =>
    (await Job.start(world.services, as(), { partner: world.partner, kind, about })).job
  const shown = (job: Id<'job'>) => Job.get(world.services, as(), { partner: world.partner, job })
  const run = async (job: Id<'job'>, worker: Worker = workerOf(world, files)) => {
    await runJob(worker, { owner, job }, LIMITS)
    return shown(job)
  }
  const rows = (job: Id<'job'>) =>
    JobFile.rows({ ...world.services, files }, contextOf({ kind: 'account', account: owner }), { job })
  return { owner, uploaded, start, shown, run, rows }
}

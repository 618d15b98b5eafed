// The lines of a sheet of purchases as they were understood, kept beside the job: a name that changes later changes no row.
import * as z from 'zod/mini'
import { partKey } from '../../../core/job/files.ts'
import type { Job } from '../../../core/job/schema.ts'
import type { Run } from '../kind.ts'
import { PurchaseLine } from './purchase-sheet.ts'

type Of = Pick<Job, 'owner' | 'job'>
const Lines = z.array(PurchaseLine)

export async function keepLines({ files, job }: Run, lines: readonly PurchaseLine[]): Promise<void> {
  await files.put(partKey(job, 'lines'), Buffer.from(JSON.stringify(lines)))
}

/** None where the job never came so far, or where they are no longer kept. */
export async function keptLines({ files }: Pick<Run, 'files'>, job: Of): Promise<PurchaseLine[]> {
  const bytes = await files.get(partKey(job, 'lines'))
  return bytes === undefined ? [] : z.parse(Lines, JSON.parse(Buffer.from(bytes).toString('utf8')))
}

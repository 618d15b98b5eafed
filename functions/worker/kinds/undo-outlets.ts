// Withdraws the outlets that an import opened, each by the operation that asks whether anything stands on it.
import * as z from 'zod/mini'
import type { Job } from '../../../core/job/schema.ts'
import type { Id } from '../../../core/kernel/id.ts'
import { idOf } from '../../../core/kernel/id.ts'
import * as Outlets from '../../../core/outlet/import.ts'
import { outletsOf } from '../../../core/outlet/read.ts'
import type { Run } from '../kind.ts'
import { type Told, telling } from './sheet-job.ts'

export type ToUndo = Pick<Job, 'owner' | 'job' | 'kind'> & { partner: Id<'partner'> }

/** How an import is taken back: its parts, one of them, and how much of it stands still. */
export type Back = {
  parts: (run: Run, of: ToUndo) => Promise<string[]>
  back: (run: Run, of: ToUndo, part: string) => Promise<Told[]>
  left: (run: Run, of: ToUndo) => Promise<number>
}

export const TAKEN_BACK = { id: 'ditarik', en: 'withdrawn' }

export const outletsBack: Back = {
  parts: async (run, of) => (await standing(run, of)).map(({ unit }) => unit),
  left: async (run, of) => (await standing(run, of)).length,
  back: async (run, { partner }, part) => {
    const outlet = z.parse(idOf('outlet'), part)
    const { data } = await run.services.entities.outlet.get({ unit: outlet }).go({ consistent: true })
    const withdrawn = await telling(0, data?.name ?? outlet, async () => {
      const idempotencyKey = `${run.job.job}.${outlet}`
      await Outlets.withdraw(run.services, { ...run.context, idempotencyKey }, { partner, outlet })
      return TAKEN_BACK
    })
    return [withdrawn]
  },
}

/** One that was withdrawn is in no list. */
async function standing(run: Run, { partner, job }: ToUndo) {
  return (await outletsOf(run.services, partner)).filter(({ broughtBy }) => broughtBy === job)
}

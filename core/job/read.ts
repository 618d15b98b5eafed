// Reading one job: another account's job is as missing as one that never was.
import * as z from 'zod/mini'
import type { Actor } from '../kernel/actor.ts'
import type { Day } from '../kernel/day.ts'
import type { Id } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Services } from '../table/service.ts'
import { type Hat, Job } from './schema.ts'

export async function jobOf(services: Services, owner: Id<'account'>, job: Id<'job'>): Promise<Job> {
  const { data } = await services.entities.job.get({ owner, job }).go({ consistent: true })
  if (data === null) throw noSuchJob()
  return z.parse(Job, data)
}

/** The account of whoever is signed in; whoever is not has none, and no permission lets them here. */
export function ownerOf(actor: Actor): Id<'account'> {
  if (!('account' in actor)) throw noSuchJob()
  return actor.account
}

/** As whom it is started: the hat that the route's audience gave. */
export function hatOf({ kind }: Actor): Hat {
  if (kind === 'ikm' || kind === 'partner' || kind === 'officer') return kind
  throw noSuchJob()
}

/** With what can be fetched of it: nothing, a file, or one that is no longer kept. */
export function shown(job: Job, today: Day): Job & { file: 'none' | 'ready' | 'expired' } {
  const file = job.fileUntil === undefined ? 'none' : job.fileUntil < today ? 'expired' : 'ready'
  return { ...job, file }
}

function noSuchJob(): Refusal {
  return new Refusal('missing', 'job', {
    id: 'Pekerjaan itu tidak ada pada akun Anda. Lihat daftar pekerjaan lalu pilih kembali.',
    en: 'Your account has no such job. Look at the list of jobs and choose again.',
  })
}

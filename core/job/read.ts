// Reading one job: another account's job is as missing as one that never was.
import * as z from 'zod/mini'
import type { Actor } from '../kernel/actor.ts'
import type { Id } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Services } from '../table/service.ts'
import { Job } from './schema.ts'

export async function jobOf(services: Services, owner: Id<'account'>, job: Id<'job'>): Promise<Job> {
  const { data } = await services.entities.job.get({ owner, job }).go({ consistent: true })
  if (data === null) throw noSuchJob()
  return z.parse(Job, data)
}

/** The account of whoever is signed in; the public and the system have none, and no permission lets them here. */
export function ownerOf(actor: Actor): Id<'account'> {
  if (actor.kind === 'public' || actor.kind === 'system') throw noSuchJob()
  return actor.account
}

function noSuchJob(): Refusal {
  return new Refusal('missing', 'job', {
    id: 'Pekerjaan itu tidak ada pada akun Anda. Lihat daftar pekerjaan lalu pilih kembali.',
    en: 'Your account has no such job. Look at the list of jobs and choose again.',
  })
}

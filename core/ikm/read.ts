// Reading IKM and their contacts: where one is asked for, one that withdrew is as missing as one that never was.
import * as z from 'zod/mini'
import type { Id } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { inTurns } from '../kernel/turns.ts'
import { kecamatans } from '../region/villages.ts'
import type { Services } from '../table/service.ts'
import { Contact } from './contact-schema.ts'
import { Ikm } from './schema.ts'

export async function ikmOf(services: Services, ikm: Id<'ikm'>): Promise<Ikm> {
  const { data } = await services.entities.ikm.get({ ikm }).go({ consistent: true })
  if (data === null || data.state === 'withdrawn') throw noSuchIkm()
  return z.parse(Ikm, data)
}

/** An IKM of another village is as missing as one that never was. */
export async function ikmThere(services: Services, of: { ikm: Id<'ikm'>; village: string }): Promise<Ikm> {
  const ikm = await ikmOf(services, of.ikm)
  if (ikm.village !== of.village) throw notThere()
  return ikm
}

/** All that are on record, those that withdrew too: a Query a kecamatan. */
export async function everyIkm({ entities }: Services): Promise<Ikm[]> {
  const found = await inTurns(kecamatans(), ({ code }) =>
    entities.ikm.query.inKecamatan({ kecamatan: code }).go({ pages: 'all' }),
  )
  return z.parse(
    z.array(Ikm),
    found.flatMap(({ data }) => data),
  )
}

/** The contact on record; an empty one of version 0 where there never was one. */
export async function contactOf(services: Services, ikm: Id<'ikm'>): Promise<Contact> {
  const { data } = await services.entities.contact.get({ ikm }).go({ consistent: true })
  return data === null ? { ikm, version: 0 } : z.parse(Contact, data)
}

function noSuchIkm(): Refusal {
  return new Refusal('missing', 'ikm', {
    id: 'IKM itu tidak ada di Etalase. Cari lagi lewat nama atau kecamatannya.',
    en: 'There is no such IKM in Etalase. Look for it again by its name or kecamatan.',
  })
}

function notThere(): Refusal {
  return new Refusal('missing', 'ikm', {
    id: 'IKM itu tidak ada di desa ini. Muat ulang daftarnya lalu pilih kembali.',
    en: 'There is no such IKM in this village. Load the list again and choose from it.',
  })
}

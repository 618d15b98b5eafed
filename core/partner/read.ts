// Reading partners.
import * as z from 'zod/mini'
import type { Day } from '../kernel/day.ts'
import type { Id } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { inTurns } from '../kernel/turns.ts'
import { sectors } from '../region/sectors.ts'
import type { Services } from '../table/service.ts'
import { Partner } from './schema.ts'

export async function partnerOf(services: Services, partner: Id<'partner'>): Promise<Partner> {
  const { data } = await services.entities.partner.get({ unit: partner }).go({ consistent: true })
  if (data === null) throw noSuchPartner()
  return z.parse(Partner, data)
}

/** The partner, unless its closing is on record. */
export async function openPartner(services: Services, partner: Id<'partner'>): Promise<Partner> {
  const found = await partnerOf(services, partner)
  if (found.closedOn !== undefined) throw partnerClosed(found.closedOn)
  return found
}

/** All that are on record, closed ones too: a Query a sector. */
export async function everyPartner({ entities }: Services): Promise<Partner[]> {
  const found = await inTurns(sectors(), ({ id }) =>
    entities.partner.query.inSector({ sector: id }).go({ pages: 'all' }),
  )
  return z.parse(
    z.array(Partner),
    found.flatMap(({ data }) => data),
  )
}

export function partnerClosed(on: Day): Refusal {
  return new Refusal('conflict', 'partner-closed', {
    id: `Mitra ini sudah dicatat tutup pada ${on}, jadi tidak dapat diubah lagi. Hubungi petugas dinas bila itu keliru.`,
    en: `This partner is recorded as closed on ${on}, so it cannot be changed any more. Tell an officer if that is wrong.`,
  })
}

export function noSuchPartner(): Refusal {
  return new Refusal('missing', 'partner', {
    id: 'Mitra itu tidak ada di Etalase. Periksa daftar mitra lalu pilih kembali.',
    en: 'There is no such partner in Etalase. Look at the list of partners and choose again.',
  })
}

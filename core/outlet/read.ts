// Reading outlets: another partner's is as missing as one that never was.
import * as z from 'zod/mini'
import type { Id } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { inTurns } from '../kernel/turns.ts'
import { kecamatans } from '../region/villages.ts'
import { whole } from '../table/batch.ts'
import type { Services } from '../table/service.ts'
import { Outlet } from './schema.ts'

export async function outletOfPartner(
  services: Services,
  partner: Id<'partner'> | undefined,
  outlet: Id<'outlet'>,
): Promise<Outlet> {
  const { data } = await services.entities.outlet.get({ unit: outlet }).go({ consistent: true })
  const foreign = partner !== undefined && data?.partner !== partner
  if (data === null || data.withdrawnOn !== undefined || foreign) throw noSuchOutlet()
  return z.parse(Outlet, data)
}

/** The partner's outlets, closed ones too: one Query. */
export async function outletsOf({ entities }: Services, partner: string): Promise<Outlet[]> {
  const { data } = await entities.outlet.query.ofPartner({ partner }).go({ pages: 'all' })
  return z.parse(z.array(Outlet), data)
}

/** Those with these ids, each once, in any order: one batch. */
export async function outletsAt({ entities }: Services, units: Iterable<string>): Promise<Outlet[]> {
  const keys = [...new Set(units)].map((unit) => ({ unit }))
  const rows = await whole(keys, (left) => entities.outlet.get(left).go())
  return z.parse(z.array(Outlet), rows)
}

/** All that are on record, closed ones too: a Query a kecamatan. */
export async function everyOutlet({ entities }: Services): Promise<Outlet[]> {
  const found = await inTurns(kecamatans(), ({ code }) =>
    entities.outlet.query.inKecamatan({ kecamatan: code }).go({ pages: 'all' }),
  )
  return z.parse(
    z.array(Outlet),
    found.flatMap(({ data }) => data),
  )
}

function noSuchOutlet(): Refusal {
  return new Refusal('missing', 'outlet', {
    id: 'Gerai itu tidak ada pada mitra ini. Periksa daftar gerai lalu pilih kembali.',
    en: 'This partner has no such outlet. Look at the list of outlets and choose again.',
  })
}

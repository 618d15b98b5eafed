// Reading memberships: all of an account in one Query, and one member of a partner.
import * as z from 'zod/mini'
import type { Id } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Services } from '../table/service.ts'
import { Membership, type PartnerMember } from './schema.ts'

/** All that are active, read consistently: what was taken away a moment ago is gone. */
export async function membershipsOf({ entities }: Services, account: Id<'account'>): Promise<Membership[]> {
  const { data } = await entities.membership.query.ofAccount({ account }).go({ consistent: true, pages: 'all' })
  return z.parse(
    z.array(Membership),
    data.filter(({ state }) => state === 'active'),
  )
}

/** All that are active of a partner, an IKM or an agency. */
export async function holdersOf({ entities }: Services, holder: string): Promise<Membership[]> {
  const { data } = await entities.membership.query.ofHolder({ holder }).go({ pages: 'all' })
  return z.parse(z.array(Membership), data)
}

/** The one with this hat, ended or not. */
export async function hatOf({ entities }: Services, account: Id<'account'>, hat: string) {
  const { data } = await entities.membership.get({ account, hat }).go({ consistent: true })
  return data === null ? undefined : z.parse(Membership, data)
}

export async function memberOf(
  services: Services,
  partner: Id<'partner'>,
  account: Id<'account'>,
): Promise<PartnerMember> {
  const found = await hatOf(services, account, partner)
  if (found?.kind !== 'partner' || found.state !== 'active') throw noSuchMember()
  return found
}

function noSuchMember(): Refusal {
  return new Refusal('missing', 'member', {
    id: 'Orang itu bukan anggota di sini, atau sudah dikeluarkan. Muat ulang daftar anggota lalu pilih kembali.',
    en: 'That person is no member here, or was removed. Load the list of members again and choose from it.',
  })
}

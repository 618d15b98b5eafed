// What every change of a membership must pass, beside the permission: who touches whom, whose outlets, how many hats.
import type { Actor } from '../kernel/actor.ts'
import type { Id } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { outletOfPartner } from '../outlet/read.ts'
import type { Services } from '../table/service.ts'
import { membershipsOf } from './read.ts'
import { manyHats, notByYou } from './refusals.ts'
import { MOST_HATS, type PartnerMember } from './schema.ts'

/** Refuses a manager who would touch anybody but clerks. */
export function managersOnlyClerks(actor: Actor, partner: Id<'partner'>, roles: readonly PartnerMember['role'][]) {
  const owns =
    actor.kind === 'partner' && actor.memberships.some((each) => each.partner === partner && each.role === 'owner')
  if (!owns && roles.some((role) => role !== 'clerk')) throw notByYou()
}

/** Refuses an outlet of another partner. */
export async function ownOutlets(
  services: Services,
  { partner, outlets }: { partner: Id<'partner'>; outlets: readonly Id<'outlet'>[] },
): Promise<void> {
  await Promise.all([...new Set(outlets)].map((outlet) => outletOfPartner(services, partner, outlet)))
}

/** Refuses one hat more than are read with every request. */
export async function noMoreHats(services: Services, account: Id<'account'>, hat: string): Promise<void> {
  const held = await membershipsOf(services, account)
  if (held.length >= MOST_HATS && !held.some((each) => each.hat === hat)) throw manyHats()
}

/** Whether the account is the actor's own. */
export function isOf(actor: Actor, account: Id<'account'>): boolean {
  return 'account' in actor && actor.account === account
}

/** The account of a signed-in person; no permission lets anybody else here. */
export function accountOf(actor: Actor): Id<'account'> {
  if (!('account' in actor)) throw nobody()
  return actor.account
}

function nobody(): Refusal {
  return new Refusal('unauthenticated', 'sign-in', {
    id: 'Untuk ini Anda perlu masuk lebih dahulu. Masuk lalu coba lagi.',
    en: 'To do this you need to sign in first. Sign in and try again.',
  })
}

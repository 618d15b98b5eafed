// Stories of who belongs to whom: a person with a proven address, a member, an invitation, a claim, a registration.
import * as Claim from '../../core/claim/operations.ts'
import * as Invitation from '../../core/invitation/operations.ts'
import type { Actor, PartnerRole } from '../../core/kernel/actor.ts'
import { day } from '../../core/kernel/day.ts'
import type { Id } from '../../core/kernel/id.ts'
import * as Membership from '../../core/membership/operations.ts'
import { joinPlan } from '../../core/membership/plan.ts'
import { rosterOf } from '../../core/membership/roster-read.ts'
import * as Registration from '../../core/registration/operations.ts'
import { rowOf } from '../../core/signin/rows.ts'
import * as Starter from '../../core/starter/operations.ts'
import type { Step } from '../../core/starter/schema.ts'
import { act } from '../../core/table/commit.ts'
import type { Services } from '../../core/table/service.ts'
import { contextOf, NOON } from './services.ts'
import { anId, type Role, type World } from './world.ts'

export const NIB = '1000000000001'
export const VILLAGE = '32.16.03.2006'

let people = 0

/** The account has proven this address. */
export async function proven({ entities }: Services, account: Id<'account'>, email: string): Promise<void> {
  const row = rowOf('user', { id: account, email, emailVerified: true }, 1)
  await entities.signin.put(row).go()
}

export type Person = { account: Id<'account'>; email: string; actor: Actor }

/** Somebody new who signed in just now with an address of their own. */
export async function aPerson(services: Services): Promise<Person> {
  const account = anId('account')
  const email = `orang-${people++}@contoh.test`
  await proven(services, account, email)
  return { account, email, actor: { kind: 'account', account, signedInAt: NOON } }
}

export function accountIn(actor: Actor): Id<'account'> {
  if (!('account' in actor)) throw new Error(`${actor.kind} has no account`)
  return actor.account
}

/** The account belongs to the world's partner, without an invitation. */
export async function joined(world: World, role: PartnerRole, account: Id<'account'> = anId('account')) {
  const { services, partner, outlet, actors } = world
  const outlets = role === 'clerk' ? [outlet] : []
  const asked = { operation: 'test.join', input: { partner, account } }
  await act(services, contextOf(actors.system), asked, async () =>
    joinPlan(
      services.entities,
      { today: day('2026-10-01') },
      { partner, account, role, outlets },
      await rosterOf(services, partner),
      undefined,
    ),
  )
  return account
}

/** A partner of its own, whose clerk the world's person is. */
export async function leavable(world: World) {
  const side = { ...world, partner: anId('partner') }
  await joined(side, 'owner')
  await joined(side, 'clerk', accountIn(world.actors.account))
  return { hat: side.partner }
}

/** What the world's owner invites to: a clerk of its outlet. */
export const anInvitation = ({ partner, outlet }: World, email = `undang-${people++}@contoh.test`) => ({
  partner,
  email,
  role: 'clerk' as const,
  outlets: [outlet],
})

export async function invitedAs(world: World, email?: string, role: Role = 'owner'): Promise<Id<'invitation'>> {
  const form = anInvitation(world, email)
  return (await Invitation.invite(world.services, contextOf(world.actors[role]), form)).invitation
}

/** An invitation for the account of the world, which has proven its address; by its partner, or by the other. */
export async function invitedTo(world: World, by: 'owner' | 'otherOwner' = 'owner') {
  const account = accountIn(world.actors.account)
  const email = `${account}@contoh.test`
  await proven(world.services, account, email)
  const side = by === 'owner' ? world : { ...world, ...world.foreign }
  return { invitation: await invitedAs(side, email, by) }
}

/** The NIB of the world's partner is on record as its own. */
export async function nibKnown({ services, partner }: World, nib = NIB): Promise<void> {
  await services.entities.sentinel.put({ rule: 'nib', value: nib, owner: partner }).go()
}

export const aClaim = (nib = NIB) => ({ nib, business: 'Hotel Contoh' })

/** A claim of somebody new to the world's partner. */
export async function claimed(world: World, nib = NIB): Promise<{ claim: Id<'claim'> }> {
  await nibKnown(world, nib)
  const { actor } = await aPerson(world.services)
  return Claim.make(world.services, contextOf(actor), aClaim(nib))
}

export const aRegistration = (changes: object = {}) => ({
  kind: 'ikm',
  name: 'Opak Bu Sari',
  village: VILLAGE,
  category: 'dodol-kue',
  products: 'Opak dan rengginang, dijemur sendiri.',
  person: 'Sari Contoh',
  businessNumber: '0812-1234-5678',
  consent: 'yes',
  ...changes,
})

export async function registered(world: World, changes: object = {}) {
  const { actor } = await aPerson(world.services)
  const made = await Registration.make(world.services, contextOf(actor), aRegistration(changes))
  return { ...made, village: VILLAGE }
}

/** A new entrepreneur whose registration was approved, with these steps done. */
export async function begun(world: World, steps: readonly Step[] = []) {
  return led(world, await registered(world, { kind: 'starter' }), steps)
}

/** The account of the world is a new entrepreneur: however often this is asked, no limit of a day is used up. */
export async function beginning({ services, actors }: World): Promise<void> {
  const who = { starter: anId('starter'), by: accountIn(actors.account), assisted: false, person: 'Sari Contoh' }
  const what = { name: 'Opak Bu Sari', village: VILLAGE, category: 'dodol-kue', registeredOn: '2026-10-08' }
  await services.entities.starter.put({ ...who, ...what, state: 'open', expiresAt: 2_000_000_000 }).go()
}

async function led(world: World, asked: object, steps: readonly Step[]) {
  const { services, actors } = world
  await Registration.approve(services, contextOf(actors.verifier), asked)
  const { items } = await Starter.waiting(services, contextOf(actors.verifier), {})
  const { starter, village } = items.at(-1) ?? failed()
  for (const step of steps) {
    await Starter.mark(services, contextOf(actors.verifier), { starter, village, step, on: '2026-10-08' })
  }
  return { starter, village }
}

function failed(): never {
  throw new Error('nobody began')
}

export const aPower = (account: Id<'account'>, changes: object = {}) => ({
  agency: 'industry',
  account,
  power: 'verify',
  from: '2026-10-01',
  to: null,
  ...changes,
})

/** A village with a coach. */
export async function coached({ services, actors }: World): Promise<string> {
  await Membership.grant(services, contextOf(actors.decider), aPower(anId('account'), { villages: [VILLAGE] }))
  return VILLAGE
}

/** An account to which the head of the agency gave a power. */
export async function empowered(world: World) {
  const account = anId('account')
  await Membership.grant(world.services, contextOf(world.actors.decider), aPower(account))
  return { agency: 'industry', account, power: 'verify' }
}

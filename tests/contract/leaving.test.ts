// Leaving: a hat by oneself, an account for good, and what becomes of a partner whose owners are gone.
import { beforeEach, describe, expect, it } from 'vitest'
import * as Account from '../../core/account/operations.ts'
import * as Claim from '../../core/claim/operations.ts'
import type { Actor, PartnerRole } from '../../core/kernel/actor.ts'
import { day } from '../../core/kernel/day.ts'
import type { Id } from '../../core/kernel/id.ts'
import { actorFor } from '../../core/membership/actor.ts'
import * as Membership from '../../core/membership/operations.ts'
import { joinIkmPlan } from '../../core/membership/plan.ts'
import { hatOf } from '../../core/membership/read.ts'
import { rosterOf } from '../../core/membership/roster-read.ts'
import * as Profile from '../../core/profile/operations.ts'
import { emailOf } from '../../core/signin/email.ts'
import { eraseOneself } from '../../core/signin/erase.ts'
import { emailName } from '../../core/signin/keys.ts'
import { act } from '../../core/table/commit.ts'
import { aClaim, accountIn, aPower, joined, leavable, NIB, nibKnown, proven } from '../support/belonging.ts'
import { expectOnce, rowsOf } from '../support/repeats.ts'
import { contextOf, NOON } from '../support/services.ts'
import { expectForbidden, refusalOf } from '../support/twins.ts'
import { anId, type Role, type World, worldOf } from '../support/world.ts'

let world: World
let email = ''
let people = 0

beforeEach(async () => {
  world = await worldOf()
  await nibKnown(world)
  email = `pergi-${people++}@contoh.test`
})

const as = (role: Role) => contextOf(world.actors[role])
const actorOf = (account: Id<'account'>): Actor => ({ kind: 'account', account, signedInAt: NOON })
const leave = (account: Id<'account'>, hat: string) =>
  Membership.leave(world.services, contextOf(actorOf(account)), { hat })
const seenAs = (account: Id<'account'>, audience: 'partner' | 'ikm' | 'officer') =>
  actorFor(world.services, { account }, audience)

/** An account on record, with a proven address, that belongs to the world's partner. */
async function someone(role?: PartnerRole): Promise<Id<'account'>> {
  const { account } = await Account.open(world.services, as('system'), {})
  await proven(world.services, account, email)
  await world.services.entities.sentinel.put({ rule: 'signin-email', value: emailName(email), owner: account }).go()
  if (role !== undefined) await joined(world, role, account)
  return account
}

describe('membership.leave', () => {
  it('is one’s own, once, and holds with the next request', async () => {
    const hat = await leavable(world)
    await expectForbidden(world, Membership.leave, hat, ['account'])
    await expectOnce(world.services, Membership.leave, world.actors.account, hat)
    expect(await seenAs(accountIn(world.actors.account), 'partner')).toMatchObject({ kind: 'account' })
    expect((await refusalOf(() => leave(accountIn(world.actors.account), hat.hat))).code).toBe('hat')
  })

  it('refuses the only owner, who makes somebody else one first', async () => {
    const owner = await someone('owner')
    const refusal = await refusalOf(() => leave(owner, world.partner))
    expect([refusal.code, refusal.sentence.en]).toEqual([
      'last-owner',
      expect.stringContaining('somebody else an owner'),
    ])
    await joined(world, 'owner')
    await leave(owner, world.partner)
    expect(await rosterOf(world.services, world.partner)).toMatchObject({ members: 1 })
  })

  it('gives up one’s IKM, so that another can be one’s own, and a power of an agency', async () => {
    const account = await someone()
    const own = (ikm: Id<'ikm'>) =>
      act(world.services, as('system'), { operation: 'test.join', input: { ikm } }, async () => {
        const before = await hatOf(world.services, account, 'ikm')
        return joinIkmPlan(world.services.entities, { today: day('2026-10-08') }, { account, ikm }, before)
      })
    await own(world.ikm)
    expect((await refusalOf(() => own(world.foreign.ikm))).code).toBe('other-ikm')
    await leave(account, 'ikm')
    await own(world.foreign.ikm)
    expect(await seenAs(account, 'ikm')).toMatchObject({ ikm: world.foreign.ikm })
    await Membership.grant(world.services, as('decider'), aPower(account))
    await leave(account, 'industry#verify')
    expect(await seenAs(account, 'officer')).toMatchObject({ kind: 'account' })
  })
})

describe('a power by an address of mail', () => {
  const byMail = (changes: object = {}) => ({ ...aPower(anId('account')), account: undefined, email, ...changes })

  it('is given to whoever has proven it, however it is written', async () => {
    const account = await someone()
    const given = await Membership.grant(world.services, as('decider'), byMail({ email: email.toUpperCase() }))
    expect(given.account).toBe(account)
    const rows = await rowsOf(world.services)
    const told = rows.filter((row) => ['audit', 'receipt', 'membership'].includes(String(row['__edb_e__'])))
    expect(JSON.stringify(told).toLowerCase()).not.toContain(email)
  })

  it('tells the head that nobody has, and nobody else anything', async () => {
    expect((await refusalOf(() => Membership.grant(world.services, as('decider'), byMail()))).code).toBe(
      'account-of-email',
    )
    await expectForbidden(world, Membership.grant, byMail(), ['decider', 'system'])
    await someone()
    await expectForbidden(world, Membership.grant, byMail(), ['decider', 'system'])
  })

  it('names one person: an address or a number', async () => {
    for (const wrong of [{ email: undefined }, { account: anId('account') }]) {
      const refusal = await refusalOf(() => Membership.grant(world.services, as('decider'), byMail(wrong)))
      expect(refusal.faults[0]?.path).toBe('email')
    }
  })
})

describe('an account that goes for good', () => {
  const erase = (account: Id<'account'>) => eraseOneself(world.services, contextOf(actorOf(account)))

  it('leaves everybody it acted for and shows no name; its lines stay, by its number', async () => {
    await joined(world, 'owner')
    const account = await someone('manager')
    await Membership.grant(world.services, as('decider'), aPower(account))
    await Profile.set(world.services, contextOf(actorOf(account)), { name: 'Bu Sari Contoh', version: 0 })
    await erase(account)
    expect(await seenAs(account, 'partner')).toMatchObject({ kind: 'account' })
    expect(await seenAs(account, 'officer')).toMatchObject({ kind: 'account' })
    expect(await emailOf(world.services, account)).toBeUndefined()
    expect(await rosterOf(world.services, world.partner)).toMatchObject({ members: 1 })
    const text = JSON.stringify(await rowsOf(world.services))
    expect([text.includes('Bu Sari Contoh'), text.includes(email), text.includes(account)]).toEqual([
      false,
      false,
      true,
    ])
    // Interrupted after the account went, it is asked again.
    await erase(account)
  })

  it('is refused to the only owner, who keeps all else', async () => {
    const account = await someone('owner')
    await Membership.grant(world.services, as('decider'), aPower(account))
    expect((await refusalOf(() => erase(account))).code).toBe('last-owner')
    expect(await seenAs(account, 'officer')).toMatchObject({ kind: 'officer' })
    expect(await emailOf(world.services, account)).toBe(email)
  })
})

describe('a partner whose owners have no account any more', () => {
  const claim = async (account: Id<'account'>) =>
    (await Claim.make(world.services, contextOf(actorOf(account)), aClaim(NIB))).claim
  const approve = (id: string) => Claim.approve(world.services, as('verifier'), { claim: id })
  const removed = async () => {
    const owner = await someone('owner')
    await Account.remove(world.services, as('system'), { account: owner })
    return owner
  }

  it('is claimed anew: the officer sees no owner, and the old membership ends with the approval', async () => {
    const owner = await removed()
    const next = await someone()
    const id = await claim(next)
    expect(await Claim.file(world.services, as('verifier'), { claim: id })).toMatchObject({ partner: { owners: 0 } })
    await approve(id)
    expect(await rosterOf(world.services, world.partner)).toMatchObject({ owners: [next], members: 1 })
    const { items } = await Membership.members(world.services, as('owner'), { partner: world.partner })
    expect(items.map(({ account }) => account)).not.toContain(owner)
  })

  it('is taken over by one of its own managers, too', async () => {
    await removed()
    const manager = await someone('manager')
    await approve(await claim(manager))
    expect(await rosterOf(world.services, world.partner)).toMatchObject({ owners: [manager], members: 1 })
    expect(await seenAs(manager, 'partner')).toMatchObject({ memberships: [{ role: 'owner' }] })
  })

  it('is not claimed while one of its owners has an account', async () => {
    await removed()
    await joined(world, 'owner', await someone())
    const id = await claim(await someone())
    expect((await refusalOf(() => approve(id))).code).toBe('partner-owned')
  })
})

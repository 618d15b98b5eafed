// Invitations: bound to a proven address, for seven days, and answered once.
import type { DynamoDBRecord } from 'aws-lambda'
import { beforeEach, describe, expect, it } from 'vitest'
import * as Invitation from '../../core/invitation/operations.ts'
import { MOST_OPEN, OPEN_SECONDS } from '../../core/invitation/schema.ts'
import { actorFor } from '../../core/membership/actor.ts'
import * as Membership from '../../core/membership/operations.ts'
import { rosterOf } from '../../core/membership/roster-read.ts'
import * as Notice from '../../core/notice/operations.ts'
import { deliverNotices } from '../../functions/stream/deliver-notices.ts'
import type { Mail } from '../../functions/stream/letters.ts'
import { anInvitation, aPerson, invitedAs, invitedTo, joined, type Person } from '../support/belonging.ts'
import { expectOnce, rowsOf } from '../support/repeats.ts'
import { contextOf, NOON } from '../support/services.ts'
import { expectForbidden, refusalOf } from '../support/twins.ts'
import { type Role, type World, worldOf } from '../support/world.ts'

let world: World
let person: Person

beforeEach(async () => {
  world = await worldOf()
  person = await aPerson(world.services)
})

const as = (role: Role) => contextOf(world.actors[role])
const theirs = (more: object = {}) => contextOf(person.actor, undefined, more)
const accept = (invitation: string, more: object = {}) =>
  Invitation.accept(world.services, theirs(more), { invitation })
const mine = async (more: object = {}) => (await Invitation.mine(world.services, theirs(more), {})).items

describe('an invitation', () => {
  it('is made once for owners and managers, whatever way the address is written, and for nobody else', async () => {
    const form = anInvitation(world, person.email)
    await expectForbidden(world, Invitation.invite, form, ['owner', 'manager'])
    await expectOnce(world.services, Invitation.invite, world.actors.manager, form)
    const again = () => Invitation.invite(world.services, as('owner'), { ...form, email: person.email.toUpperCase() })
    expect((await refusalOf(again)).code).toBe('already-invited')
  })

  it('to more than a clerk is an owner’s to make', async () => {
    const form = { ...anInvitation(world), role: 'manager', outlets: [] }
    expect((await refusalOf(() => Invitation.invite(world.services, as('manager'), form))).code).toBe('not-by-you')
    await Invitation.invite(world.services, as('owner'), form)
  })

  it('is seen by whoever proves its address, and opened by no number alone', async () => {
    const invitation = await invitedAs(world, person.email)
    expect(await mine()).toMatchObject([{ invitation, name: 'Hotel Contoh', role: 'clerk', outlets: [world.outlet] }])
    const other = await aPerson(world.services)
    const stolen = () => Invitation.accept(world.services, contextOf(other.actor), { invitation })
    expect((await refusalOf(stolen)).code).toBe('invitation')
    await expectForbidden(world, Invitation.accept, { invitation }, ['account'])
    await expectForbidden(world, Invitation.decline, { invitation }, ['account'])
    await expectForbidden(world, Invitation.mine, {}, ['account'])
  })

  it('makes a member in the same transaction, once', async () => {
    const invitation = await invitedAs(world, person.email)
    await expectOnce(world.services, Invitation.accept, person.actor, { invitation })
    expect((await refusalOf(() => accept(invitation))).code).toBe('invitation')
    const actor = await actorFor(world.services, { account: person.account }, 'partner')
    expect(actor).toMatchObject({ memberships: [{ role: 'clerk', outlets: [world.outlet] }] })
    expect(await rosterOf(world.services, world.partner)).toMatchObject({ members: 1, invited: [] })
  })

  it('accepted twice at once makes one member', async () => {
    const invitation = await invitedAs(world, person.email)
    const outcomes = await Promise.allSettled([accept(invitation), accept(invitation)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await rosterOf(world.services, world.partner)).members).toBe(1)
  })

  it('to who belongs already changes nothing', async () => {
    await joined(world, 'manager', person.account)
    const invitation = await invitedAs(world, person.email)
    expect((await refusalOf(() => accept(invitation))).code).toBe('already-member')
  })

  it('brings back who was removed', async () => {
    await joined(world, 'owner')
    await joined(world, 'manager', person.account)
    await Membership.remove(world.services, as('owner'), { partner: world.partner, account: person.account })
    await accept(await invitedAs(world, person.email))
    expect(await rosterOf(world.services, world.partner)).toMatchObject({ members: 2 })
  })

  it('holds for seven days to the second, and not a second longer', async () => {
    const instant = NOON + 1_000
    const invitation = await invitedAs(world, person.email)
    const over = (Math.floor(instant / 1000) + OPEN_SECONDS) * 1000
    const dayBefore = { instant: over - 24 * 3_600_000 }
    expect(await mine(dayBefore)).toHaveLength(1)
    const row = await world.services.entities.invitation.get({ invitation }).go()
    const end = (row.data?.expiresAt ?? 0) * 1000
    expect((await refusalOf(() => accept(invitation, { instant: end }))).code).toBe('invitation')
    expect(await mine({ instant: end })).toEqual([])
    await accept(invitation, { instant: end - 1 })
  })

  it('that has expired makes room for another to the same address', async () => {
    await invitedAs(world, person.email)
    const later = NOON + (OPEN_SECONDS + 60) * 1000
    const owner = { ...world.actors.owner, signedInAt: later }
    const context = contextOf(owner, '2026-10-15', { instant: later })
    await Invitation.invite(world.services, context, anInvitation(world, person.email))
    expect((await rosterOf(world.services, world.partner)).invited).toHaveLength(1)
  })

  it('is declined by the person and withdrawn by the partner, and gone then', async () => {
    const { invitation } = await invitedTo(world)
    await expectOnce(world.services, Invitation.decline, world.actors.account, { invitation })
    const input = { partner: world.partner, invitation: await invitedAs(world, person.email) }
    await expectForbidden(world, Invitation.withdraw, input, ['owner', 'manager'])
    const foreign = { partner: world.foreign.partner, invitation: input.invitation }
    const stolen = () => Invitation.withdraw(world.services, as('otherOwner'), foreign)
    expect((await refusalOf(stolen)).code).toBe('invitation')
    await expectOnce(world.services, Invitation.withdraw, world.actors.owner, input)
    expect((await refusalOf(() => accept(input.invitation))).code).toBe('invitation')
    await expectForbidden(world, Invitation.ofPartner, { partner: world.partner }, ['owner', 'manager'])
    expect((await Invitation.ofPartner(world.services, as('owner'), { partner: world.partner })).items).toEqual([])
  })

  it(`is one of ${MOST_OPEN} that wait for a partner`, async () => {
    for (let i = 0; i < MOST_OPEN; i++) await invitedAs(world)
    expect((await refusalOf(() => invitedAs(world))).code).toBe('too-many-invitations')
  })

  it('leaves its address in no audit line or notice, and nowhere once it is answered', async () => {
    await accept(await invitedAs(world, person.email))
    const rows = (await rowsOf(world.services)).filter((row) => row['__edb_e__'] !== 'signin')
    expect(JSON.stringify(rows)).not.toContain(person.email)
  })
})

describe('the mail of an invitation', () => {
  it('goes to its address while it is open, and never after', async () => {
    const mails: Mail[] = []
    const deliver = async () => {
      const { items } = await Notice.waiting(world.services, as('system'), { limit: 100 })
      const Records = items.map(({ to, notice }): DynamoDBRecord => {
        const image = { __edb_e__: 'notice', state: 'waiting', to, notice }
        const NewImage = Object.fromEntries(Object.entries(image).map(([name, S]) => [name, { S }]))
        return { eventName: 'INSERT', dynamodb: { SequenceNumber: notice, NewImage } }
      })
      const { services } = world
      const send = async (mail: Mail) => {
        mails.push(mail)
        return 'sent' as const
      }
      const log = { error: () => undefined }
      await deliverNotices({ services, send, now: () => NOON, random: Math.random, log })({ Records })
    }
    await invitedAs(world, person.email)
    await deliver()
    expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
      [person.email, 'Undangan menjadi anggota · Invitation to become a member'],
    ])
    const invitation = await invitedAs(world)
    await Invitation.withdraw(world.services, as('owner'), { partner: world.partner, invitation })
    await deliver()
    expect(mails).toHaveLength(1)
  })
})

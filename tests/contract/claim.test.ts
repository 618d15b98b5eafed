// Claims: a partner's first owner, by NIB and proof; decided once, by an officer, and telling nobody who is a member.
import { beforeEach, describe, expect, it } from 'vitest'
import * as Claim from '../../core/claim/operations.ts'
import { actorFor } from '../../core/membership/actor.ts'
import { rosterOf } from '../../core/membership/roster-read.ts'
import * as Partner from '../../core/partner/operations.ts'
import { aClaim, accountIn, aPerson, claimed, joined, NIB, nibKnown, type Person } from '../support/belonging.ts'
import { expectOnce, rowsOf } from '../support/repeats.ts'
import { contextOf } from '../support/services.ts'
import { expectForbidden, refusalOf } from '../support/twins.ts'
import { anId, type Role, type World, worldOf } from '../support/world.ts'

let world: World
let person: Person

beforeEach(async () => {
  world = await worldOf()
  person = await aPerson(world.services)
  await nibKnown(world)
})

const as = (role: Role) => contextOf(world.actors[role])
const theirs = () => contextOf(person.actor)
const make = (nib = NIB) => Claim.make(world.services, theirs(), aClaim(nib))
const approve = (claim: string, role: Role = 'verifier') => Claim.approve(world.services, as(role), { claim })
const reject = (claim: string) => Claim.reject(world.services, as('verifier'), { claim, reason: 'NIB bukan miliknya' })
const mine = async () => (await Claim.mine(world.services, theirs(), {})).items
const waiting = async () => (await Claim.waiting(world.services, as('verifier'), {})).items

describe('a claim', () => {
  it('is made by a signed-in person alone, once for a NIB while it waits', async () => {
    await expectForbidden(world, Claim.make, aClaim(), ['account'])
    await expectOnce(world.services, Claim.make, person.actor, aClaim())
    expect((await refusalOf(make)).code).toBe('claim-open')
    expect(await waiting()).toHaveLength(1)
  })

  it('is answered alike where the NIB is known, unknown, or of a partner with an owner', async () => {
    await joined(world, 'owner')
    const [owned, unknown] = [await make(), await make('9999999999999')]
    expect(Object.keys(owned)).toEqual(Object.keys(unknown))
    const [a, b] = await mine()
    expect(Object.keys(a ?? {}).sort()).toEqual(Object.keys(b ?? {}).sort())
  })

  it('names only a paper that is the person’s own', async () => {
    const foreign = { ...aClaim(), proof: anId('media') }
    expect((await refusalOf(() => Claim.make(world.services, theirs(), foreign))).code).toBe('media')
  })

  it('is one of five a day', async () => {
    for (let i = 0; i < 5; i++) await make(String(5_000_000_000_000 + i))
    expect((await refusalOf(make)).kind).toBe('too-many')
  })

  it('shows an officer who makes it and what is on record, and nobody else', async () => {
    const { claim } = await make()
    await expectForbidden(world, Claim.file, { claim }, ['verifier'])
    await expectForbidden(world, Claim.waiting, {}, ['verifier'])
    await expectForbidden(world, Claim.mine, {}, ['account'])
    expect(await Claim.file(world.services, as('verifier'), { claim })).toMatchObject({
      email: person.email,
      partner: { partner: world.partner, name: 'Hotel Contoh', owners: 0 },
    })
    const unknown = await make('9999999999999')
    expect(await Claim.file(world.services, as('verifier'), unknown)).toMatchObject({ partner: null })
  })

  it('approved makes the person the owner in the same transaction, and tells them', async () => {
    const { claim } = await make()
    await expectForbidden(world, Claim.approve, { claim }, ['verifier'])
    const done = await expectOnce(world.services, Claim.approve, world.actors.verifier, { claim })
    expect(done).toEqual({ claim, partner: world.partner })
    const actor = await actorFor(world.services, { account: person.account }, 'partner')
    expect(actor).toMatchObject({ memberships: [{ partner: world.partner, role: 'owner' }] })
    expect(await mine()).toMatchObject([{ state: 'approved', partner: world.partner }])
    const { data } = await world.services.entities.notice.query.ofPerson({ to: person.account }).go()
    expect(data.map(({ kind }) => kind)).toEqual(['claim-approved'])
  })

  it('approved by two officers at once makes one owner; of two claims one is approved', async () => {
    const { claim } = await make()
    const other = await claimed(world)
    const outcomes = await Promise.allSettled([approve(claim), approve(claim), approve(other.claim)])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await rosterOf(world.services, world.partner)).toMatchObject({ members: 1 })
  })

  it('is refused for a partner that has an owner, that closed, or that nobody registered', async () => {
    await joined(world, 'owner')
    expect((await refusalOf(async () => approve((await make()).claim))).code).toBe('partner-owned')
    expect((await refusalOf(async () => approve((await make('9999999999999')).claim))).code).toBe('partner-of-nib')
    await Partner.close(world.services, as('verifier'), { partner: world.partner, closedOn: '2026-10-07' })
    expect((await refusalOf(async () => approve((await claimed(world)).claim))).code).toBe('partner-closed')
  })

  it('is never decided by who made it', async () => {
    const own = { kind: 'account', account: accountIn(world.actors.verifier) } as const
    const { claim } = await Claim.make(world.services, contextOf(own), aClaim())
    expect((await refusalOf(() => approve(claim))).code).toBe('not-to-yourself')
    expect((await refusalOf(() => reject(claim))).code).toBe('not-to-yourself')
  })

  it('rejected says why to the person alone, and may be made again', async () => {
    const { claim } = await make()
    const input = { claim, reason: 'NIB bukan miliknya' }
    await expectForbidden(world, Claim.reject, input, ['verifier'])
    await expectOnce(world.services, Claim.reject, world.actors.verifier, input)
    expect((await refusalOf(() => approve(claim))).code).toBe('claim-decided')
    expect(await mine()).toMatchObject([{ state: 'rejected', reason: input.reason }])
    const audit = (await rowsOf(world.services)).filter((row) => row['__edb_e__'] === 'audit')
    expect(JSON.stringify(audit)).not.toContain(input.reason)
    expect(await make()).toEqual({ claim })
    expect(await mine()).toMatchObject([{ state: 'open' }])
  })
})

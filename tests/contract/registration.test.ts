// Registrations: an IKM or a new entrepreneur gets on record through an officer, or the coach of its village.
import { beforeEach, describe, expect, it } from 'vitest'
import { contactOf, ikmOf } from '../../core/ikm/read.ts'
import type { Actor } from '../../core/kernel/actor.ts'
import { day } from '../../core/kernel/day.ts'
import { actorFor } from '../../core/membership/actor.ts'
import * as Registration from '../../core/registration/operations.ts'
import { aPerson, aRegistration, type Person, VILLAGE } from '../support/belonging.ts'
import { interested } from '../support/inquiries.ts'
import { expectOnce, rowsOf } from '../support/repeats.ts'
import { contextOf, NOON } from '../support/services.ts'
import { expectForbidden, refusalOf } from '../support/twins.ts'
import { anId, type Role, type World, worldOf } from '../support/world.ts'

let world: World
let person: Person

beforeEach(async () => {
  world = await worldOf()
  person = await aPerson(world.services)
})

const OTHER = '32.16.07.2006'
const as = (role: Role) => contextOf(world.actors[role])
const make = async (changes: object = {}) => {
  const made = await Registration.make(world.services, contextOf(person.actor), aRegistration(changes))
  return { ...made, village: VILLAGE }
}
const approve = (input: object, actor: Actor = world.actors.verifier) =>
  Registration.approve(world.services, contextOf(actor), input)
const mine = async () => (await Registration.mine(world.services, contextOf(person.actor), {})).items
const file = (input: object) => Registration.file(world.services, as('verifier'), input)

/** A coach of villages: a verifier who is bound to them. */
const coach = (villages: string[]): Actor => ({
  kind: 'officer',
  account: anId('account'),
  signedInAt: NOON,
  powers: [{ agency: 'industry', power: 'verify', from: day('2026-01-01'), to: null, villages }],
})

describe('a registration', () => {
  it('is made by a signed-in person, and listed for its officers', async () => {
    await expectForbidden(world, Registration.make, aRegistration(), ['account'])
    const { registration } = await expectOnce(world.services, Registration.make, person.actor, aRegistration())
    expect(await mine()).toMatchObject([{ registration, state: 'open', person: 'Sari Contoh' }])
    for (const list of [
      await Registration.waiting(world.services, as('verifier'), {}),
      await Registration.inVillage(world.services, as('verifier'), { village: VILLAGE }),
    ]) {
      expect(list.items).toMatchObject([{ registration, name: 'Opak Bu Sari' }])
      expect(list.items[0]).not.toHaveProperty('person')
    }
  })

  it('is shown and decided by officers who verify alone', async () => {
    const input = await make()
    const reason = { ...input, reason: 'Desa keliru' }
    await expectForbidden(world, Registration.waiting, {}, ['verifier'])
    await expectForbidden(world, Registration.inVillage, { village: VILLAGE }, ['verifier'])
    await expectForbidden(world, Registration.file, input, ['verifier'])
    await expectForbidden(world, Registration.approve, input, ['verifier'])
    await expectForbidden(world, Registration.reject, reason, ['verifier'])
    await expectForbidden(world, Registration.assist, aRegistration(), ['verifier'])
    await expectForbidden(world, Registration.mine, {}, ['account'])
  })

  it('asks no consent for a number that is not given, and is one of five a day', async () => {
    const refused = await refusalOf(() => make({ businessNumber: undefined }))
    expect(refused.faults[0]?.path).toBe('consent')
    for (let i = 0; i < 5; i++) await make()
    expect((await refusalOf(make)).kind).toBe('too-many')
  })

  it('approved makes the IKM with its contact and its member in one transaction', async () => {
    const input = await make()
    const { ikm } = await expectOnce(world.services, Registration.approve, world.actors.verifier, input)
    if (ikm === null) throw new Error('there is no IKM')
    expect(await ikmOf(world.services, ikm)).toMatchObject({
      name: 'Opak Bu Sari',
      state: 'verified',
      activity: 'active',
      lastSignOfLife: '2026-10-08',
    })
    expect(await contactOf(world.services, ikm)).toMatchObject({
      person: 'Sari Contoh',
      businessNumber: '+6281212345678',
      consentedOn: '2026-10-08',
      email: person.email,
    })
    expect(await actorFor(world.services, { account: person.account }, 'ikm')).toMatchObject({ kind: 'ikm', ikm })
    const [own] = await mine()
    expect(own).toMatchObject({ state: 'approved', ikm })
    expect(own).not.toHaveProperty('person')
    const audit = (await rowsOf(world.services)).filter((row) => row['__edb_e__'] === 'audit')
    for (const personal of ['Sari Contoh', '81212345678', person.email]) {
      expect(JSON.stringify(audit)).not.toContain(personal)
    }
  })

  it('approved by two officers at once makes one IKM', async () => {
    const input = await make()
    const outcomes = await Promise.allSettled([approve(input), approve(input), approve(input)])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const rows = await rowsOf(world.services)
    expect(rows.filter((row) => row['__edb_e__'] === 'ikm' && row['name'] === 'Opak Bu Sari')).toHaveLength(1)
  })

  it('that may be a double shows the others of its village, and can be given one of them', async () => {
    const input = await make({ name: 'CV. PERAJIN  contoh' })
    const { doubles } = await file(input)
    expect(doubles.map(({ ikm }) => ikm).sort()).toEqual([world.ikm, world.foreign.ikm].sort())
    const { ikm } = await approve({ ...input, existing: world.ikm })
    expect(ikm).toBe(world.ikm)
    expect(await actorFor(world.services, { account: person.account }, 'ikm')).toMatchObject({ ikm: world.ikm })
    expect((await ikmOf(world.services, world.ikm)).version).toBe(1)
  })

  it('of a person who acts for an IKM already is not approved for another', async () => {
    await approve(await make())
    const second = await make({ name: 'Rengginang Bu Sari' })
    expect((await refusalOf(() => approve(second))).code).toBe('other-ikm')
  })

  it('of who starts a business is on record without an IKM, tied to the interest that was told before', async () => {
    const interest = await interested(world)
    const input = { ...(await make({ kind: 'starter' })), interest }
    expect(await approve(input)).toMatchObject({ ikm: null })
    expect(await mine()).toMatchObject([{ state: 'approved', interest }])
    const unknown = { ...(await make({ kind: 'starter' })), interest: anId('interest') }
    expect((await refusalOf(() => approve(unknown))).code).toBe('interest')
  })

  it('rejected says why to the person, and holds who it was no longer', async () => {
    const input = { ...(await make()), reason: 'Desanya keliru' }
    await expectOnce(world.services, Registration.reject, world.actors.verifier, input)
    const [own] = await mine()
    expect(own).toMatchObject({ state: 'rejected', reason: 'Desanya keliru' })
    expect(own).not.toHaveProperty('businessNumber')
    expect((await refusalOf(() => approve({ registration: input.registration, village: VILLAGE }))).code).toBe(
      'registration-decided',
    )
  })

  it('of another village is not there', async () => {
    const { registration } = await make()
    expect((await refusalOf(() => file({ registration, village: OTHER }))).code).toBe('registration')
  })
})

describe('a coach', () => {
  it('sees and decides what lies in its villages, and nothing else', async () => {
    const input = await make()
    const list = (actor: Actor, village: string) =>
      Registration.inVillage(world.services, contextOf(actor), { village })
    expect((await list(coach([VILLAGE]), VILLAGE)).items).toHaveLength(1)
    expect((await refusalOf(() => list(coach([OTHER]), VILLAGE))).kind).toBe('forbidden')
    expect((await refusalOf(() => approve(input, coach([OTHER])))).kind).toBe('forbidden')
    const all = () => Registration.waiting(world.services, contextOf(coach([VILLAGE])), {})
    expect((await refusalOf(all)).kind).toBe('forbidden')
    expect((await approve(input, coach([OTHER, VILLAGE]))).ikm).not.toBeNull()
  })

  it('enters a registration for a person without an address; another decides, and nobody becomes a member', async () => {
    const helper = coach([VILLAGE])
    const made = await expectOnce(world.services, Registration.assist, helper, aRegistration())
    const input = { ...made, village: VILLAGE }
    expect((await refusalOf(() => approve(input, helper))).code).toBe('not-to-yourself')
    expect((await file(input)).registration).toMatchObject({
      assisted: true,
      by: helper.kind === 'officer' && helper.account,
    })
    const { ikm } = await approve(input)
    const { data } = await world.services.entities.membership.query.ofHolder({ holder: ikm ?? '' }).go()
    expect(data).toEqual([])
    const { data: lines } = await world.services.entities.audit.query.ofRoot({ root: ikm ?? '' }).go()
    expect(lines.at(-1)).toMatchObject({ act: 'registration.approve', about: { assisted: true } })
    const elsewhere = aRegistration({ village: OTHER })
    const refused = () => Registration.assist(world.services, contextOf(helper), elsewhere)
    expect((await refusalOf(refused)).kind).toBe('forbidden')
  })
})

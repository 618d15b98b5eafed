// Starters: from an approved registration by a coach and first steps to an IKM that counts in the programme.
import { beforeEach, describe, expect, it } from 'vitest'
import { contactOf, ikmOf } from '../../core/ikm/read.ts'
import type { Actor } from '../../core/kernel/actor.ts'
import { day } from '../../core/kernel/day.ts'
import { actorFor } from '../../core/membership/actor.ts'
import * as Membership from '../../core/membership/operations.ts'
import { countAll } from '../../core/program/count.ts'
import { readLists } from '../../core/program/lists.ts'
import * as Registration from '../../core/registration/operations.ts'
import * as Starter from '../../core/starter/operations.ts'
import { STEPS } from '../../core/starter/schema.ts'
import { aPerson, aPower, aRegistration, begun, type Person, VILLAGE } from '../support/belonging.ts'
import { expectOnce, rowsOf } from '../support/repeats.ts'
import { contextOf, NOON } from '../support/services.ts'
import { expectForbidden, refusalOf } from '../support/twins.ts'
import { anId, type World, worldOf } from '../support/world.ts'

let world: World
let person: Person

beforeEach(async () => {
  world = await worldOf()
  person = await aPerson(world.services)
})

const TODAY = '2026-10-08'
const OTHER = '32.16.07.2006'
const verifier = () => contextOf(world.actors.verifier)
const mine = async () => (await Starter.mine(world.services, contextOf(person.actor), {})).items
const waiting = async () => (await Starter.waiting(world.services, verifier(), {})).items
const file = (input: object) => Starter.file(world.services, verifier(), input)
const become = (input: object, actor: Actor = world.actors.verifier) =>
  Starter.become(world.services, contextOf(actor), input)

/** The person's own registration as a starter, approved; with these steps done. */
async function onTheWay(steps: readonly string[] = []) {
  const { services } = world
  const made = await Registration.make(services, contextOf(person.actor), aRegistration({ kind: 'starter' }))
  await Registration.approve(services, verifier(), { ...made, village: VILLAGE })
  const [own] = await mine()
  const which = { starter: own?.starter ?? '', village: VILLAGE }
  for (const step of steps) await Starter.mark(services, verifier(), { ...which, step, on: TODAY })
  return which
}

const coach = (villages: string[]): Extract<Actor, { kind: 'officer' }> => ({
  kind: 'officer',
  account: anId('account'),
  signedInAt: NOON,
  powers: [{ agency: 'industry', power: 'verify', from: day('2026-01-01'), to: null, villages }],
})

const started = async () =>
  countAll(await readLists(world.services, [day(TODAY)]), day(TODAY))
    .filter(({ figure, value }) => figure === 'ikm.started' && value > 0)
    .map(({ part, value }) => [part, value])

describe('a starter', () => {
  it('begins with the approved registration, listed without who it is', async () => {
    const which = await onTheWay()
    expect(await mine()).toEqual([
      {
        ...which,
        ...{ name: 'Opak Bu Sari', category: 'dodol-kue', registeredOn: TODAY, state: 'open', hasCoach: false },
      },
    ])
    const inVillage = await Starter.inVillage(world.services, verifier(), { village: VILLAGE })
    for (const [line] of [await waiting(), inVillage.items]) {
      expect(line).toMatchObject({ ...which, by: person.account })
      expect(line).not.toHaveProperty('person')
    }
    expect(await file(which)).toMatchObject({ person: 'Sari Contoh', businessNumber: '+6281212345678' })
    expect((await refusalOf(() => file({ ...which, village: OTHER }))).code).toBe('starter')
  })

  it('is seen and led by officers who verify alone, and by a coach in its villages', async () => {
    const which = await begun(world, STEPS)
    const step = { ...which, step: 'nib', on: TODAY }
    await expectForbidden(world, Starter.waiting, {}, ['verifier'])
    await expectForbidden(world, Starter.inVillage, { village: VILLAGE }, ['verifier'])
    await expectForbidden(world, Starter.file, which, ['verifier'])
    await expectForbidden(world, Starter.assign, which, ['verifier'])
    await expectForbidden(world, Starter.mark, step, ['verifier'])
    await expectForbidden(world, Starter.become, which, ['verifier'])
    await expectForbidden(world, Starter.end, which, ['verifier'])
    await expectForbidden(world, Starter.mine, {}, ['account'])
    const elsewhere = () => Starter.file(world.services, contextOf(coach([OTHER])), which)
    expect((await refusalOf(elsewhere)).kind).toBe('forbidden')
    expect(await Starter.file(world.services, contextOf(coach([VILLAGE])), which)).toMatchObject(which)
  })

  it('has a coach: oneself, or another who may verify there today', async () => {
    const which = await onTheWay()
    const { services } = world
    await expectOnce(services, Starter.assign, world.actors.verifier, which)
    expect(await mine()).toMatchObject([{ hasCoach: true }])
    expect((await mine())[0]).not.toHaveProperty('coach')
    const other = anId('account')
    const give = () => Starter.assign(services, verifier(), { ...which, coach: other })
    expect((await refusalOf(give)).code).toBe('no-coach')
    const grant = (changes: object) =>
      Membership.grant(services, contextOf(world.actors.decider), aPower(other, changes))
    await grant({ villages: [OTHER] })
    expect((await refusalOf(give)).code).toBe('no-coach')
    await grant({ villages: [VILLAGE], to: '2026-10-07' })
    expect((await refusalOf(give)).code).toBe('no-coach')
    await grant({ villages: [VILLAGE], to: TODAY })
    await give()
    expect(await file(which)).toMatchObject({ coach: other })
    const { data } = await services.entities.notice.query.ofPerson({ to: other }).go()
    expect(data).toMatchObject([{ kind: 'starter-assigned' }])
  })

  it('has each step once, on a day that is not to come', async () => {
    const which = await onTheWay()
    const mark = { ...which, step: 'nib', on: TODAY }
    const tomorrow = { ...mark, on: '2026-10-09' }
    expect((await refusalOf(() => Starter.mark(world.services, verifier(), tomorrow))).code).toBe('day-in-future')
    await expectOnce(world.services, Starter.mark, world.actors.verifier, mark)
    const again = { ...mark, on: '2026-10-07' }
    expect((await refusalOf(() => Starter.mark(world.services, verifier(), again))).code).toBe('starter-step-done')
    await Starter.mark(world.services, verifier(), { ...again, step: 'coached' })
    expect(await mine()).toMatchObject([{ nib: TODAY, coached: '2026-10-07' }])
  })

  it('becomes an IKM once all steps are done, with its contact and its member, and counts once', async () => {
    const which = await onTheWay(['coached', 'nib'])
    expect((await refusalOf(() => become(which))).code).toBe('starter-steps-left')
    expect(await started()).toEqual([])
    await Starter.mark(world.services, verifier(), { ...which, step: 'product', on: TODAY })
    const { ikm } = await expectOnce(world.services, Starter.become, world.actors.verifier, which)
    expect(await ikmOf(world.services, ikm)).toMatchObject({ name: 'Opak Bu Sari', state: 'verified', starter: true })
    expect(await contactOf(world.services, ikm)).toMatchObject({ person: 'Sari Contoh', email: person.email })
    expect(await actorFor(world.services, { account: person.account }, 'ikm')).toMatchObject({ kind: 'ikm', ikm })
    expect(await mine()).toMatchObject([{ state: 'became', ikm }])
    expect(await waiting()).toEqual([])
    expect(await file(which)).not.toHaveProperty('person')
    expect(await started()).toEqual([
      ['all', 1],
      ['kecamatan:32.16.03', 1],
    ])
    expect((await refusalOf(() => become(which))).code).toBe('starter-ended')
    const audit = (await rowsOf(world.services)).filter((row) => row['__edb_e__'] === 'audit')
    expect(JSON.stringify(audit)).not.toContain('Sari Contoh')
  })

  it('that registers as an IKM by itself ends its way with the approval, and counts once', async () => {
    const which = await onTheWay()
    const again = await Registration.make(world.services, contextOf(person.actor), aRegistration())
    const { ikm } = await Registration.approve(world.services, verifier(), { ...again, village: VILLAGE })
    expect(await mine()).toMatchObject([{ state: 'became', ikm }])
    expect((await started())[0]).toEqual(['all', 1])
    expect((await refusalOf(() => become(which))).code).toBe('starter-ended')
  })

  it('that is given an IKM on record ends its way, and none is counted', async () => {
    await onTheWay()
    const again = await Registration.make(world.services, contextOf(person.actor), aRegistration())
    const input = { ...again, village: VILLAGE, existing: world.ikm }
    await Registration.approve(world.services, verifier(), input)
    expect(await mine()).toMatchObject([{ state: 'became', ikm: world.ikm }])
    expect(await started()).toEqual([])
  })

  it('becomes one IKM where two officers say so at once', async () => {
    const which = await onTheWay(STEPS)
    const outcomes = await Promise.allSettled([become(which), become(which)])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await started())[0]).toEqual(['all', 1])
  })

  it('that was entered by a coach has no account; another officer makes its IKM', async () => {
    const helper = coach([VILLAGE])
    const made = await Registration.assist(world.services, contextOf(helper), aRegistration({ kind: 'starter' }))
    await Registration.approve(world.services, verifier(), { ...made, village: VILLAGE })
    const [line] = await waiting()
    const which = { starter: line?.starter ?? '', village: VILLAGE }
    for (const step of STEPS) await Starter.mark(world.services, contextOf(helper), { ...which, step, on: TODAY })
    const alone: Actor = { kind: 'account', account: helper.account }
    expect((await Starter.mine(world.services, contextOf(alone), {})).items).toEqual([])
    expect((await refusalOf(() => become(which, helper))).code).toBe('not-to-yourself')
    const { ikm } = await become(which)
    const { data } = await world.services.entities.membership.query.ofHolder({ holder: ikm }).go()
    expect(data).toEqual([])
  })

  it('that gives up is ended without an IKM, and forgotten', async () => {
    const which = await onTheWay()
    await expectOnce(world.services, Starter.end, world.actors.verifier, which)
    expect(await mine()).toMatchObject([{ state: 'ended' }])
    expect(await file(which)).not.toHaveProperty('businessNumber')
    const mark = () => Starter.mark(world.services, verifier(), { ...which, step: 'nib', on: TODAY })
    expect((await refusalOf(mark)).code).toBe('starter-ended')
    expect((await refusalOf(() => Starter.assign(world.services, verifier(), which))).code).toBe('starter-ended')
    expect((await refusalOf(() => Starter.end(world.services, verifier(), which))).code).toBe('starter-ended')
  })
})

// Who belongs to whom: hats read for each request, a partner's members, an agency's powers.
import { beforeEach, describe, expect, it } from 'vitest'
import type { Audience } from '../../core/contract/route.ts'
import type { PartnerRole } from '../../core/kernel/actor.ts'
import type { Id } from '../../core/kernel/id.ts'
import { actorFor } from '../../core/membership/actor.ts'
import * as Membership from '../../core/membership/operations.ts'
import { rosterOf } from '../../core/membership/roster-read.ts'
import { MOST_OWNERS } from '../../core/membership/schema.ts'
import * as Outlet from '../../core/outlet/operations.ts'
import * as Profile from '../../core/profile/operations.ts'
import { accountIn, aPerson, aPower, empowered, joined, proven } from '../support/belonging.ts'
import { expectOnce } from '../support/repeats.ts'
import { contextOf, NOON } from '../support/services.ts'
import { expectForbidden, refusalOf } from '../support/twins.ts'
import { anId, type Role, type World, worldOf } from '../support/world.ts'

let world: World

beforeEach(async () => {
  world = await worldOf()
})

const as = (role: Role, today?: string) => contextOf(world.actors[role], today)
const seenAs = (account: Id<'account'>, audience: Audience = 'partner') =>
  actorFor(world.services, { account, signedInAt: NOON }, audience)
const which = (account: Id<'account'>) => ({ partner: world.partner, account })
const change = (account: Id<'account'>, role: PartnerRole, outlets: string[] = [], by: Role = 'owner') =>
  Membership.change(world.services, as(by), { ...which(account), role, outlets })
const remove = (account: Id<'account'>, by: Role = 'owner') => Membership.remove(world.services, as(by), which(account))
const grant = (account: Id<'account'>, changes: object = {}, by: Role = 'decider') =>
  Membership.grant(world.services, as(by), aPower(account, changes))

const anotherOutlet = async () => {
  const place = { village: '32.16.07.2006', address: 'Jalan Contoh 2', openedOn: '2026-10-01' }
  const form = { partner: world.partner, name: 'Hotel Contoh Cibitung', sector: 'hotel', ...place }
  return (await Outlet.open(world.services, as('owner'), form)).outlet
}

describe('the actor of a request', () => {
  it('is the person alone for every audience whose hat it does not wear', async () => {
    const account = anId('account')
    const alone = { kind: 'account', account, signedInAt: NOON }
    for (const audience of ['account', 'partner', 'ikm', 'officer'] as const) {
      expect(await seenAs(account, audience)).toEqual(alone)
    }
  })

  it('is as the audience sees the same person, who may wear several hats', async () => {
    const account = await joined(world, 'clerk')
    await grant(account, { to: '2026-12-31' })
    await grant(account, { agency: 'cooperatives', power: 'recommend' }, 'system')
    expect(await seenAs(account)).toMatchObject({
      kind: 'partner',
      signedInAt: NOON,
      memberships: [{ partner: world.partner, role: 'clerk', outlets: [world.outlet] }],
    })
    expect(await seenAs(account, 'officer')).toMatchObject({
      kind: 'officer',
      powers: [
        { agency: 'cooperatives', power: 'recommend', to: null },
        { agency: 'industry', power: 'verify', from: '2026-10-01', to: '2026-12-31' },
      ],
    })
    expect(await seenAs(account, 'ikm')).toMatchObject({ kind: 'account' })
  })

  it('loses access with the next request after a removal, and other outlets hold at once', async () => {
    await joined(world, 'owner')
    const account = await joined(world, 'clerk')
    const measure = { ...which(account), outlet: world.outlet, measure: 'rooms', value: 120, from: '2026-10-01' }
    const { account: _, ...input } = measure
    const act = async () => Outlet.recordMeasure(world.services, contextOf(await seenAs(account)), input)
    await act()
    await change(account, 'clerk', [await anotherOutlet()])
    expect((await refusalOf(act)).kind).toBe('forbidden')
    await change(account, 'clerk', [world.outlet])
    await act()
    await remove(account)
    expect((await refusalOf(act)).kind).toBe('forbidden')
  })
})

describe('a member of a partner', () => {
  it('is listed with the name that it shows, until it is removed', async () => {
    await joined(world, 'owner')
    const { account, actor } = await aPerson(world.services)
    await joined(world, 'manager', account)
    await Profile.set(world.services, contextOf(actor), { name: 'Bu Sari', language: 'id', version: 0 })
    const list = async () => (await Membership.members(world.services, as('owner'), { partner: world.partner })).items
    expect(await list()).toContainEqual({ account, from: '2026-10-01', role: 'manager', outlets: [], name: 'Bu Sari' })
    await expectOnce(world.services, Membership.remove, world.actors.owner, which(account))
    expect((await list()).map((each) => each.account)).not.toContain(account)
  })

  it('is changed and removed by owners and managers of that partner alone', async () => {
    await joined(world, 'owner')
    const account = await joined(world, 'clerk')
    const input = { ...which(account), role: 'clerk', outlets: [world.outlet] }
    await expectForbidden(world, Membership.change, input, ['owner', 'manager'])
    await expectForbidden(world, Membership.remove, which(account), ['owner', 'manager'])
    await expectForbidden(world, Membership.members, { partner: world.partner }, ['owner', 'manager'])
  })

  it('is touched by a manager only while it is and stays a clerk', async () => {
    await joined(world, 'owner')
    const clerk = await joined(world, 'clerk')
    const manager = await joined(world, 'manager')
    expect((await refusalOf(() => change(clerk, 'manager', [], 'manager'))).code).toBe('not-by-you')
    expect((await refusalOf(() => remove(manager, 'manager'))).code).toBe('not-by-you')
    await remove(clerk, 'manager')
  })

  it('acts for outlets of its own partner, and a clerk for one at least', async () => {
    const account = await joined(world, 'clerk')
    expect((await refusalOf(() => change(account, 'clerk', [world.foreign.outlet]))).kind).toBe('missing')
    expect((await refusalOf(() => change(account, 'clerk'))).kind).toBe('invalid')
    expect((await refusalOf(() => change(account, 'owner', [world.outlet]))).kind).toBe('invalid')
  })

  it('is not removed by a session that is older than 15 minutes', async () => {
    await joined(world, 'owner')
    const account = await joined(world, 'clerk')
    const late = { instant: NOON + 15 * 60_000 + 1 }
    const removed = () =>
      Membership.remove(world.services, contextOf(world.actors.owner, undefined, late), which(account))
    expect((await refusalOf(removed)).code).toBe('sign-in-again')
  })
})

describe('the owners of a partner', () => {
  it('are one at least: the last is neither removed nor made anything else', async () => {
    const last = await joined(world, 'owner')
    expect((await refusalOf(() => remove(last))).code).toBe('last-owner')
    expect((await refusalOf(() => change(last, 'manager'))).code).toBe('last-owner')
    const second = await joined(world, 'owner')
    await remove(last)
    expect((await rosterOf(world.services, world.partner)).owners).toEqual([second])
  })

  it('stay one where two are removed, or one removed and one changed, at once', async () => {
    for (const second of [remove, (account: Id<'account'>) => change(account, 'manager')]) {
      world = await worldOf()
      const [a, b] = [await joined(world, 'owner'), await joined(world, 'owner')]
      const outcomes = await Promise.allSettled([remove(a), second(b)])
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      expect((await rosterOf(world.services, world.partner)).owners).toHaveLength(1)
    }
  })

  it(`are ${MOST_OWNERS} at most`, async () => {
    for (let i = 0; i < MOST_OWNERS; i++) await joined(world, 'owner')
    const clerk = await joined(world, 'clerk')
    expect((await refusalOf(() => change(clerk, 'owner'))).code).toBe('too-many-owners')
  })
})

describe('a power of an agency', () => {
  it('is given by the head of that agency alone, and never to itself', async () => {
    const account = anId('account')
    await expectForbidden(world, Membership.grant, aPower(account), ['decider', 'system'])
    await expectForbidden(world, Membership.grant, aPower(account, { agency: 'trade', power: 'recommend' }), ['system'])
    await expectForbidden(world, Membership.officers, { agency: 'industry' }, ['decider'])
    const own = accountIn(world.actors.decider)
    expect((await refusalOf(() => grant(own))).code).toBe('not-to-yourself')
    const ended = { agency: 'industry', account: own, power: 'decide' }
    const end = () => Membership.endPower(world.services, as('decider'), ended)
    expect((await refusalOf(end)).code).toBe('not-to-yourself')
  })

  it('holds from its first day to its last, both included, and not the day before or after', async () => {
    const account = anId('account')
    await grant(account, { power: 'decide', from: '2026-10-05', to: '2026-10-07' })
    const actor = await seenAs(account, 'officer')
    const ask = (today: string) => Membership.officers(world.services, contextOf(actor, today), { agency: 'industry' })
    for (const today of ['2026-10-04', '2026-10-08']) expect((await refusalOf(() => ask(today))).kind).toBe('forbidden')
    for (const today of ['2026-10-05', '2026-10-07']) expect((await ask(today)).items).toHaveLength(1)
  })

  it('is one that the agency has', async () => {
    const refused = await refusalOf(() => grant(anId('account'), { agency: 'trade', power: 'decide' }, 'system'))
    expect(['power-of-agency', 'forbidden']).toContain(refused.code)
  })

  it('ends at once, once, and can be given again', async () => {
    const held = await empowered(world)
    await expectForbidden(world, Membership.endPower, held, ['decider'])
    await expectOnce(world.services, Membership.endPower, world.actors.decider, held)
    expect(await seenAs(held.account, 'officer')).toMatchObject({ kind: 'account' })
    const again = () => Membership.endPower(world.services, as('decider'), held)
    expect((await refusalOf(again)).code).toBe('power')
    await grant(held.account)
    expect(await seenAs(held.account, 'officer')).toMatchObject({ kind: 'officer' })
  })

  it('bound to villages is a coach’s: it verifies, and nothing else', async () => {
    const refused = await refusalOf(() => grant(anId('account'), { power: 'decide', villages: ['32.16.03.2006'] }))
    expect(refused.faults[0]?.path).toBe('villages')
  })

  it('bound to villages is listed there while it holds, whichever agency gave it, and no other is', async () => {
    const [here, there] = ['32.16.03.2006', '32.16.07.2006'] as const
    const [long, last] = [anId('account'), anId('account')] as const
    await grant(long, { agency: 'trade', villages: [there, here] }, 'system')
    await grant(last, { villages: [here], to: '2026-10-08' })
    await grant(anId('account'), { villages: [here], to: '2026-10-07' })
    await grant(anId('account'), { villages: [here], from: '2026-10-09' })
    await grant(anId('account'), { villages: [there] })
    await grant(anId('account'))
    const own = contextOf(await seenAs(long, 'account'))
    await Profile.set(world.services, own, { name: 'Bu Sari', version: 0 })
    const listed = await Membership.coaches(world.services, as('verifier'), { village: here })
    expect(listed).toEqual([
      { account: last, name: null },
      { account: long, name: 'Bu Sari' },
    ])
    await expectForbidden(world, Membership.coaches, { village: here }, ['verifier'])
    const coach = await seenAs(last, 'officer')
    const ask = (village: string) => Membership.coaches(world.services, contextOf(coach), { village })
    expect(await ask(here)).toEqual(listed)
    expect((await refusalOf(() => ask(there))).kind).toBe('forbidden')
  })
})

describe('what I am told about myself', () => {
  it('are my hats with the names of whom I act for, and my own address', async () => {
    const account = accountIn(world.actors.account)
    await proven(world.services, account, 'sari@contoh.test')
    await joined(world, 'owner', account)
    await grant(account, { to: '2026-12-31' })
    const me = await Profile.me(world.services, as('account'), {})
    expect(me).toEqual({
      account,
      email: 'sari@contoh.test',
      profile: { version: 0 },
      partners: [{ partner: world.partner, name: 'Hotel Contoh', role: 'owner', outlets: [], since: '2026-10-01' }],
      ikm: null,
      powers: [
        {
          agency: 'industry',
          name: 'Dinas Perindustrian',
          nameEn: 'Industry Agency',
          power: 'verify',
          from: '2026-10-01',
          to: '2026-12-31',
          villages: [],
        },
      ],
    })
    await expectForbidden(world, Profile.me, {}, ['account'])
  })

  it('keep a name that is mine to erase, and no audit line holds it', async () => {
    const { account, actor } = await aPerson(world.services)
    const set = (input: object) => Profile.set(world.services, contextOf(actor), input)
    await set({ name: 'Bu Sari Contoh', version: 0 })
    expect((await refusalOf(() => set({ name: 'Orang lain', version: 0 }))).code).toBe('changed-meanwhile')
    await set({ version: 1 })
    const { data: lines } = await world.services.entities.audit.query.ofRoot({ root: account }).go()
    expect(JSON.stringify(lines)).not.toContain('Sari')
    expect((await Profile.me(world.services, contextOf(actor), {})).profile).toEqual({ version: 2 })
    await expectForbidden(world, Profile.set, { version: 2 }, ['account'])
  })
})

import { beforeAll, describe, expect, it } from 'vitest'
import * as Notice from '../../core/notice/operations.ts'
import { NOTICE_WORDS, noticeWords } from '../../core/notice/words.ts'
import { contextOf } from '../support/services.ts'
import { standing } from '../support/story.ts'
import { expectForbidden, refusalOf } from '../support/twins.ts'
import { anId, type Role, type World, worldOf } from '../support/world.ts'

let world: World

const system = () => contextOf(world.actors.system)
const waiting = async () => (await Notice.waiting(world.services, system(), { limit: 100 })).items

beforeAll(async () => {
  world = await worldOf()
  await standing(world)
  await standing(world)
})

describe('the words of a notice', () => {
  it('are there for every kind that waits, and a kind without words still says that there is news', async () => {
    for (const { kind } of await waiting()) expect(Object.keys(NOTICE_WORDS)).toContain(kind)
    expect(noticeWords('constructor').subject.en).toBe('News from Etalase')
  })
})

describe('notice.own', () => {
  it('is what was written to whom one acts for, the newest first, a page at a time', async () => {
    const { services, actors, partner, ikm } = world
    for (const [to, kind] of [
      [partner, 'requested'],
      [partner, 'accepted'],
      [ikm, 'invited'],
      [actors.account.account, 'claim-approved'],
    ] as const) {
      const row = { notice: anId('notice'), to, kind, about: {}, writtenOn: '2026-10-08' }
      await services.entities.notice.create({ ...row, state: 'delivered' }).go()
    }
    const kinds = async (role: Role, input: object) =>
      (await Notice.own(services, contextOf(actors[role]), input)).items.map(({ kind }) => kind)
    const first = await Notice.own(services, contextOf(actors.manager), { partner, limit: 1 })
    expect(first.items.map(({ kind }) => kind)).toEqual(['accepted'])
    expect(await kinds('manager', { partner, cursor: first.next })).toContain('requested')
    expect(await kinds('ikm', { ikm })).toContain('invited')
    expect(await kinds('account', {})).toEqual(['claim-approved'])
    // What else the input names is not looked at: an account reads its own.
    expect(await kinds('account', { partner })).toEqual(['claim-approved'])
  })

  it('names the outlet that a line is about, and gives the ids that lead there and no more', async () => {
    const { services, actors, ikm, outlet } = world
    const { items } = await Notice.own(services, contextOf(actors.ikm), { ikm, limit: 100 })
    const { data } = await services.entities.outlet.get({ unit: outlet }).go()
    const invited = items.find(({ kind, about }) => kind === 'invited' && about.outlet !== undefined)
    expect(invited).toMatchObject({ about: { outlet }, outletName: data?.name })
    expect(Object.keys(invited?.about ?? {}).sort()).toEqual(['outlet', 'proposal', 'slot'])
    expect(items.find(({ about }) => about.outlet === undefined)).not.toHaveProperty('outletName')
  })

  it('of a partner is its owners’ and managers’, of an agency its own officers’', async () => {
    await expectForbidden(world, Notice.own, { partner: world.partner }, ['account', 'owner', 'manager'])
    const officers = ['account', 'verifier', 'recommender', 'decider'] as const
    await expectForbidden(world, Notice.own, { agency: 'industry' }, officers)
    await expectForbidden(world, Notice.own, { agency: 'trade' }, ['account'])
  })
})

describe('notice.waiting', () => {
  it('pages through the outbox, the oldest first, and is the system’s alone', async () => {
    const all = await waiting()
    expect(all.map(({ kind }) => kind)).toEqual(['invited', 'accepted', 'invited', 'accepted'])
    const first = await Notice.waiting(world.services, system(), { limit: 3 })
    const rest = await Notice.waiting(world.services, system(), { limit: 3, cursor: first.next ?? undefined })
    expect([...first.items, ...rest.items]).toEqual(all)
    await expectForbidden(world, Notice.waiting, {}, ['system'])
  })
})

describe('notice.delivered and notice.undeliverable', () => {
  it('take it out of the outbox and keep what was marked first', async () => {
    const [first, second] = await waiting()
    const delivered = { to: first?.to, notice: first?.notice }
    await Notice.delivered(world.services, system(), delivered)
    const again = await Notice.undeliverable(world.services, system(), { ...delivered, why: 'rejected' })
    expect(again.state).toBe('delivered')
    const failed = { to: second?.to, notice: second?.notice, why: 'no-address' }
    await Notice.undeliverable(world.services, system(), failed)
    expect((await waiting()).map(({ notice }) => notice)).not.toContain(first?.notice)
    expect(await waiting()).toHaveLength(2)
    const { data } = await world.services.entities.notice.get({ to: world.partner, notice: second?.notice ?? '' }).go()
    expect(data).toMatchObject({ state: 'undeliverable', why: 'no-address' })
  })

  it('are the system’s alone, and find no notice that is not there', async () => {
    const [{ to, notice } = { to: '', notice: '' }] = await waiting()
    await expectForbidden(world, Notice.delivered, { to, notice }, ['system'])
    await expectForbidden(world, Notice.undeliverable, { to, notice, why: 'rejected' }, ['system'])
    const unknown = { to, notice: anId('notice') }
    expect((await refusalOf(() => Notice.delivered(world.services, system(), unknown))).code).toBe('notice')
  })
})

// The order of makers as data: set by who decides, from a day on, by which a match is made and which it names.
import { beforeAll, describe, expect, it } from 'vitest'
import * as Ikm from '../../core/ikm/operations.ts'
import { actorName } from '../../core/kernel/actor.ts'
import type { Id } from '../../core/kernel/id.ts'
import * as Matching from '../../core/matching/operations.ts'
import { USUAL_POLICY } from '../../core/matching/policy.ts'
import * as Policy from '../../core/policy/operations.ts'
import * as Product from '../../core/product/operations.ts'
import * as Slot from '../../core/slot/operations.ts'
import { POLICY } from '../support/law.ts'
import { expectOnce, rowsOf } from '../support/repeats.ts'
import { contextOf } from '../support/services.ts'
import { actsOn } from '../support/story.ts'
import { expectForbidden, IN_OFFICE, itemCount, refusalOf } from '../support/twins.ts'
import { anId, type World, worldOf } from '../support/world.ts'

let world: World
let slot: Id<'slot'>
let near: Id<'ikm'>
let alive: Id<'ikm'>

/** One is near and was last heard of in spring, the other far away and heard of this week. */
async function made(name: string, village: string, lastSignOfLife: string): Promise<Id<'ikm'>> {
  const { services, actors } = world
  const registered = { name, village, category: 'keripik-kerupuk', lastSignOfLife }
  const { ikm } = await Ikm.register(services, contextOf(actors.verifier), registered)
  await Ikm.verify(services, contextOf(actors.verifier), { ikm })
  const product = { ikm, name: 'Keripik', category: 'keripik-kerupuk', unitOfSale: 'kg' }
  await Product.add(services, contextOf({ kind: 'ikm', account: anId('account'), ikm }), product)
  return ikm
}

const set = (changes: object = {}, today = '2026-10-08') =>
  Policy.set(world.services, contextOf(world.actors.decider, today), { ...POLICY, ...changes })
const seen = (today = '2026-10-08') => Policy.list(world.services, contextOf(world.actors.verifier, today), {})
const matched = async (today: string) => {
  const { partner, outlet, services, actors } = world
  const found = await Matching.forSlot(services, contextOf(actors.owner, today), { partner, outlet, slot })
  return { orderedBy: found.orderedBy, found: found.found.map(({ ikm }) => ikm) }
}

beforeAll(async () => {
  world = await worldOf()
  near = await made('Dekat', '32.16.03.2006', '2026-04-01')
  alive = await made('Aktif', '32.16.17.2001', '2026-10-06')
  const { services, actors, partner, outlet } = world
  const terms = {
    ...{ form: 'shelf', supply: 'buy-out', marginPercent: 20, rentIdrPerMonth: 0, paymentDays: 14 },
    returnsBorneBy: 'partner',
  }
  const place = { partner, outlet, name: 'Rak', kind: 'shelf', areaDm2: 60, openings: 3, openedOn: '2026-10-01' }
  const wants = { categories: ['keripik-kerupuk'] }
  slot = (await Slot.open(services, contextOf(actors.owner), { ...place, terms, wants })).slot
})

describe('the matching policy', () => {
  it('is the usual one until an officer sets one, and from its first day on the one that was set', async () => {
    expect(await seen()).toEqual({ inForce: null, coming: [], past: [] })
    expect(await matched('2026-10-08')).toEqual({
      orderedBy: { since: null, order: USUAL_POLICY.order },
      found: [alive, near],
    })
    const { policy } = await set({ from: '2026-11-01' })
    expect((await seen('2026-10-31')).coming.map((each) => each.policy)).toEqual([policy])
    expect((await matched('2026-10-31')).found).toEqual([alive, near])
    expect(await matched('2026-11-01')).toEqual({
      orderedBy: { since: '2026-11-01', order: ['distance', 'price'] },
      found: [near, alive],
    })
    const own = contextOf({ kind: 'ikm', account: anId('account'), ikm: near }, '2026-11-01')
    expect((await Matching.forIkm(world.services, own, { ikm: near })).orderedBy.since).toBe('2026-11-01')
    expect(await seen('2026-11-01')).toMatchObject({
      inForce: { ...POLICY, policy, from: '2026-11-01', setOn: '2026-10-08' },
      coming: [],
    })
  })

  it('is the later set of two that begin on one day, whichever day they begin; the older ones are kept', async () => {
    const { policy: first } = await set({ from: '2026-12-01' })
    const { policy: second } = await set({ from: '2026-12-01', order: ['rotation', 'alive'] })
    const { coming, past } = await seen('2026-11-30')
    expect([coming.map(({ policy }) => policy), past.map(({ policy }) => policy)]).toEqual([[second], [first]])
    expect((await matched('2026-12-01')).orderedBy).toEqual({ since: '2026-12-01', order: ['rotation', 'alive'] })
    const { inForce, past: then } = await seen('2027-03-01')
    expect([inForce?.policy, then.map(({ from }) => from)]).toEqual([second, ['2026-12-01', '2026-11-01']])
  })

  it('may begin on the day on which it is set, and not the day before', async () => {
    expect((await refusalOf(() => set({ from: '2026-10-07' }))).code).toBe('from-before-today')
    await set()
    expect((await seen()).inForce?.from).toBe('2026-10-08')
    expect((await seen('2026-10-07')).inForce).toBeNull()
  })

  it('is set once for a repeated key, with a line in the chain of who set it', async () => {
    const { decider } = world.actors
    await expectOnce(world.services, Policy.set, decider, POLICY)
    const before = await actsOn(world, actorName(decider))
    expect(before.at(-1)).toBe('policy.set')
    const rows = (await rowsOf(world.services)).filter((row) => row['__edb_e__'] === 'policy')
    expect(rows).toHaveLength(before.filter((act) => act === 'policy.set').length)
  })

  it('is set by who decides on quotas and seen by whoever is in office', async () => {
    await expectForbidden(world, Policy.set, POLICY, ['decider'])
    await expectForbidden(world, Policy.list, {}, [...IN_OFFICE])
    const lastDay = contextOf(world.actors.lapsedDecider, '2026-10-07')
    await expect(Policy.set(world.services, lastDay, { ...POLICY, from: '2026-10-07' })).resolves.toBeDefined()
  })

  it.each([
    ['no step', { order: [] }],
    ['a step twice', { order: ['alive', 'alive'] }],
    ['limits that fall', { aliveDays: [92, 31] }],
    ['the same limit twice', { distanceKm: [10, 10] }],
    ['no limit', { distanceKm: [] }],
    ['eleven limits', { distanceKm: Array.from({ length: 11 }, (_, at) => at) }],
    ['a limit beyond all', { aliveDays: [100_001] }],
    ['no reason', { reason: ' ' }],
    ['weights', { weights: { alive: 2 } }],
  ])('is not set with %s', async (_, changes) => {
    const before = await itemCount(world.services)
    expect((await refusalOf(() => set(changes))).kind).toBe('invalid')
    expect(await itemCount(world.services)).toBe(before)
  })
})

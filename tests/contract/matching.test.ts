// Matching over the table: who is found for a slot, who is left out and why, and what an IKM is shown.
import { beforeAll, describe, expect, it } from 'vitest'
import * as Ikm from '../../core/ikm/operations.ts'
import type { Id } from '../../core/kernel/id.ts'
import * as Matching from '../../core/matching/operations.ts'
import * as Placement from '../../core/placement/operations.ts'
import * as Product from '../../core/product/operations.ts'
import * as Proposal from '../../core/proposal/operations.ts'
import * as Slot from '../../core/slot/operations.ts'
import { contextOf } from '../support/services.ts'
import { expectForbidden, refusalOf } from '../support/twins.ts'
import { anId, type World, worldOf } from '../support/world.ts'

const TERMS = {
  form: 'shelf',
  supply: 'buy-out',
  marginPercent: 20,
  rentIdrPerMonth: 0,
  paymentDays: 14,
  returnsBorneBy: 'partner',
} as const
const WANTS = { categories: ['keripik-kerupuk'], certificates: ['halal'] }
const HALAL = { kind: 'halal', number: 'ID1', expiresOn: '2026-10-08' }

let world: World
const makers = new Map<string, { ikm: Id<'ikm'>; product: Id<'product'> }>()

/** A verified maker with one product, registered by an officer as any other is. */
async function made(name: string, changes: Record<string, unknown> = {}, village = '32.16.03.2006') {
  const { services, actors } = world
  const officer = contextOf(actors.verifier)
  const registered = { name, village, category: 'keripik-kerupuk', lastSignOfLife: '2026-10-01' }
  const { ikm } = await Ikm.register(services, officer, registered)
  await Ikm.verify(services, officer, { ikm })
  const product = { ikm, name: `Keripik ${name}`, category: 'keripik-kerupuk', unitOfSale: 'kg', ...changes }
  const added = await Product.add(services, contextOf(ownerOf(ikm)), product)
  makers.set(name, { ikm, product: added.product })
}

const ownerOf = (ikm: Id<'ikm'>) => ({ kind: 'ikm', account: anId('account'), ikm }) as const

async function slotWith(wants: unknown, more: object = {}) {
  const { services, actors, partner, outlet } = world
  const form = { partner, outlet, name: 'Rak', kind: 'shelf', areaDm2: 60, openings: 3, openedOn: '2026-10-01' }
  const opened = { ...form, terms: TERMS, ...more, ...(wants === undefined ? {} : { wants }) }
  return { partner, outlet, slot: (await Slot.open(services, contextOf(actors.owner), opened)).slot }
}

const askedBy = (slot: object, today = '2026-10-08') =>
  Matching.forSlot(world.services, contextOf(world.actors.owner, today), slot)
const nameOf = (ikm: string) => [...makers].find(([, each]) => each.ikm === ikm)?.[0]

beforeAll(async () => {
  world = await worldOf()
  await made('Sari', { certificates: [HALAL] })
  await made('Far', { certificates: [HALAL] }, '32.16.17.2001')
  await made('None')
})

describe('makers for a slot', () => {
  it('are those that lack nothing on that day, in order, with their reasons; who nearly fits is told what is missing', async () => {
    const slot = await slotWith(WANTS)
    const answer = await askedBy(slot)
    expect(answer.found.map(({ ikm }) => nameOf(ikm))).toEqual(['Sari', 'Far'])
    expect(answer.found[0]).toMatchObject({ productName: 'Keripik Sari', unitOfSale: 'kg', others: 0 })
    expect(answer.found[0]?.reasons.slice(0, 3)).toEqual([
      { of: 'alive', place: 0, days: 7 },
      { of: 'rotation', place: 0, placements: 0 },
      { of: 'distance', place: 0, km: 0 },
    ])
    expect(answer.near.map(({ ikm, lacks }) => [nameOf(ikm), lacks])).toEqual([
      ['None', [{ lacks: 'certificate', kind: 'halal', expiredOn: null }]],
    ])
    const after = await askedBy(slot, '2026-10-09')
    expect([after.fitting, after.near.length]).toEqual([0, 3])
  })

  it('are nobody where the slot does not say what it asks for', async () => {
    const answer = await askedBy(await slotWith(undefined))
    expect(answer).toEqual({ asks: false, orderedBy: null, fitting: 0, found: [], near: [], group: null })
  })

  it('are not those who were asked already or stand there, and who stands somewhere comes after who does not', async () => {
    const slot = await slotWith(WANTS)
    const { services, actors } = world
    const sari = makers.get('Sari')
    if (sari === undefined) throw new Error('Sari was not made')
    const invitation = { ...slot, ikm: sari.ikm, products: [sari.product] }
    const { proposal } = await Proposal.invite(services, contextOf(actors.owner), invitation)
    expect((await askedBy(slot)).found.map(({ ikm }) => nameOf(ikm))).toEqual(['Far'])
    const accepted = { ...slot, ikm: sari.ikm, proposal, from: '2026-10-08' }
    const { slot: _, ...accepting } = accepted
    const { placement } = await Proposal.accept(services, contextOf(ownerOf(sari.ikm)), accepting)
    expect((await askedBy(slot)).found.map(({ ikm }) => nameOf(ikm))).toEqual(['Far'])
    const other = await slotWith(WANTS)
    expect((await askedBy(other)).found.map(({ ikm }) => nameOf(ikm))).toEqual(['Far', 'Sari'])
    const ending = { partner: slot.partner, outlet: slot.outlet, ikm: sari.ikm, placement, to: '2026-10-08' }
    await Placement.end(services, contextOf(ownerOf(sari.ikm)), ending)
    expect((await askedBy(other)).found.map(({ ikm }) => nameOf(ikm))).toEqual(['Sari', 'Far'])
  })

  it('together fill a volume that nobody fills alone', async () => {
    await made('Big', { capacityPerMonth: 700 })
    await made('Small', { capacityPerDay: 20 })
    const answer = await askedBy(
      await slotWith({ categories: ['keripik-kerupuk'], volumePerMonth: 1_200, unitOfSale: 'kg' }),
    )
    expect(answer.fitting).toBe(0)
    expect(answer.group?.map(({ ikm, perMonth }) => [nameOf(ikm), perMonth]).sort()).toEqual([
      ['Big', 700],
      ['Small', 500],
    ])
  })

  it('are told to the outlet’s own people alone, and a slot elsewhere is missing', async () => {
    const slot = await slotWith(WANTS)
    await expectForbidden(world, Matching.forSlot, slot, ['owner', 'manager', 'clerk'])
    const { services, actors, foreign } = world
    const strange = { ...slot, partner: foreign.partner }
    const asked = () => Matching.forSlot(services, contextOf(actors.otherOwner), strange)
    expect((await refusalOf(asked)).kind).toBe('missing')
  })

  it.each([
    ['no category', { categories: [] }],
    ['six categories', { categories: Array(6).fill('batik-kain') }],
    ['a volume without a unit', { ...WANTS, volumePerMonth: 5 }],
  ])('cannot be asked for with %s', async (_, wants) => {
    const refusal = await refusalOf(() => slotWith(wants))
    expect(refusal.kind).toBe('invalid')
  })
})

describe('slots for an IKM', () => {
  it('are the vacant ones that it fits, better terms first; its own limits hold from when it says them', async () => {
    await made('New', { certificates: [{ kind: 'halal', number: 'ID2' }] })
    const own = makers.get('New')
    if (own === undefined) throw new Error('New was not made')
    const late = await slotWith(WANTS, { terms: { ...TERMS, paymentDays: 90 } })
    const soon = await slotWith(WANTS, { terms: { ...TERMS, paymentDays: 3 } })
    const { services } = world
    const asked = () => Matching.forIkm(services, contextOf(ownerOf(own.ikm)), { ikm: own.ikm, limit: 20 })
    const slots = (await asked()).found.map(({ slot }) => slot)
    expect([slots[0], slots.at(-1)]).toEqual([soon.slot, late.slot])
    const { version } = await Ikm.record(services, contextOf(ownerOf(own.ikm)), { ikm: own.ikm })
    await Ikm.edit(services, contextOf(ownerOf(own.ikm)), { ikm: own.ikm, version, accepts: { paymentDaysMost: 30 } })
    const { found, near } = await asked()
    expect(found.some(({ slot }) => slot === late.slot)).toBe(false)
    expect(near.find(({ slot }) => slot === late.slot)?.lacks).toEqual([
      { lacks: 'payment-days', offered: 90, most: 30 },
    ])
    expect((await askedBy(late)).near.find(({ ikm }) => ikm === own.ikm)?.lacks).toEqual([
      { lacks: 'payment-days', offered: 90, most: 30 },
    ])
  })

  it('are told to the IKM alone', () => expectForbidden(world, Matching.forIkm, { ikm: world.ikm }, ['ikm']))
})

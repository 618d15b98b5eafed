import { beforeEach, describe, expect, it } from 'vitest'
import * as Placement from '../../core/placement/operations.ts'
import * as Proposal from '../../core/proposal/operations.ts'
import * as Slot from '../../core/slot/operations.ts'
import { contextOf } from '../support/services.ts'
import { expectForbidden, IN_OFFICE, itemCount, refusalOf } from '../support/twins.ts'
import { anId, type World, worldOf } from '../support/world.ts'

const terms = {
  form: 'shelf',
  supply: 'buy-out',
  marginPercent: 20,
  rentIdrPerMonth: 0,
  paymentDays: 14,
  returnsBorneBy: 'partner',
}

let world: World

const opening = (openings = 1) => ({
  partner: world.partner,
  outlet: world.outlet,
  name: 'Rak lobi',
  kind: 'shelf',
  areaDm2: 60,
  openings,
  terms,
  openedOn: '2026-10-01',
})

const outletInput = () => ({ partner: world.partner, outlet: world.outlet })

const invitation = (slot: string) => ({
  partner: world.partner,
  outlet: world.outlet,
  slot,
  ikm: world.ikm,
  products: [world.product],
})

beforeEach(async () => {
  world = await worldOf()
})

describe('slot.open', () => {
  it.each(['owner', 'manager', 'clerk'] as const)('lets the %s open a slot, with its audit line', async (role) => {
    const { slot } = await Slot.open(world.services, contextOf(world.actors[role]), opening())
    const [row] = await Slot.ofOutlet(world.services, contextOf(world.actors.owner), outletInput())
    expect(row).toMatchObject({ slot, unit: world.outlet, occupied: 0, openings: 1, recordedOn: '2026-10-08' })
    const { data } = await world.services.entities.audit.query.ofRoot({ root: world.partner }).go()
    expect(data.map((line) => [line.sequence, line.act])).toEqual([['000000001', 'slot.open']])
  })

  it('refuses everybody else and writes nothing', async () => {
    await expectForbidden(world, Slot.open, opening(), ['owner', 'manager', 'clerk'])
  })

  it('finds no outlet of another partner, even when the partner is named rightly', async () => {
    const input = { ...opening(), outlet: world.foreign.outlet }
    const refusal = await refusalOf(() => Slot.open(world.services, contextOf(world.actors.owner), input))
    expect([refusal.kind, refusal.code]).toEqual(['missing', 'outlet'])
  })

  it('answers a repeated key with the first answer and opens one slot', async () => {
    const once = contextOf(world.actors.owner, '2026-10-08', { idempotencyKey: 'k-1' })
    const first = await Slot.open(world.services, once, opening())
    const before = await itemCount(world.services)
    const again = contextOf(world.actors.owner, '2026-10-08', { idempotencyKey: 'k-1' })
    expect(await Slot.open(world.services, again, opening())).toEqual(first)
    expect(await itemCount(world.services)).toBe(before)
  })

  it('refuses a key that was used for another request', async () => {
    const keyed = () => contextOf(world.actors.owner, '2026-10-08', { idempotencyKey: 'k-1' })
    await Slot.open(world.services, keyed(), opening())
    const refusal = await refusalOf(() => Slot.open(world.services, keyed(), opening(2)))
    expect(refusal.code).toBe('idempotency-key-reused')
  })
})

describe('slot.vacant', () => {
  it('shows anybody how many of the openings are vacant, and no slot that is full', async () => {
    const { slot } = await Slot.open(world.services, contextOf(world.actors.owner), opening(2))
    const shown = async () =>
      (await Slot.vacant(world.services, contextOf(world.actors.public), { kecamatan: '32.16.03' })).items
    const accept = async () => {
      const { proposal } = await Proposal.invite(world.services, contextOf(world.actors.owner), invitation(slot))
      const input = { ...outletInput(), ikm: world.ikm, proposal, from: '2026-10-08' }
      await Proposal.accept(world.services, contextOf(world.actors.ikm), input)
    }
    expect(await shown()).toMatchObject([{ slot, outlet: world.outlet, openings: 2, vacant: 2 }])
    await accept()
    expect(await shown()).toMatchObject([{ slot, openings: 2, vacant: 1 }])
    await accept()
    expect(await shown()).toEqual([])
  })
})

describe('proposal.ofIkm', () => {
  it('shows the IKM and officers its invitations and requests, the newest first, page by page', async () => {
    const { slot } = await Slot.open(world.services, contextOf(world.actors.owner), opening(3))
    const { partner: _, ...request } = invitation(slot)
    const made = [
      await Proposal.invite(world.services, contextOf(world.actors.owner), invitation(slot)),
      await Proposal.request(world.services, contextOf(world.actors.ikm), request),
      await Proposal.invite(world.services, contextOf(world.actors.owner), invitation(slot)),
    ].map(({ proposal }) => proposal)
    for (const role of ['ikm', 'verifier'] as const) {
      const asked = { ikm: world.ikm, limit: 2 }
      const first = await Proposal.ofIkm(world.services, contextOf(world.actors[role]), asked)
      const rest = { ...asked, cursor: first.next }
      const second = await Proposal.ofIkm(world.services, contextOf(world.actors[role]), rest)
      expect([...first.items, ...second.items].map(({ proposal }) => proposal)).toEqual([...made].reverse())
      expect([first.items.length, second.next]).toEqual([2, null])
    }
  })

  it('refuses everybody else', () => expectForbidden(world, Proposal.ofIkm, { ikm: world.ikm }, ['ikm', ...IN_OFFICE]))
})

describe('proposal.accept', () => {
  it('gives the last opening to one of fifty IKM who accept at once', async () => {
    const { slot } = await Slot.open(world.services, contextOf(world.actors.owner), opening())
    const { entities } = world.services
    const place = { unit: world.outlet, slot, partner: world.partner, products: [world.product] }
    const made = { by: 'partner', state: 'open', madeOn: '2026-10-08', lapsesOn: '2026-10-22' } as const
    const invited = Array.from({ length: 50 }, () => ({ ikm: anId('ikm'), proposal: anId('proposal') }))
    await entities.proposal.put(invited.map((each) => ({ ...each, ...place, ...made }))).go()
    const outcomes = await Promise.allSettled(
      invited.map(({ ikm, proposal }) => {
        const actor = { ...world.actors.ikm, ikm }
        const accepted = { ...outletInput(), ikm, proposal, from: '2026-10-08' }
        return Proposal.accept(world.services, contextOf(actor), accepted)
      }),
    )
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1)
    const codes = new Set(outcomes.map((outcome) => (outcome.status === 'rejected' ? outcome.reason.code : 'accepted')))
    expect(codes).toEqual(new Set(['accepted', 'slot-full']))
    expect(await Placement.ofOutlet(world.services, contextOf(world.actors.owner), outletInput())).toHaveLength(1)
    const [row] = await Slot.ofOutlet(world.services, contextOf(world.actors.owner), outletInput())
    expect(row).toMatchObject({ occupied: 1, openings: 1 })
  })

  it('is for the side that was asked, not for the one that asked', async () => {
    const { slot } = await Slot.open(world.services, contextOf(world.actors.owner), opening())
    const { proposal } = await Proposal.invite(world.services, contextOf(world.actors.owner), invitation(slot))
    const input = { partner: world.partner, ikm: world.ikm, outlet: world.outlet, proposal, from: '2026-10-08' }
    const own = await refusalOf(() => Proposal.accept(world.services, contextOf(world.actors.owner), input))
    expect(own.code).toBe('own-proposal')
    await expectForbidden(world, Proposal.accept, input, ['ikm', 'owner', 'manager', 'clerk'])
    const unknown = { ...input, proposal: anId('proposal') }
    expect((await refusalOf(() => Proposal.accept(world.services, contextOf(world.actors.ikm), unknown))).code).toBe(
      'proposal',
    )
  })
})

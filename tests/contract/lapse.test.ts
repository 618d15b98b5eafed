import { describe, expect, it } from 'vitest'
import * as Proposal from '../../core/proposal/operations.ts'
import { PROPOSAL_STATES } from '../../core/proposal/schema.ts'
import { LAPSE_AFTER_DAYS, PROPOSAL_STEPS, stepFrom } from '../../core/proposal/steps.ts'
import * as Slot from '../../core/slot/operations.ts'
import { contextOf } from '../support/services.ts'
import { expectForbidden, refusalOf } from '../support/twins.ts'
import { worldOf } from '../support/world.ts'

describe('the steps of a proposal', () => {
  it('reach every state from open, and leave none that is decided', () => {
    const reached = new Set(['open', ...PROPOSAL_STEPS.map((step) => step.to)])
    expect([...reached].sort()).toEqual([...PROPOSAL_STATES].sort())
    for (const state of PROPOSAL_STATES) {
      expect(stepFrom(state, 'accept') === undefined).toBe(state !== 'open')
    }
  })
})

describe('proposal.lapse', () => {
  it('is the system’s, once the fourteenth day is over and not on it', async () => {
    const world = await worldOf()
    const { partner, outlet, ikm, product } = world
    const { slot } = await Slot.open(world.services, contextOf(world.actors.owner), {
      partner,
      outlet,
      name: 'Rak lobi',
      kind: 'shelf',
      areaDm2: 60,
      openings: 1,
      openedOn: '2026-10-01',
      terms: {
        form: 'shelf',
        supply: 'consignment',
        marginPercent: 20,
        rentIdrPerMonth: 0,
        paymentDays: 14,
        returnsBorneBy: 'ikm',
      },
    })
    const asked = { outlet, slot, ikm, products: [product] }
    const { proposal } = await Proposal.request(world.services, contextOf(world.actors.ikm), asked)
    const input = { outlet, proposal }
    await expectForbidden(world, Proposal.lapse, input, ['system'])
    const on = (today: string) => contextOf(world.actors.system, today)
    expect(LAPSE_AFTER_DAYS).toBe(14)
    expect((await refusalOf(() => Proposal.lapse(world.services, on('2026-10-22'), input))).code).toBe('not-lapsed-yet')
    await Proposal.lapse(world.services, on('2026-10-23'), input)
    expect((await refusalOf(() => Proposal.lapse(world.services, on('2026-10-23'), input))).code).toBe(
      'proposal-decided',
    )
    const all = await Proposal.ofOutlet(world.services, contextOf(world.actors.owner), { partner, outlet })
    expect(all.map(({ state }) => state)).toEqual(['lapsed'])
  })
})

import { describe, expect, it } from 'vitest'
import { day } from '../../core/kernel/day.ts'
import * as Proposal from '../../core/proposal/operations.ts'
import { PROPOSAL_STATES } from '../../core/proposal/schema.ts'
import { LAPSE_AFTER_DAYS, PROPOSAL_STEPS, stepFrom } from '../../core/proposal/steps.ts'
import * as Slot from '../../core/slot/operations.ts'
import { type Lapsing, lapseProposals } from '../../functions/scheduled/lapse-proposals.ts'
import { contextOf, NOON } from '../support/services.ts'
import { expectForbidden, itemCount, refusalOf } from '../support/twins.ts'
import { type World, worldOf } from '../support/world.ts'
import { invited } from '../support/writes-shelf.ts'

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

describe('the nightly end of proposals', () => {
  /** What the run of a night told. */
  async function nightOf(world: World, today: string): Promise<string[]> {
    const told: string[] = []
    const log: Lapsing['log'] = {
      info: (_, { lapsed, failed }) => told.push(`${lapsed} lapsed, ${failed} failed`),
      error: (_, { proposal, fault }) => told.push(`${proposal} ${fault}`),
    }
    const wiring = { services: world.services, now: () => NOON, today: () => day(today), random: Math.random, log }
    await lapseProposals(wiring)(undefined, { awsRequestId: 'night' })
    return told
  }
  const statesOf = async (world: World) => {
    const { data } = await world.services.entities.proposal.query.ofOutlet({ unit: world.outlet }).go()
    return data.map(({ state }) => state)
  }

  it('lets nothing lapse on the fourteenth day, and all that is due on the next, and tells who made it', async () => {
    const world = await worldOf()
    await invited(world)
    const second = await invited(world)
    const decided = await invited(world)
    const declined = { ...decided, reason: 'Kapasitas penuh' }
    await Proposal.decline(world.services, contextOf(world.actors.ikm), declined)
    expect(await nightOf(world, '2026-10-22')).toEqual(['0 lapsed, 0 failed'])
    expect(await nightOf(world, '2026-10-23')).toEqual(['2 lapsed, 0 failed'])
    expect((await statesOf(world)).sort()).toEqual(['declined', 'lapsed', 'lapsed'])
    const { data } = await world.services.entities.notice.query.ofPerson({ to: world.partner }).go()
    expect(data.filter(({ kind }) => kind === 'lapsed')).toHaveLength(2)
    const late = { ...second, from: '2026-10-23' }
    const refusal = await refusalOf(() => Proposal.accept(world.services, contextOf(world.actors.ikm), late))
    expect(refusal.code).toBe('proposal-decided')
  })

  it('writes nothing the second time', async () => {
    const world = await worldOf()
    await invited(world)
    await nightOf(world, '2026-10-23')
    const before = await itemCount(world.services)
    expect(await nightOf(world, '2026-10-23')).toEqual(['0 lapsed, 0 failed'])
    expect(await itemCount(world.services)).toBe(before)
  })

  it('is stopped by no single proposal, and finds it again', async () => {
    const world = await worldOf()
    const broken = await invited(world)
    await invited(world)
    const key = { unit: world.outlet, proposal: broken.proposal }
    await world.services.entities.proposal.patch(key).set({ products: [] }).go()
    const told = await nightOf(world, '2026-10-23')
    expect([told.length, told[0]?.startsWith(broken.proposal), told.at(-1)]).toEqual([2, true, '1 lapsed, 1 failed'])
    expect((await nightOf(world, '2026-10-24')).at(-1)).toBe('0 lapsed, 1 failed')
  })
})

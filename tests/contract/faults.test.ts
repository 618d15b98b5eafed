import { beforeEach, describe, expect, it } from 'vitest'
import type { Context } from '../../core/kernel/context.ts'
import * as Placement from '../../core/placement/operations.ts'
import * as Proposal from '../../core/proposal/operations.ts'
import * as Slot from '../../core/slot/operations.ts'
import { firstBreak } from '../../core/table/audit-chain.ts'
import type { Services } from '../../core/table/service.ts'
import { FAULTS, type Faulty, faultyServices } from '../support/faults.ts'
import { contextOf } from '../support/services.ts'
import { itemCount } from '../support/twins.ts'
import { type World, worldOf } from '../support/world.ts'

type Written = {
  name: string
  run: (services: Services, context: Context) => Promise<unknown>
  actor: keyof World['actors']
}

let world: World
let faulty: Faulty

const terms = {
  form: 'shelf',
  supply: 'buy-out',
  marginPercent: 20,
  rentIdrPerMonth: 0,
  paymentDays: 14,
  returnsBorneBy: 'partner',
} as const

const outlet = () => ({ partner: world.partner, outlet: world.outlet })
const openSlot = () => ({
  ...outlet(),
  name: 'Rak lobi',
  kind: 'shelf',
  areaDm2: 60,
  openings: 2,
  terms,
  openedOn: '2026-10-01',
})

/** One write of each kind, each prepared on a healthy network. */
const WRITES: Record<string, () => Promise<Written>> = {
  'slot.open': async () => ({
    name: 'slot.open',
    actor: 'owner',
    run: (services, context) => Slot.open(services, context, openSlot()),
  }),
  'slot.close': async () => {
    const { slot } = await Slot.open(world.services, contextOf(world.actors.owner), openSlot())
    const input = { ...outlet(), slot, closedOn: '2026-10-08' }
    return { name: 'slot.close', actor: 'owner', run: (services, context) => Slot.close(services, context, input) }
  },
  'proposal.invite': async () => {
    const input = await invitation()
    return { name: 'invite', actor: 'owner', run: (services, context) => Proposal.invite(services, context, input) }
  },
  'proposal.accept': async () => {
    const input = await acceptance()
    return { name: 'accept', actor: 'ikm', run: (services, context) => Proposal.accept(services, context, input) }
  },
  'proposal.decline': async () => {
    const { from: _, ...rest } = await acceptance()
    const input = { ...rest, reason: 'Kapasitas penuh' }
    return { name: 'decline', actor: 'ikm', run: (services, context) => Proposal.decline(services, context, input) }
  },
  'placement.end': async () => {
    const { proposal: _, from: __, ...rest } = await acceptance()
    const accepted = await Proposal.accept(world.services, contextOf(world.actors.ikm), {
      ...rest,
      proposal: _,
      from: __,
    })
    const input = { ...rest, placement: accepted.placement, to: '2026-10-20' }
    return { name: 'end', actor: 'ikm', run: (services, context) => Placement.end(services, context, input) }
  },
}

async function invitation() {
  const { slot } = await Slot.open(world.services, contextOf(world.actors.owner), openSlot())
  return { ...outlet(), slot, ikm: world.ikm, products: [world.product] }
}

async function acceptance() {
  const { proposal } = await Proposal.invite(world.services, contextOf(world.actors.owner), await invitation())
  return { ...outlet(), ikm: world.ikm, proposal, from: '2026-10-08' }
}

const names = Object.keys(WRITES)
const cases = names.flatMap((name) => FAULTS.map((fault) => [name, fault] as const))

beforeEach(async () => {
  world = await worldOf()
  faulty = faultyServices(world.services)
})

async function expectWhole(): Promise<void> {
  for (const root of [world.partner, world.ikm]) {
    const { data } = await world.services.entities.audit.query.ofRoot({ root }).go()
    expect(firstBreak(data as never)).toBeUndefined()
  }
}

describe('a write on a faulty network', () => {
  it.each(cases)('%s, first attempt %s: is done once by the retry', async (name, fault) => {
    const write = await WRITES[name]?.()
    if (write === undefined) throw new Error(name)
    const clean = await itemCount(world.services)
    faulty.failNext(fault, 1)
    await write.run(faulty.services, contextOf(world.actors[write.actor], '2026-10-08', { idempotencyKey: 'key-0001' }))
    expect(faulty.attempts).toBe(2)
    const once = await itemCount(world.services)
    expect(once).toBeGreaterThan(clean)
    await write.run(world.services, contextOf(world.actors[write.actor], '2026-10-08', { idempotencyKey: 'key-0001' }))
    expect(await itemCount(world.services)).toBe(once)
    await expectWhole()
  })

  it.each(cases)('%s, every attempt %s: is asked again with its key and done once', async (name, fault) => {
    const write = await WRITES[name]?.()
    if (write === undefined) throw new Error(name)
    const clean = await itemCount(world.services)
    faulty.failNext(fault, 3)
    const keyed = () => contextOf(world.actors[write.actor], '2026-10-08', { idempotencyKey: 'key-0001' })
    await expect(write.run(faulty.services, keyed())).rejects.toThrow()
    const after = await itemCount(world.services)
    if (fault !== 'answer lost after the commit') expect(after).toBe(clean)
    const first = await write.run(world.services, keyed())
    const done = await itemCount(world.services)
    expect(done).toBeGreaterThan(clean)
    if (fault === 'answer lost after the commit') expect(done).toBe(after)
    expect(await write.run(world.services, keyed())).toEqual(first)
    expect(await itemCount(world.services)).toBe(done)
    await expectWhole()
  })
})

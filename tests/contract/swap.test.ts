import { beforeEach, describe, expect, it } from 'vitest'
import type { Id } from '../../core/kernel/id.ts'
import * as Placement from '../../core/placement/operations.ts'
import * as Product from '../../core/product/operations.ts'
import * as Slot from '../../core/slot/operations.ts'
import { expectOnce } from '../support/repeats.ts'
import { contextOf } from '../support/services.ts'
import { actsOn, type Standing, standing } from '../support/story.ts'
import { expectForbidden, refusalOf } from '../support/twins.ts'
import { type World, worldOf } from '../support/world.ts'

let world: World
let old: Standing
let other: Id<'product'>

beforeEach(async () => {
  world = await worldOf()
  old = await standing(world, '2026-06-01')
  const form = { ikm: world.ikm, name: 'Tampah', category: 'anyaman-bambu-kayu', unitOfSale: 'buah' }
  other = (await Product.add(world.services, contextOf(world.actors.ikm), form)).product
})

const input = (more: object = {}) => ({
  ...{ partner: world.partner, outlet: world.outlet, ikm: world.ikm },
  ...{ placement: old.placement, products: [other], from: '2026-10-08', ...more },
})
const swap = (role: 'ikm' | 'owner', more: object = {}) =>
  Placement.swap(world.services, contextOf(world.actors[role]), input(more))
const codeOf = async (work: () => Promise<unknown>) => (await refusalOf(work)).code
const place = () => ({ partner: world.partner, outlet: world.outlet })

describe('a swap', () => {
  it.each(['ikm', 'owner'] as const)(
    'by the %s ends the old on the day before and fills the slot no more',
    async (role) => {
      const { placement } = await swap(role)
      const rows = await Placement.ofOutlet(world.services, contextOf(world.actors.owner), place())
      expect(rows).toMatchObject([
        { placement: old.placement, to: '2026-10-07', endRecordedOn: '2026-10-08' },
        { placement, slot: old.slot, products: [other], from: '2026-10-08', recordedOn: '2026-10-08' },
      ])
      expect(rows[1]).not.toHaveProperty('to')
      const [slot] = await Slot.ofOutlet(world.services, contextOf(world.actors.owner), place())
      expect(slot).toMatchObject({ occupied: 1, openings: 1 })
      for (const root of [world.partner, world.ikm]) expect((await actsOn(world, root)).at(-1)).toBe('placement.swap')
      const to = role === 'ikm' ? world.partner : world.ikm
      const { data } = await world.services.entities.notice.query.ofPerson({ to }).go()
      expect(data.at(-1)?.kind).toBe('placement-swapped')
    },
  )

  it('starts on the day after the old one’s first at the earliest', async () => {
    expect(await codeOf(() => swap('ikm', { from: '2026-06-01' }))).toBe('swap-before-start')
    await swap('ikm', { from: '2026-06-02' })
  })

  it('is refused for the same products, for another IKM’s, and for a placement that has ended', async () => {
    expect(await codeOf(() => swap('ikm', { products: [world.product] }))).toBe('same-products')
    expect(await codeOf(() => swap('ikm', { products: [world.foreign.product] }))).toBe('product')
    await swap('ikm')
    expect(await codeOf(() => swap('ikm'))).toBe('placement-ended')
  })

  it('is for the two sides alone, and done once', async () => {
    await expectForbidden(world, Placement.swap, input(), ['ikm', 'owner', 'manager', 'clerk'])
    await expectOnce(world.services, Placement.swap, world.actors.owner, input())
    expect(await Placement.ofOutlet(world.services, contextOf(world.actors.owner), place())).toHaveLength(2)
  })

  it('keeps its slot from closing, and the slot closes once the new one has ended', async () => {
    const { placement } = await swap('ikm')
    const closing = { ...place(), slot: old.slot, closedOn: '2026-10-08' }
    const close = () => Slot.close(world.services, contextOf(world.actors.owner), closing)
    expect(await codeOf(close)).toBe('slot-occupied')
    const end = { ...place(), ikm: world.ikm, placement, to: '2026-10-08' }
    await Placement.end(world.services, contextOf(world.actors.ikm), end)
    await close()
  })
})

import { beforeAll, describe, expect, it } from 'vitest'
import * as Program from '../../core/program/operations.ts'
import type { FigureName } from '../../core/program/schema.ts'
import { contextOf } from '../support/services.ts'
import { law, standing } from '../support/story.ts'
import { expectForbidden, itemCount } from '../support/twins.ts'
import { type World, worldOf } from '../support/world.ts'

let world: World

const recount = (today = '2026-10-08') => Program.recount(world.services, contextOf(world.actors.system, today), {})
const shown = () => Program.figures(world.services, contextOf(world.actors.public), {})

/** The parts of a figure that are not zero. */
async function counted(figure: FigureName): Promise<Record<string, number>> {
  const rows = (await shown()).filter((row) => row.figure === figure && row.value > 0)
  return Object.fromEntries(rows.map(({ part, value }) => [part, value]))
}

beforeAll(async () => {
  world = await worldOf()
  await standing(world, '2026-06-01', { openings: 3 })
})

describe('program.recount', () => {
  it('counts the natural lists, all together and by kecamatan and sector', async () => {
    await law(world)
    await recount()
    const place = { 'kecamatan:32.16.03': 2 }
    expect(await counted('ikm.registered')).toEqual({ all: 2, ...place })
    expect(await counted('ikm.active')).toEqual({ all: 2, ...place })
    expect(await counted('partner.obliged')).toEqual({ all: 2, 'sector:hotel': 2 })
    expect(await counted('outlet.open')).toEqual({ all: 2, ...place, 'sector:hotel': 2 })
    expect(await counted('slot.offered')).toEqual({ all: 3, 'kecamatan:32.16.03': 3, 'sector:hotel': 3 })
    expect(await counted('slot.vacant')).toEqual({ all: 2, 'kecamatan:32.16.03': 2, 'sector:hotel': 2 })
    expect(await counted('placement.standing')).toEqual({ all: 1, 'kecamatan:32.16.03': 1, 'sector:hotel': 1 })
  })

  it('writes the same rows when it is repeated, by key or by chance', async () => {
    const before = await itemCount(world.services)
    const rows = await shown()
    const keyed = () => contextOf(world.actors.system, '2026-10-08', { idempotencyKey: 'recount-1' })
    await Program.recount(world.services, keyed(), {})
    await Program.recount(world.services, keyed(), {})
    expect(await itemCount(world.services)).toBe(before)
    expect(await shown()).toEqual(rows)
  })

  it('is the system’s alone', async () => {
    await expectForbidden(world, Program.recount, {}, ['system'])
  })
})

describe('program.figures', () => {
  it('shows everybody the newest day only', async () => {
    const { ikm, entities } = { ikm: world.foreign.ikm, entities: world.services.entities }
    await entities.ikm.patch({ ikm }).set({ activity: 'dormant' }).go()
    await recount('2026-10-09')
    expect(new Set((await shown()).map(({ on }) => on))).toEqual(new Set(['2026-10-09']))
    expect((await counted('ikm.active'))['all']).toBe(1)
    expect((await counted('ikm.registered'))['all']).toBe(2)
  })
})

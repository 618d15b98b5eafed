import { beforeAll, describe, expect, it } from 'vitest'
import * as Confirmation from '../../core/confirmation/operations.ts'
import * as Program from '../../core/program/operations.ts'
import * as Recount from '../../core/program/recount.ts'
import type { FigureName } from '../../core/program/schema.ts'
import { runAsOf, workerOn } from '../support/evidence.ts'
import { contextOf } from '../support/services.ts'
import { law, standing } from '../support/story.ts'
import { expectForbidden, itemCount } from '../support/twins.ts'
import { type World, worldOf } from '../support/world.ts'

let world: World

const recount = (today = '2026-10-08') => Recount.recount(world.services, contextOf(world.actors.system, today), {})
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
    await Recount.recount(world.services, keyed(), {})
    await Recount.recount(world.services, keyed(), {})
    expect(await itemCount(world.services)).toBe(before)
    expect(await shown()).toEqual(rows)
  })

  it('is the system’s alone', async () => {
    await expectForbidden(world, Recount.recount, {}, ['system'])
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

describe('the figures of a day that need an answer', () => {
  const bought = async (answers: readonly (readonly [month: string, answer: string, on: string])[]) => {
    const own = await worldOf()
    const { placement } = await standing(own, '2026-06-01')
    for (const [month, answer, day] of answers) {
      const input = { ikm: own.ikm, outlet: own.outlet, placement, month, answer }
      await Confirmation.answer(own.services, contextOf(own.actors.ikm, day), input)
    }
    await Recount.recount(own.services, contextOf(own.actors.system), {})
    const rows = await Program.figures(own.services, contextOf(own.actors.public), {})
    return rows.find(({ figure, part }) => figure === 'ikm.placed' && part === 'all')?.value
  }

  it.each([
    [0, [], 'never answered'],
    [1, [['2026-08', 'yes', '2026-09-02']], 'yes two months ago'],
    [0, [['2026-07', 'yes', '2026-08-02']], 'yes three months ago'],
    [
      0,
      [
        ['2026-08', 'yes', '2026-09-02'],
        ['2026-09', 'no', '2026-10-02'],
      ],
      'denied since',
    ],
    [
      1,
      [
        ['2026-08', 'yes', '2026-09-02'],
        ['2026-09', 'unknown', '2026-10-02'],
      ],
      'not known since',
    ],
    [
      1,
      [
        ['2026-09', 'no', '2026-10-01'],
        ['2026-09', 'yes', '2026-10-02'],
      ],
      'the last answer counts',
    ],
  ] as const)('count %i IKM with a confirmed placement: %j (%s)', async (value, answers, _) => {
    expect(await bought(answers)).toBe(value)
  })

  it('count filled and vacant slots, which are the offered ones together', async () => {
    await recount()
    const [offered, filled, vacant] = [
      await counted('slot.offered'),
      await counted('slot.filled'),
      await counted('slot.vacant'),
    ]
    expect((filled['all'] ?? 0) + (vacant['all'] ?? 0)).toBe(offered['all'])
  })
})

describe('program.recountPeriods', () => {
  it('counts duties and partners by verdict, writes only what changed, and is for officers', async () => {
    const own = await worldOf()
    await law(own, { from: '2026-07-01' })
    await runAsOf(workerOn(own.services), '2026-08-07')
    const night = (today: string) => Recount.recountPeriods(own.services, contextOf(own.actors.system, today), {})
    const first = await night('2026-08-08')
    expect(first.changed).toBeGreaterThan(0)
    expect(await night('2026-08-09')).toMatchObject({ changed: 0 })
    const input = { period: '2026-07' }
    const rows = await Program.ofPeriod(own.services, contextOf(own.actors.verifier), input)
    const found = rows
      .filter(({ value }) => value > 0)
      .map(({ counted, verdict, part, value }) => [counted, verdict, part, value])
    expect(found).toEqual([
      ['duty', 'not-reported', 'all', 2],
      ['duty', 'not-reported', 'kecamatan:32.16.03', 2],
      ['duty', 'not-reported', 'sector:hotel', 2],
      ['partner', 'not-reported', 'all', 2],
      ['partner', 'not-reported', 'sector:hotel', 2],
    ])
    await expectForbidden(own, Program.ofPeriod, input, ['verifier', 'system'])
    await expectForbidden(own, Recount.recountPeriods, {}, ['system'])
  })
})

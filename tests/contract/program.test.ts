import { beforeAll, describe, expect, it } from 'vitest'
import * as Confirmation from '../../core/confirmation/operations.ts'
import { day } from '../../core/kernel/day.ts'
import * as Program from '../../core/program/operations.ts'
import { quarterEnds } from '../../core/program/past.ts'
import * as Recount from '../../core/program/recount.ts'
import { FIGURES, type FigureName } from '../../core/program/schema.ts'
import { runAsOf, workerOn } from '../support/evidence.ts'
import { rowsOf } from '../support/repeats.ts'
import { contextOf } from '../support/services.ts'
import { law, standing } from '../support/story.ts'
import { expectForbidden, IN_OFFICE, itemCount } from '../support/twins.ts'
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

describe('program.recount of days that are over', () => {
  const wholes = async (own: World) =>
    Map.groupBy(await Program.quarters(own.services, contextOf(own.actors.public), {}), ({ on }) => on)

  it('counts those that have no rows, and leaves what was counted on its day', async () => {
    const own = await worldOf()
    await standing(own, '2026-06-01')
    const night = (today: string, past: string[]) =>
      Recount.recount(own.services, contextOf(own.actors.system, today), { past })
    await night('2026-09-30', [])
    const before = (await wholes(own)).get(day('2026-09-30'))
    expect(before?.map(({ figure }) => figure).toSorted()).toEqual(FIGURES.toSorted())
    const { entities } = own.services
    for (const ikm of [own.ikm, own.foreign.ikm])
      await entities.ikm.patch({ ikm }).set({ recordedOn: '2026-03-31' }).go()
    await night('2026-10-08', quarterEnds(day('2026-10-08')))
    const after = await wholes(own)
    expect([...after.keys()]).toEqual(['2026-03-31', '2026-06-30', '2026-09-30'])
    expect(after.get(day('2026-09-30'))).toEqual(before)
    const june = after.get(day('2026-06-30')) ?? []
    expect(june.find(({ figure }) => figure === 'placement.standing')?.value).toBe(1)
    expect(june.map(({ figure }) => figure)).not.toContain('ikm.active')
    const items = await itemCount(own.services)
    await night('2026-10-08', quarterEnds(day('2026-10-08')))
    expect(await itemCount(own.services)).toBe(items)
  })

  it.each([
    ['a day that does not exist', ['2026-02-30']],
    ['more days than quarters', Array.from({ length: 9 }, (_, nth) => `2026-01-0${nth + 1}`)],
  ])('refuses %s', async (_, past) => {
    const run = Recount.recount(world.services, contextOf(world.actors.system), { past })
    await expect(run).rejects.toMatchObject({ kind: 'invalid' })
  })
})

describe('program.quarters', () => {
  it('tells the last day of each quarter, or the nearest before it within a week', async () => {
    const own = await worldOf()
    for (const today of ['2026-03-31', '2026-06-21', '2026-06-26', '2026-06-28', '2026-07-01', '2026-09-22']) {
      await Recount.recount(own.services, contextOf(own.actors.system, today), {})
    }
    const rows = await Program.quarters(own.services, contextOf(own.actors.public), {})
    expect([...new Set(rows.map(({ on }) => on))]).toEqual(['2026-03-31', '2026-06-28'])
    expect(rows).toHaveLength(2 * FIGURES.length)
    expect(new Set(rows.map(({ part }) => part))).toEqual(new Set(['all']))
  })

  it('is empty where nothing was counted', async () => {
    const own = await worldOf()
    expect(await Program.quarters(own.services, contextOf(own.actors.public), {})).toEqual([])
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
    expect(rows).toHaveLength(found.length)
    expect(found).toEqual([
      ['duty', 'not-reported', 'all', 2],
      ['duty', 'not-reported', 'kecamatan:32.16.03', 2],
      ['duty', 'not-reported', 'sector:hotel', 2],
      ['partner', 'not-reported', 'all', 2],
      ['partner', 'not-reported', 'sector:hotel', 2],
    ])
    await expectForbidden(own, Program.ofPeriod, input, [...IN_OFFICE, 'system'])
    await expectForbidden(own, Recount.recountPeriods, {}, ['system'])
  })

  it('turns a number that was into zero, and writes no zero that never was another number', async () => {
    const own = await worldOf()
    await law(own, { from: '2026-07-01' })
    await runAsOf(workerOn(own.services), '2026-08-07')
    const night = (today: string) => Recount.recountPeriods(own.services, contextOf(own.actors.system, today), {})
    await night('2026-08-08')
    const { status } = own.services.entities
    const { data } = await status.query.ofVerdict({ period: '2026-07', verdict: 'not-reported' }).go()
    for (const row of data) await status.put({ ...row, verdict: 'met' }).go()
    await night('2026-08-09')
    const rows = await Program.ofPeriod(own.services, contextOf(own.actors.verifier), { period: '2026-07' })
    const sums = Map.groupBy(rows, ({ verdict }) => verdict)
    expect([...sums.keys()].toSorted()).toEqual(['met', 'not-reported'])
    expect(sums.get('not-reported')?.every(({ value }) => value === 0)).toBe(true)
  })
})

describe('program.compliance', () => {
  const PLACES = ['32.16.03', '32.16.06'] as const

  /** So many partners of a kecamatan with one duty each, beside what the night found. */
  async function judged(own: World, many: number, verdict = 'met') {
    for (const kecamatan of PLACES) {
      for (let nth = 0; nth < many; nth++) {
        const end = `${kecamatan.slice(-2)}${String(nth).padStart(2, '0')}`.padStart(26, '0')
        const duty = {
          unit: `otl_${end}`,
          partner: `mtr_${end}`,
          rule: `rul_${'1'.padStart(26, '0')}`,
          period: '2026-07',
        }
        const row = { ...duty, sector: 'hotel', kecamatan, verdict, asOf: '2026-08-07', revision: 0, version: 1 }
        await own.services.entities.status.put(row).go()
      }
    }
  }
  const night = (own: World, today: string) =>
    Recount.recountPeriods(own.services, contextOf(own.actors.system, today), {})
  const told = (own: World) => Program.compliance(own.services, contextOf(own.actors.public, '2026-08-20'), {})

  it('tells everybody the night’s distribution, by kecamatan too, and never of fewer than five partners', async () => {
    const own = await worldOf()
    await law(own, { from: '2026-07-01' })
    await judged(own, 4)
    await night(own, '2026-08-08')
    expect(await told(own)).toMatchObject([{ period: '2026-07', minCell: 5, whole: { partners: 8 }, kecamatan: [] }])
    await judged(own, 6)
    await night(own, '2026-08-09')
    const [row] = await told(own)
    expect(row).toMatchObject({ countedOn: '2026-08-09', whole: { partners: 12 }, sectors: [] })
    expect(row?.kecamatan.map(({ parts, partners, total }) => [parts, partners, total])).toEqual([
      [[PLACES[0]], 6, 6],
      [[PLACES[1]], 6, 6],
    ])
    expect(await night(own, '2026-08-10')).toMatchObject({ changed: 0 })
  })

  it('withholds everything where one verdict in red is all there is, and what nothing was judged in', async () => {
    const own = await worldOf()
    await law(own, { from: '2026-07-01' })
    await night(own, '2026-08-08')
    expect(await told(own)).toEqual([])
    await judged(own, 6, 'short')
    await night(own, '2026-08-08')
    expect(await told(own)).toEqual([
      { period: '2026-07', countedOn: '2026-08-08', minCell: 5, sectors: [], kecamatan: [] },
    ])
  })

  it('keeps nothing that names a partner', async () => {
    const own = await worldOf()
    await law(own, { from: '2026-07-01' })
    await judged(own, 6)
    await night(own, '2026-08-08')
    const kept = (await rowsOf(own.services)).filter((row) => row['__edb_e__'] === 'distribution')
    expect(kept).toHaveLength(1)
    expect(JSON.stringify(kept)).not.toMatch(/mtr_|otl_/)
  })
})

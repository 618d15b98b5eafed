// The past of the programme's figures: which days are looked back on, and what rows of today still tell of them.
import { describe, expect, it } from 'vitest'
import { day } from '../../../core/kernel/day.ts'
import { idOf } from '../../../core/kernel/id.ts'
import type { Lists } from '../../../core/program/count.ts'
import { countPast, quarterEnds } from '../../../core/program/past.ts'
import type { FigureName } from '../../../core/program/schema.ts'
import { KecamatanCode } from '../../../core/region/villages.ts'

describe('the ends of quarters', () => {
  it.each([
    ['2026-10-08', '2024-12-31', '2026-09-30'],
    ['2026-12-31', '2024-12-31', '2026-09-30'],
    ['2027-01-01', '2025-03-31', '2026-12-31'],
    ['2028-02-29', '2026-03-31', '2027-12-31'],
  ])('before %s are eight, from %s to %s', (today, first, last) => {
    const ends = quarterEnds(day(today))
    expect([ends.length, ends[0], ends.at(-1)]).toEqual([8, first, last])
    expect(ends).toEqual(ends.toSorted())
  })
})

const place = { kecamatan: KecamatanCode.parse('32.16.03'), sector: 'hotel' }
const maker = (nth: number, recordedOn: string, state: 'registered' | 'withdrawn' = 'registered') => ({
  ikm: idOf('ikm').parse(`ikm_${String(nth).padStart(26, '0')}`),
  kecamatan: place.kecamatan,
  state,
  activity: 'active' as const,
  recordedOn: day(recordedOn),
})
const [first, second, gone] = [maker(1, '2026-01-10'), maker(2, '2026-05-01'), maker(3, '2026-01-10', 'withdrawn')]

const lists: Lists = {
  rules: [],
  ikm: [first, second, gone],
  answers: new Map([
    [first.ikm, [{ placement: 'x', month: '2026-03', answer: 'yes' as const, recordedOn: '2026-04-02' }]],
  ]),
  partners: [],
  outlets: [{ ...place, unit: 'o', partner: 'm', openedOn: '2025-01-01', closedOn: '2026-08-31' }],
  shelves: new Map([
    [
      'o',
      {
        slots: [{ slot: 's', openings: 2, occupied: 2, openedOn: '2026-02-01' }],
        placements: [
          { placement: 'x', slot: 's', ikm: first.ikm, from: '2026-03-01' },
          { placement: 'y', slot: 's', ikm: second.ikm, from: '2026-06-01', to: '2026-07-31' },
          { placement: 'z', slot: 's', ikm: second.ikm, from: '2026-08-10' },
        ],
      },
    ],
  ]),
}

const FIGURES_TOLD = ['ikm.registered', 'ikm.placed', 'outlet.open', 'slot.offered', 'slot.filled'] as const

describe('a day that is over', () => {
  const told = (on: string) => {
    const values = new Map<FigureName, number>(countPast(lists, day(on)).map(({ figure, value }) => [figure, value]))
    return FIGURES_TOLD.map((figure) => values.get(figure))
  }

  it.each([
    ['2026-01-10', [1, 0, 1, 0, 0]],
    ['2026-03-31', [1, 0, 1, 2, 1]],
    ['2026-04-30', [1, 1, 1, 2, 1]],
    ['2026-06-30', [2, 0, 1, 2, 2]],
    ['2026-08-01', [2, 0, 1, 2, 1]],
    ['2026-09-30', [2, 0, 0, 0, 0]],
  ])('%s is counted as rows tell', (on, expected) => {
    expect(told(on)).toEqual(expected)
  })

  it('counts a group as the one opening that it took', () => {
    const shelf = lists.shelves.get('o') ?? { slots: [], placements: [] }
    const slots = [{ slot: 's', openings: 3, occupied: 1, openedOn: '2026-02-01' }]
    const placements = shelf.placements.slice(0, 2).map((each) => ({ ...each, group: 'g' }))
    const figures = countPast({ ...lists, shelves: new Map([['o', { slots, placements }]]) }, day('2026-06-30'))
    expect(figures.find(({ figure }) => figure === 'slot.filled')?.value).toBe(1)
  })

  it('is not counted before the first IKM was on record', () => {
    expect(countPast(lists, day('2026-01-09'))).toEqual([])
  })

  it('is told as a whole alone, without what rows cannot tell', () => {
    const rows = countPast(lists, day('2026-06-30'))
    expect(new Set(rows.map(({ part }) => part))).toEqual(new Set(['all']))
    expect(rows.map(({ figure }) => figure)).not.toContain('ikm.active')
    expect(rows).toHaveLength(9)
  })
})

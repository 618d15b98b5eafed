// The explanation: what was asked, and why each slot counts or does not.
import { describe, expect, it } from 'vitest'
import { explain, type Line } from '../../../core/engine/explain.ts'
import {
  aMeasure,
  anExemption,
  answer,
  aPlacement,
  aPurchase,
  aSlot,
  aVersion,
  type Changes,
  everything,
  matter,
  only,
  said,
} from '../../support/scenario.ts'

const slotLines = (changes: Changes) => explain(matter(changes)).lines.filter((line) => line.about === 'slot')
const slotLine = (changes: Changes) => only(slotLines(changes))

const rooms = { measure: 'rooms', op: '>=', value: 1 } as const

describe('what was asked', () => {
  it('stands under its article, with the quota and the days that a slot needs', () => {
    const quota = { kind: 'fixed', required: 3 } as const
    const { lines, ...asked } = explain(matter({ version: { quota, minDistinctIkm: 2 } }))
    expect(asked).toEqual({
      article: 'Pasal 5 ayat (1)',
      sectors: ['hotel'],
      quota,
      base: 'slot',
      phase: 100,
      minCoverage: 80,
      neededDays: 25,
      distinctNeeded: 2,
    })
    expect(lines.map(({ about }) => about)).toEqual(['report', 'slot', 'placement', 'ikm'])
  })

  it.each([
    [80, 25],
    [0, 1],
    [3.22, 1],
    [3.23, 2],
    [100, 31],
  ])('a coverage of %d percent needs %i days', (minCoverage, neededDays) => {
    expect(explain(matter({ version: { minCoverage } })).neededDays).toBe(neededDays)
  })

  it('counts the days that are needed of the obligated ones, and at least one', () => {
    expect(explain(matter({ exemptions: [anExemption('2026-07-11', '2026-07-20')] })).neededDays).toBe(17)
    expect(explain(matter({ outlet: { openedOn: '2026-08-01' } })).neededDays).toBe(1)
  })

  it('gives the phase, and the distinct IKM after the phase', () => {
    const phaseIn = [{ from: '2026-07-01', percent: 50 }]
    expect(explain(matter({ version: { phaseIn, minDistinctIkm: 3 } }))).toMatchObject({ phase: 50, distinctNeeded: 2 })
    expect(explain(matter({ version: { phaseIn: [{ from: '2026-07-02', percent: 50 }] } })).phase).toBe(0)
  })

  it('asks for no distinct IKM where a measure or a report is missing', () => {
    const quota = { kind: 'share', measure: 'rooms', percent: 5 } as const
    expect(explain(matter({ version: { quota, minDistinctIkm: 3 } })).distinctNeeded).toBe(0)
    const spend = { base: 'spend', quota: { kind: 'share', percent: 5 }, minDistinctIkm: 3 } as const
    expect(explain(matter({ version: spend })).distinctNeeded).toBe(0)
  })

  it('has lines of every kind, in one order', () => {
    const rules = [{ id: 'rule-1', versions: [aVersion({ base: 'sku', where: [rooms] })] }]
    const { lines } = explain(matter({ ...everything(), rules, exemptions: [anExemption('2026-07-01', '2026-07-02')] }))
    const kinds: Line['about'][] = ['report', 'exemption', 'slot', 'placement', 'ikm', 'product', 'purchase']
    expect(lines.map(({ about }) => about)).toEqual(['measure', ...kinds])
  })
})

describe('a slot', () => {
  const line = { about: 'slot', slot: 'slot-1', areaDm2: 60, confirmedDays: 0, possibleDays: 0 }

  it.each([
    ['enough-days', 'confirmed', 31, 31, {}],
    ['enough-days', 'confirmed', 25, 25, { placement: { from: '2026-07-07' } }],
    ['enough-if-confirmed', 'possible', 0, 31, { confirmations: [] }],
    ['enough-if-confirmed', 'possible', 0, 25, { confirmations: [], placement: { from: '2026-07-07' } }],
    ['too-few-days', 'no', 24, 24, { placement: { from: '2026-07-08' } }],
    ['too-few-days', 'no', 0, 1, { confirmations: [], placement: { from: '2026-07-31' } }],
    ['empty', 'no', 0, 0, { confirmations: [answer('2026-07', 'no')] }],
    ['empty', 'no', 0, 0, { placements: [], confirmations: [] }],
    ['empty', 'no', 0, 0, { outlet: { openedOn: '2026-08-01' } }],
    ['other-kind', 'no', 0, 0, { slot: { kind: 'procurement' } }],
    ['other-base', 'no', 0, 0, { version: { base: 'spend' } }],
    ['other-base', 'no', 0, 0, { version: { base: 'volume' }, slot: { kind: 'procurement' } }],
  ] satisfies [string, string, number, number, Changes][])(
    'is %s (%s) with %i and %i days',
    (why, counted, confirmedDays, possibleDays, changes) => {
      expect(slotLine(changes)).toEqual({ ...line, why, counted, confirmedDays, possibleDays })
    },
  )

  it.each(['slot', 'area', 'ikm', 'sku'] as const)('has its days also where %s is counted', (base) => {
    expect(slotLine({ version: { base } })).toMatchObject({ why: 'enough-days', confirmedDays: 31 })
  })

  it.each([
    [{ closedOn: '2026-06-30' }, []],
    [{ closedOn: '2026-07-01' }, ['too-few-days']],
    [{ openedOn: '2026-07-31' }, ['too-few-days']],
    [{ openedOn: '2026-08-01' }, []],
    [{ kind: 'procurement' as const, closedOn: '2026-06-30' }, []],
  ])('%j has a line if it touches the period: %j', (slot, whys) => {
    expect(slotLines({ slot }).map(({ why }) => why)).toEqual(whys)
  })

  it('has its line with the others by id, in whatever order they came', () => {
    const slots = [aSlot({ id: 'slot-2', areaDm2: 7 }), aSlot(), aSlot({ id: 'slot-0', kind: 'procurement' })]
    expect(slotLines({ slots }).map(({ slot, areaDm2 }) => [slot, areaDm2])).toEqual([
      ['slot-0', 60],
      ['slot-1', 60],
      ['slot-2', 7],
    ])
  })

  it('agrees with the number of the finding', () => {
    const changes: Changes = {
      slots: [aSlot(), aSlot({ id: 'slot-2' }), aSlot({ id: 'slot-3' })],
      placements: [aPlacement(), aPlacement({ id: 'placement-2', slot: 'slot-2' })],
      purchases: [aPurchase('2026-07-10', [said('yes')])],
    }
    expect(slotLines(changes).map(({ counted }) => counted)).toEqual(['confirmed', 'possible', 'no'])
  })
})

describe('measures and the report', () => {
  const first = (changes: Changes) =>
    explain(matter(changes)).lines.filter(({ about }) => about === 'measure' || about === 'report')
  const report = { about: 'report', by: 'partner', submittedOn: '2026-08-03', total: null }

  it('have a line each, the measures of where before that of the quota, none twice', () => {
    const quota = { kind: 'tiers', measure: 'stars', tiers: [] } as const
    const measures = [aMeasure('rooms', 50), aMeasure('stars', 3, { from: '2024-05-01' }), aMeasure('floors', 9)]
    const version = { where: [rooms, { ...rooms, op: '>' as const, value: 0 }], quota: { ...quota, tiers: [] } }
    expect(first({ outlet: { measures }, version })).toEqual([
      { about: 'measure', measure: 'rooms', value: 50, from: '2020-01-01' },
      { about: 'measure', measure: 'stars', value: 3, from: '2024-05-01' },
      report,
    ])
  })

  it('say what is not known', () => {
    expect(first({ version: { where: [rooms] }, reports: [] })).toEqual([
      { about: 'measure', measure: 'rooms', value: null, from: null },
      { about: 'report', by: null, submittedOn: null, total: null },
    ])
  })

  it('give the declared total where the quota is a share of it', () => {
    const declared = { spendIdr: 5_000_000, volumeKg: 70 }
    const reports = [
      { unit: 'outlet-1', period: '2026-07', by: 'officer' as const, declared, submittedOn: '2026-08-05' },
    ]
    const total = (version: Changes['version']) => first({ reports, version: version ?? {} })
    const share = { kind: 'share', percent: 5 } as const
    const officers = { about: 'report', by: 'officer', submittedOn: '2026-08-05' }
    expect(total({ base: 'spend', quota: share })).toEqual([{ ...officers, total: 5_000_000 }])
    expect(total({ base: 'volume', quota: share })).toEqual([{ ...officers, total: 70 }])
    expect(total({ base: 'spend' })).toEqual([{ ...officers, total: null }])
    expect(first({ version: { base: 'spend', quota: share } })).toEqual([report])
  })
})

// The explanation: a line for each month of each placement, with what decided it.
import { describe, expect, it } from 'vitest'
import { explain } from '../../../core/engine/explain.ts'
import {
  anEmptySlot,
  anExemption,
  answer,
  aPlacement,
  aSlot,
  aVisit,
  type Changes,
  matter,
  only,
} from '../../support/scenario.ts'

const placementLines = (changes: Changes) => explain(matter(changes)).lines.filter((line) => line.about === 'placement')
const line = { about: 'placement', placement: 'placement-1', slot: 'slot-1', ikm: 'ikm-1', month: '2026-07' }

describe('a placement in a month', () => {
  it.each([
    ['seen', 'confirmed', '2026-07-10', { visits: [aVisit('2026-07-10')] }],
    ['not-seen', 'no', '2026-07-10', { visits: [anEmptySlot('2026-07-10')] }],
    ['officer-yes', 'confirmed', '2026-08-02', { confirmations: [answer('2026-07', 'yes', { by: 'officer' })] }],
    ['officer-no', 'no', '2026-08-02', { confirmations: [answer('2026-07', 'no', { by: 'officer' })] }],
    ['ikm-yes', 'confirmed', '2026-08-02', {}],
    ['ikm-no', 'no', '2026-08-02', { confirmations: [answer('2026-07', 'no')] }],
    ['ikm-unknown', 'possible', '2026-08-02', { confirmations: [answer('2026-07', 'unknown')] }],
    ['unanswered', 'possible', null, { confirmations: [] }],
  ] satisfies [string, string, string | null, Changes][])('is %s and counts as %s', (why, counted, on, changes) => {
    expect(only(placementLines(changes))).toEqual({ ...line, days: 31, counted, why, on })
  })

  it.each([
    ['its slot is not open', { slot: { openedOn: '2026-07-11' }, placement: { to: '2026-07-10' } }],
    [
      'the unit does not owe',
      { placement: { to: '2026-07-10' }, exemptions: [anExemption('2026-07-01', '2026-07-10')] },
    ],
    ['the unit is not open', { outlet: { openedOn: '2026-07-11' }, placement: { to: '2026-07-10' } }],
    ['the days are yet to come', { placement: { from: '2026-07-10' }, asOf: '2026-07-09' }],
  ] satisfies [string, Changes][])('has no day that counts where %s', (_, changes) => {
    expect(only(placementLines(changes))).toEqual({ ...line, days: 0, counted: 'no', why: 'no-counted-day', on: null })
  })

  it('counts the obligated days that it covers', () => {
    expect(only(placementLines({ placement: { from: '2026-07-07', to: '2026-07-20' } })).days).toBe(14)
    expect(only(placementLines({ exemptions: [anExemption('2026-07-11', '2026-07-20')] })).days).toBe(21)
    expect(only(placementLines({ asOf: '2026-07-09' })).days).toBe(9)
    expect(only(placementLines({ placement: { from: '2026-07-31' } })).days).toBe(1)
  })

  it('has a line for each month of the period', () => {
    const changes: Changes = {
      version: { period: 'quarter' },
      period: '2026-Q3',
      asOf: '2026-10-07',
      placement: { from: '2026-06-10', to: '2026-09-10' },
      confirmations: [answer('2026-08', 'no'), answer('2026-07', 'yes')],
    }
    expect(placementLines(changes)).toEqual([
      { ...line, month: '2026-07', days: 31, counted: 'confirmed', why: 'ikm-yes', on: '2026-08-02' },
      { ...line, month: '2026-08', days: 31, counted: 'no', why: 'ikm-no', on: '2026-08-02' },
      { ...line, month: '2026-09', days: 10, counted: 'possible', why: 'unanswered', on: null },
    ])
    expect(
      placementLines({ ...changes, placement: { from: '2026-08-15' } }).map(({ month, days }) => [month, days]),
    ).toEqual([
      ['2026-08', 17],
      ['2026-09', 30],
    ])
  })

  it('has no line outside the period, nor in a slot that is not looked at', () => {
    expect(placementLines({ placement: { to: '2026-06-30' } })).toEqual([])
    expect(placementLines({ placement: { from: '2026-08-01' } })).toEqual([])
    expect(placementLines({ slot: { kind: 'procurement' } })).toEqual([])
    expect(placementLines({ version: { base: 'spend' } })).toEqual([])
  })

  it('stands by slot and then by placement, in whatever order they came', () => {
    const slots = [aSlot({ id: 'slot-2' }), aSlot()]
    const placements = [aPlacement({ id: 'c' }), aPlacement({ id: 'a', slot: 'slot-2' }), aPlacement({ id: 'b' })]
    const changes = { slots, placements, confirmations: [] }
    expect(placementLines(changes).map(({ placement }) => placement)).toEqual(['b', 'c', 'a'])
  })
})

describe('a placement that was recorded late', () => {
  const backdated = { ...line, days: 0, counted: 'no', why: 'backdated', on: '2026-07-20' }
  const late = (changes: Changes, maxBackdateDays: number | null = 10) =>
    placementLines({
      ...changes,
      placement: { recordedOn: '2026-07-20', ...changes.placement },
      version: { maxBackdateDays, ...changes.version },
    })
  const whys = (changes: Changes, max: number | null = 10) => late(changes, max).map(({ why }) => why)

  it('says first that its first days do not count', () => {
    expect(late({})).toEqual([backdated, { ...line, days: 22, counted: 'confirmed', why: 'ikm-yes', on: '2026-08-02' }])
  })

  it.each([
    [null, ['ikm-yes']],
    [20, ['ikm-yes']],
    [19, ['ikm-yes']],
    [18, ['backdated', 'ikm-yes']],
  ])('within %s days of its recording loses a day of the period or not: %j', (max, expected) => {
    expect(whys({}, max)).toEqual(expected)
  })

  it.each([
    ['2026-07-09', ['backdated', 'ikm-yes']],
    ['2026-07-10', ['ikm-yes']],
    ['2026-07-11', ['ikm-yes']],
  ])('from %s: %j', (from, expected) => {
    expect(whys({ placement: { from } })).toEqual(expected)
  })

  it('may have no day left at all', () => {
    expect(late({ placement: { to: '2026-07-09' } })).toEqual([backdated])
    expect(whys({ placement: { to: '2026-07-10' } })).toEqual(['backdated', 'ikm-yes'])
  })

  it('names the month in which the first lost day of the period lies', () => {
    const quarter: Changes = { version: { period: 'quarter' }, period: '2026-Q3', asOf: '2026-10-07' }
    const months = (from: string) =>
      late({ ...quarter, placement: { from, recordedOn: '2026-09-20' } }).map(({ month }) => month)
    expect(months('2026-01-01')[0]).toBe('2026-07')
    expect(months('2026-08-05')).toEqual(['2026-08', '2026-09'])
  })

  it('after the period has lost all of it', () => {
    const after = { placement: { recordedOn: '2026-08-07', from: '2026-07-31' }, version: { maxBackdateDays: 5 } }
    expect(late(after, 5)).toEqual([{ ...backdated, on: '2026-08-07' }])
    expect(late({ placement: { recordedOn: '2026-08-07', from: '2026-08-01' } }, 5)).toEqual([])
  })

  it('has no line where it ended before the period began', () => {
    expect(late({ placement: { from: '2026-05-01', to: '2026-06-30' } })).toEqual([])
  })
})

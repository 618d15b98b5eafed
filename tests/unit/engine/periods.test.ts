// Quarters, semesters and years: the same arithmetic over their days and months.
import { describe, expect, it } from 'vitest'
import { anEmptySlot, answer, aPlacement, aReport, aVisit, type Changes, finding } from '../../support/scenario.ts'

const all = (months: string[]) => months.map((month) => answer(month, 'yes', { recordedOn: '2027-01-05' }))
const SECOND_HALF = ['2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12']
const FIRST_HALF = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06']

const judged = (kind: 'quarter' | 'semester' | 'year', period: string, months: string[], changes: Changes = {}) =>
  finding({
    period,
    asOf: '2027-01-07',
    reports: [aReport({ period, submittedOn: '2027-01-06' })],
    confirmations: all(months),
    ...changes,
    version: { period: kind, ...changes.version },
  })

describe('the days of a period', () => {
  it.each([
    ['quarter', '2026-Q1', 90],
    ['quarter', '2026-Q3', 92],
    ['quarter', '2026-Q4', 92],
    ['semester', '2026-S1', 181],
    ['semester', '2026-S2', 184],
    ['year', '2026', 365],
  ] as const)('of the %s %s are %i', (kind, period, days) => {
    const found = judged(kind, period, [])
    expect(found).toMatchObject({ obligatedDays: days, slots: { 'slot-1': { confirmedDays: 0, possibleDays: days } } })
  })

  it('of a leap year are 366', () => {
    const found = finding({
      version: { period: 'year', from: '2024-01-01', enactedOn: '2024-01-01' },
      period: '2024',
      asOf: '2026-08-07',
      placement: { from: '2024-02-29' },
      slot: { openedOn: '2024-01-01' },
    })
    expect(found).toMatchObject({ obligatedDays: 366, slots: { 'slot-1': { possibleDays: 307 } } })
  })

  it.each([
    ['quarter', '2026-Q3', '2026-10-06', '2026-10-07'],
    ['semester', '2026-S1', '2026-07-06', '2026-07-07'],
    ['semester', '2026-S2', '2027-01-06', '2027-01-07'],
    ['year', '2026', '2027-01-06', '2027-01-07'],
  ] as const)('end the %s %s: final not on %s but on %s', (kind, period, before, on) => {
    expect(judged(kind, period, [], { asOf: before }).final).toBe(false)
    expect(judged(kind, period, [], { asOf: on }).final).toBe(true)
  })

  it('are those by whose first the version and the phase are frozen', () => {
    const phaseIn = [
      { from: '2026-01-01', percent: 50 },
      { from: '2026-01-02', percent: 100 },
    ]
    const version = { phaseIn, quota: { kind: 'fixed', required: 4 } } as const
    expect(judged('year', '2026', [], { version }).required).toBe(2)
    expect(judged('semester', '2026-S1', [], { version }).required).toBe(2)
    expect(judged('semester', '2026-S2', [], { version }).required).toBe(4)
    expect(judged('quarter', '2026-Q2', [], { version }).required).toBe(4)
  })
})

describe('the months of a period', () => {
  it('of a semester: five of six confirmed are 153 of 184 days, enough at 80 percent', () => {
    expect(judged('semester', '2026-S2', SECOND_HALF.slice(1))).toMatchObject({
      verdict: 'met',
      slots: { 'slot-1': { confirmedDays: 153, possibleDays: 184 } },
    })
    expect(judged('semester', '2026-S2', SECOND_HALF.slice(2))).toMatchObject({
      verdict: 'unconfirmed',
      slots: { 'slot-1': { confirmedDays: 122, possibleDays: 184 } },
    })
  })

  it('of a year: the coverage is reached exactly at its percent', () => {
    const half = { version: { minCoverage: 49.58 } }
    expect(judged('year', '2026', FIRST_HALF, half)).toMatchObject({
      verdict: 'met',
      slots: { 'slot-1': { confirmedDays: 181 } },
    })
    expect(judged('year', '2026', FIRST_HALF, { version: { minCoverage: 49.6 } }).verdict).toBe('unconfirmed')
  })

  it('are decided each by its own last visit', () => {
    const visits = [aVisit('2026-08-31'), anEmptySlot('2026-09-01'), aVisit('2026-11-15'), anEmptySlot('2026-11-14')]
    expect(judged('semester', '2026-S2', [], { visits })).toMatchObject({
      slots: { 'slot-1': { confirmedDays: 61, possibleDays: 154 } },
    })
  })

  it('outside the period count for nothing', () => {
    const visits = [anEmptySlot('2026-06-30')]
    const found = judged('semester', '2026-S2', SECOND_HALF, { visits, placement: { from: '2026-06-01' } })
    expect(found.slots).toEqual({ 'slot-1': { confirmedDays: 184, possibleDays: 184 } })
  })

  it('count a placement by parts of them', () => {
    const placements = [
      aPlacement({ from: '2026-03-15', to: '2026-05-10' }),
      aPlacement({ id: 'placement-2', from: '2026-05-09', to: '2026-05-12' }),
    ]
    expect(judged('year', '2026', ['2026-03', '2026-05'], { placements }).slots).toEqual({
      'slot-1': { confirmedDays: 27, possibleDays: 59 },
    })
  })

  it('are asked of the report of that period, not of a part of it', () => {
    const reports = SECOND_HALF.map((period) => aReport({ period, submittedOn: '2027-01-06' }))
    expect(judged('semester', '2026-S2', [], { reports }).reason).toBe('no-report')
    expect(
      judged('year', '2026', [], { reports: [aReport({ period: '2026', submittedOn: '2026-12-31' })] }).reason,
    ).toBeNull()
    expect(
      judged('year', '2026', [], { reports: [aReport({ period: '2026', submittedOn: '2026-12-30' })] }).reason,
    ).toBe('no-report')
  })
})

import { describe, expect, it } from 'vitest'
import { type Clock, daysBetween, deadline, type Pause } from '../../../core/engine/deadline.ts'
import { day } from '../../../core/kernel/day.ts'
import { Refusal } from '../../../core/kernel/refusal.ts'

/** 2026 with one holiday on Wednesday 2 December, 2027 with New Year's Day (a Friday). */
const holidays = new Map([
  [2026, new Set(['2026-12-02'])],
  [2027, new Set(['2027-01-01'])],
])
const pause = (from: string, to: string | null): Pause => ({ from: day(from), to: to === null ? null : day(to) })
const end = (served: string, days: number, clock: Clock, ...pauses: Pause[]) =>
  deadline(day(served), days, clock, holidays, pauses)

describe('a deadline', () => {
  it.each<[string, number, Clock, string]>([
    ['2026-11-24', 1, 'calendar', '2026-11-25'],
    ['2026-11-24', 14, 'calendar', '2026-12-08'],
    ['2026-11-24', 1, 'working', '2026-11-25'],
    ['2026-11-24', 3, 'working', '2026-11-27'],
    ['2026-11-24', 4, 'working', '2026-11-30'],
    ['2026-11-27', 1, 'working', '2026-11-30'],
    ['2026-11-28', 1, 'working', '2026-11-30'],
    ['2026-12-01', 1, 'working', '2026-12-03'],
    ['2026-12-31', 1, 'working', '2027-01-04'],
    ['2026-12-31', 1, 'calendar', '2027-01-01'],
    ['2027-12-31', 1, 'calendar', '2028-01-01'],
  ])('served %s with %i days of the %s clock ends on %s', (served, days, clock, expected) => {
    expect(end(served, days, clock)).toBe(expected)
  })

  it.each<[string, Pause[], string]>([
    ['before it', [pause('2026-11-20', '2026-11-24')], '2026-11-27'],
    ['on its first day', [pause('2026-11-25', '2026-11-25')], '2026-11-30'],
    ['on its last day', [pause('2026-11-27', '2026-11-27')], '2026-11-30'],
    ['on the day after', [pause('2026-11-28', '2026-12-03')], '2026-11-27'],
    ['over a weekend', [pause('2026-11-28', '2026-11-29')], '2026-11-27'],
    ['twice', [pause('2026-11-25', '2026-11-25'), pause('2026-11-27', '2026-11-27')], '2026-12-01'],
    ['overlapping', [pause('2026-11-25', '2026-11-26'), pause('2026-11-26', '2026-11-27')], '2026-12-03'],
  ])('of three working days, paused %s, counts no day of the pause', (_, pauses, expected) => {
    expect(end('2026-11-24', 3, 'working', ...pauses)).toBe(expected)
  })

  it('is refused, not guessed, where a year has no holiday table', () => {
    expect(() => end('2027-12-31', 1, 'working')).toThrow(Refusal)
    expect(() => end('2027-12-31', 1, 'working')).toThrow('missing/holiday-table')
    expect(() => end('2027-12-31', 1, 'working')).toThrow('no holiday table for 2028')
  })

  it('cannot be named while a pause has no end', () => {
    expect(() => end('2026-11-24', 3, 'working', pause('2026-11-27', null))).toThrow('conflict/paused')
    expect(() => end('2026-11-24', 3, 'working', pause('2026-11-27', null))).toThrow('since 2026-11-27')
    expect(end('2026-11-24', 2, 'working', pause('2026-11-27', null))).toBe('2026-11-26')
  })

  it.each([0, -1, 1.5])('of %d days is none', (days) => {
    expect(() => end('2026-11-24', days, 'calendar')).toThrow(RangeError)
  })
})

describe('days between', () => {
  it.each<[string, string, Clock, number]>([
    ['2026-11-24', '2026-11-24', 'working', 0],
    ['2026-11-24', '2026-11-30', 'working', 4],
    ['2026-11-24', '2026-12-03', 'working', 6],
    ['2026-11-24', '2026-11-30', 'calendar', 6],
  ])('%s and %s of the %s clock are %i', (from, to, clock, count) => {
    expect(daysBetween(day(from), day(to), clock, holidays)).toBe(count)
  })
})

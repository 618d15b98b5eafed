// Deadlines (section 6): day 1 is the day after service, working days by the tables of 2026 and 2027, pauses not counted.
import { describe, expect, it } from 'vitest'
import { CLOCKS, daysBetween, deadline, isCounted, type Pause } from '../../../core/engine/deadline.ts'
import { day } from '../../../core/kernel/day.ts'
import { holidays } from '../../../core/region/holidays.ts'

const end = (served: string, days: number, clock: (typeof CLOCKS)[number], pauses: readonly Pause[] = []) =>
  deadline(day(served), days, clock, holidays, pauses)
const pause = (from: string, to: string | null): Pause => ({ from: day(from), to: to === null ? null : day(to) })

describe('calendar days', () => {
  it.each([
    ['2026-07-01', 1, '2026-07-02'],
    ['2026-07-01', 14, '2026-07-15'],
    ['2026-07-18', 14, '2026-08-01'],
    ['2026-12-25', 14, '2027-01-08'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2031-01-01', 31, '2031-02-01'],
  ])('served on %s, day %i is %s', (served, days, last) => {
    expect(end(served, days, 'calendar')).toBe(last)
  })
})

describe('working days', () => {
  it.each([
    ['Thursday to Friday', '2026-07-02', 1, '2026-07-03'],
    ['Friday to Monday', '2026-07-03', 1, '2026-07-06'],
    ['Saturday to Monday', '2026-07-04', 1, '2026-07-06'],
    ['Sunday to Monday', '2026-07-05', 1, '2026-07-06'],
    ['a week of five', '2026-07-03', 5, '2026-07-10'],
    ['fourteen', '2026-07-01', 14, '2026-07-21'],
    ['over Independence Day', '2026-08-14', 1, '2026-08-18'],
    ['over Independence Day and Maulid', '2026-08-14', 7, '2026-08-27'],
    ['over Idulfitri and its cuti bersama', '2026-03-17', 1, '2026-03-25'],
    ['over Nyepi alone, served before', '2026-03-16', 2, '2026-03-25'],
    ['over the Lunar New Year and its cuti bersama', '2026-02-13', 1, '2026-02-18'],
    ['over Christmas and New Year', '2026-12-23', 1, '2026-12-28'],
    ['into the next year', '2026-12-23', 6, '2027-01-06'],
    ['within 2027', '2027-03-05', 1, '2027-03-16'],
    ['twenty-one for an appeal', '2026-10-01', 21, '2026-10-30'],
    ['ten for its decision', '2026-12-14', 10, '2026-12-30'],
  ])('%s: served on %s, day %i is %s', (_, served, days, last) => {
    expect(end(served, days, 'working')).toBe(last)
  })

  it.each([
    ['2026-08-14', true],
    ['2026-08-15', false],
    ['2026-08-16', false],
    ['2026-08-17', false],
    ['2026-08-18', true],
    ['2026-12-24', false],
    ['2027-05-18', false],
    ['2027-05-21', true],
  ])('%s counts: %s', (at, counted) => {
    expect(isCounted(day(at), 'working', holidays)).toBe(counted)
    expect(isCounted(day(at), 'calendar', holidays)).toBe(true)
  })
})

describe('a year without a table', () => {
  const refusal = {
    kind: 'missing',
    code: 'holiday-table',
    sentence: {
      id: 'Tenggat hari kerja tidak dapat dihitung: daftar hari libur tahun 2028 belum ada. Masukkan daftar dari keputusan bersama menteri untuk tahun itu, lalu hitung lagi.',
      en: "The working-day deadline cannot be counted: there is no holiday table for 2028. Enter the table of that year's joint ministerial decree, then count again.",
    },
  }

  it('is a refusal and not a guess', () => {
    expect(() => end('2027-12-30', 2, 'working')).toThrow(expect.objectContaining(refusal))
    expect(() => end('2027-12-31', 1, 'working')).toThrow(expect.objectContaining(refusal))
    expect(() => isCounted(day('2028-01-01'), 'working', holidays)).toThrow(expect.objectContaining(refusal))
  })

  it('is not asked where the deadline ends before it, or the clock is the calendar', () => {
    expect(end('2027-12-30', 1, 'working')).toBe('2027-12-31')
    expect(end('2027-12-30', 2, 'calendar')).toBe('2028-01-01')
  })

  it('is not asked for the year of service', () => {
    expect(end('2024-12-31', 1, 'working')).toBe('2025-01-02')
    expect(() => end('2024-12-30', 1, 'working')).toThrow('there is no holiday table for 2024')
  })
})

describe('pauses', () => {
  it.each([
    ['both ends are not counted', [pause('2026-07-03', '2026-07-05')], '2026-07-14'],
    ['one day', [pause('2026-07-11', '2026-07-11')], '2026-07-12'],
    ['before the service', [pause('2026-06-01', '2026-06-30')], '2026-07-11'],
    ['on the day of service', [pause('2026-06-20', '2026-07-01')], '2026-07-11'],
    ['from the day after', [pause('2026-07-02', '2026-07-02')], '2026-07-12'],
    ['after the deadline', [pause('2026-07-12', '2026-07-20')], '2026-07-11'],
    ['two apart', [pause('2026-07-03', '2026-07-04'), pause('2026-07-08', '2026-07-09')], '2026-07-15'],
    ['two in the other order', [pause('2026-07-08', '2026-07-09'), pause('2026-07-03', '2026-07-04')], '2026-07-15'],
    ['two that overlap', [pause('2026-07-03', '2026-07-06'), pause('2026-07-05', '2026-07-08')], '2026-07-17'],
    ['one within another', [pause('2026-07-03', '2026-07-08'), pause('2026-07-05', '2026-07-06')], '2026-07-17'],
    [
      'one that the first has moved the deadline into',
      [pause('2026-07-03', '2026-07-04'), pause('2026-07-12', '2026-07-13')],
      '2026-07-15',
    ],
  ])('%s: ten calendar days from 1 July', (_, pauses, last) => {
    expect(end('2026-07-01', 10, 'calendar', pauses)).toBe(last)
  })

  it.each([
    [[pause('2026-07-03', '2026-07-06')], '2026-07-09'],
    [[pause('2026-07-04', '2026-07-05')], '2026-07-07'],
    [[pause('2026-07-07', '2026-07-31')], '2026-08-03'],
  ])('take no working day twice: four working days from 1 July with %j', (pauses, last) => {
    expect(end('2026-07-01', 4, 'working', pauses)).toBe(last)
  })

  it('need no table for the days that they take', () => {
    const twoYears = [pause('2027-12-31', '2028-12-31')]
    expect(() => end('2027-12-30', 1, 'working', twoYears)).toThrow('there is no holiday table for 2029')
  })

  it('without an end are refused, once the clock reaches them', () => {
    const open = [pause('2026-07-10', null)]
    const refusal = {
      kind: 'conflict',
      code: 'paused',
      sentence: {
        id: 'Tenggat sedang berhenti sejak 2026-07-10 karena keberatan belum diputus. Hitung lagi setelah putusan disampaikan.',
        en: 'The clock has stood still since 2026-07-10 because an appeal is undecided. Count again once the decision is served.',
      },
    }
    expect(() => end('2026-07-01', 10, 'calendar', open)).toThrow(expect.objectContaining(refusal))
    expect(() => end('2026-07-01', 9, 'calendar', open)).toThrow(expect.objectContaining(refusal))
    expect(end('2026-07-01', 8, 'calendar', open)).toBe('2026-07-09')
    const both = [pause('2026-07-08', '2026-07-12'), ...open]
    expect(() => end('2026-07-01', 9, 'calendar', both)).toThrow('since 2026-07-10')
  })
})

describe('what is no deadline', () => {
  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('%d days', (days) => {
    expect(() => end('2026-07-01', days, 'calendar')).toThrow(
      new RangeError(`a deadline has at least one whole day, not ${days}`),
    )
  })
})

describe('daysBetween', () => {
  it.each([
    ['2026-07-01', '2026-07-01', 'working', 0],
    ['2026-07-01', '2026-07-02', 'working', 1],
    ['2026-07-03', '2026-07-05', 'working', 0],
    ['2026-07-03', '2026-07-06', 'working', 1],
    ['2026-08-14', '2026-08-27', 'working', 7],
    ['2026-07-01', '2026-07-15', 'calendar', 14],
    ['2026-07-15', '2026-07-01', 'calendar', 0],
  ] as const)('after %s up to %s, by the clock %s, there are %i days', (from, to, clock, count) => {
    expect(daysBetween(day(from), day(to), clock, holidays)).toBe(count)
  })

  it('is the inverse of the deadline', () => {
    for (const clock of CLOCKS) {
      for (const days of [1, 2, 5, 14, 30, 60]) {
        expect(daysBetween(day('2026-07-01'), end('2026-07-01', days, clock), clock, holidays)).toBe(days)
      }
    }
  })
})

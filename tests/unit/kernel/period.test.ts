// Periods: months, quarters, semesters and years, their days and their order.
import { describe, expect, it } from 'vitest'
import { day } from '../../../core/kernel/day.ts'
import {
  Month,
  monthOf,
  monthsOf,
  nextPeriod,
  Period,
  PeriodKind,
  period,
  periodOf,
  spanOf,
} from '../../../core/kernel/period.ts'

const SPANS = [
  ['2026-01', 'month', '2026-01-01', '2026-01-31'],
  ['2026-02', 'month', '2026-02-01', '2026-02-28'],
  ['2024-02', 'month', '2024-02-01', '2024-02-29'],
  ['2026-09', 'month', '2026-09-01', '2026-09-30'],
  ['2026-10', 'month', '2026-10-01', '2026-10-31'],
  ['2026-12', 'month', '2026-12-01', '2026-12-31'],
  ['2026-Q1', 'quarter', '2026-01-01', '2026-03-31'],
  ['2026-Q2', 'quarter', '2026-04-01', '2026-06-30'],
  ['2026-Q3', 'quarter', '2026-07-01', '2026-09-30'],
  ['2026-Q4', 'quarter', '2026-10-01', '2026-12-31'],
  ['2026-S1', 'semester', '2026-01-01', '2026-06-30'],
  ['2026-S2', 'semester', '2026-07-01', '2026-12-31'],
  ['2026', 'year', '2026-01-01', '2026-12-31'],
  ['2024', 'year', '2024-01-01', '2024-12-31'],
  ['1000', 'year', '1000-01-01', '1000-12-31'],
  ['2999-Q4', 'quarter', '2999-10-01', '2999-12-31'],
] as const

describe('spanOf and periodOf', () => {
  it.each(SPANS)('%s is a %s from %s to %s', (text, kind, first, last) => {
    expect(spanOf(period(text))).toEqual({ kind, first, last })
    expect(periodOf(kind, day(first))).toBe(text)
    expect(periodOf(kind, day(last))).toBe(text)
    expect(Period.safeParse(text).data).toBe(text)
  })

  it.each([
    ['month', '2026-08-17', '2026-08'],
    ['quarter', '2026-08-17', '2026-Q3'],
    ['semester', '2026-08-17', '2026-S2'],
    ['year', '2026-08-17', '2026'],
    ['quarter', '2026-04-01', '2026-Q2'],
    ['semester', '2026-06-30', '2026-S1'],
  ] as const)('the %s that holds %s is %s', (kind, at, text) => {
    expect(periodOf(kind, day(at))).toBe(text)
  })

  it('names the month of a day', () => {
    expect(monthOf(day('2026-09-30'))).toBe('2026-09')
    expect(monthOf(day('2026-10-01'))).toBe('2026-10')
  })
})

describe('nextPeriod and monthsOf', () => {
  it.each([
    ['2026-07', '2026-08'],
    ['2026-12', '2027-01'],
    ['2026-Q3', '2026-Q4'],
    ['2026-Q4', '2027-Q1'],
    ['2026-S1', '2026-S2'],
    ['2026-S2', '2027-S1'],
    ['2026', '2027'],
  ])('after %s comes %s', (text, next) => {
    expect(nextPeriod(period(text))).toBe(next)
  })

  it.each([
    ['2026-07', ['2026-07']],
    ['2026-Q3', ['2026-07', '2026-08', '2026-09']],
    ['2026-S2', ['2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12']],
    ['2026-Q4', ['2026-10', '2026-11', '2026-12']],
  ])('%s holds the months %j', (text, months) => {
    expect(monthsOf(period(text))).toEqual(months)
  })

  it('counts twelve months in a year, also in the last one', () => {
    expect(monthsOf(period('2026'))).toHaveLength(12)
    expect(monthsOf(period('2999')).at(-1)).toBe('2999-12')
  })
})

describe('what is no period', () => {
  it.each([
    '2026-00',
    '2026-13',
    '2026-1',
    '2026-Q0',
    '2026-Q5',
    '2026-S0',
    '2026-S3',
    '2026-q3',
    '26-07',
    '0999',
    '3000',
    '2026-',
    '2026-07-01',
    'x2026',
    '2026x',
    '',
  ])('refuses %j', (text) => {
    expect(() => period(text)).toThrow(new RangeError(`${text} is not a period (2026-07, 2026-Q3, 2026-S2 or 2026)`))
    expect(Period.safeParse(text).error?.issues[0]?.message).toBe('is not a period (2026-07, 2026-Q3, 2026-S2 or 2026)')
  })

  it.each(['2026', '2026-Q3', '2026-S1', '2026-00', '2026-13', '0999-01', '2026-071', 'x2026-07', '2026-7'])(
    'refuses %j as a month',
    (text) => {
      expect(Month.safeParse(text).error?.issues[0]?.message).toBe('is not a month (YYYY-MM)')
    },
  )

  it.each(['2026-01', '2026-09', '2026-10', '2026-12', '1000-01', '2999-12'])('takes %j as a month', (text) => {
    expect(Month.safeParse(text).data).toBe(text)
  })

  it('knows four kinds', () => {
    expect(PeriodKind.options).toEqual(['month', 'quarter', 'semester', 'year'])
  })
})

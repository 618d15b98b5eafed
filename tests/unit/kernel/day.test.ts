// Calendar days: which exist, how they count, how they compare.
import { describe, expect, it } from 'vitest'
import { addDays, Day, day, dayNumber, dayOfNumber, earlier, isDay, later, weekday } from '../../../core/kernel/day.ts'

describe('isDay', () => {
  it.each([
    '2026-01-01',
    '2026-12-31',
    '2024-02-29',
    '2000-02-29',
    '2026-02-28',
    '2026-04-30',
    '1000-01-01',
    '1999-12-31',
    '2999-12-31',
  ])('takes %s', (text) => {
    expect(isDay(text)).toBe(true)
    expect(day(text)).toBe(text)
    expect(Day.safeParse(text).data).toBe(text)
  })

  it.each([
    '2026-02-29',
    '2100-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-32',
    '0999-12-31',
    '3000-01-01',
    '2026-1-01',
    '2026-01-1',
    '02026-01-01',
    '2026-01-011',
    '2026/01/01',
    ' 2026-01-01',
    '2026-01-01 ',
    '2026-01-01T00:00:00Z',
    '２026-01-01',
    '',
  ])('refuses %j', (text) => {
    expect(isDay(text)).toBe(false)
    expect(() => day(text)).toThrow(new RangeError(`${text} is not a day of the calendar (YYYY-MM-DD)`))
    expect(Day.safeParse(text).error?.issues[0]?.message).toBe('is not a day of the calendar (YYYY-MM-DD)')
  })

  it.each([20260101, null, undefined, new Date(0)])('refuses %s, which is no text', (value) => {
    expect(Day.safeParse(value).success).toBe(false)
  })
})

describe('arithmetic', () => {
  it.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['1969-12-31', -1],
    ['2000-03-01', 11017],
    ['2026-07-01', 20635],
    ['1000-01-01', -354285],
    ['2999-12-31', 376199],
  ])('counts %s as day %i since 1970', (text, number) => {
    expect(dayNumber(day(text))).toBe(number)
    expect(dayOfNumber(number)).toBe(text)
  })

  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2024-02-29', 366, '2025-03-01'],
    ['2026-07-01', 0, '2026-07-01'],
    ['2026-07-01', 365, '2027-07-01'],
  ])('moves %s by %i to %s', (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to)
  })

  it.each([
    ['2026-07-06', 1],
    ['2026-07-07', 2],
    ['2026-07-08', 3],
    ['2026-07-09', 4],
    ['2026-07-10', 5],
    ['2026-07-11', 6],
    ['2026-07-12', 7],
    ['1970-01-01', 4],
    ['1969-12-31', 3],
    ['1969-12-28', 7],
    ['1969-12-29', 1],
    ['1000-01-01', 3],
  ])('knows that %s is weekday %i', (text, number) => {
    expect(weekday(day(text))).toBe(number)
  })
})

describe('later and earlier', () => {
  it.each([
    ['2026-07-01', '2026-07-02', '2026-07-02', '2026-07-01'],
    ['2026-07-02', '2026-07-01', '2026-07-02', '2026-07-01'],
    ['2026-12-31', '2027-01-01', '2027-01-01', '2026-12-31'],
    ['2026-07-01', '2026-07-01', '2026-07-01', '2026-07-01'],
  ])('of %s and %s picks %s and %s', (a, b, last, first) => {
    expect(later(day(a), day(b))).toBe(last)
    expect(earlier(day(a), day(b))).toBe(first)
  })
})

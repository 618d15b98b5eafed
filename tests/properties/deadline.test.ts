// Deadlines under arbitrary holidays and pauses: never brought forward, never on a day that is not counted.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLOCKS, daysBetween, deadline, type HolidayTable, isCounted, type Pause } from '../../core/engine/deadline.ts'
import { type Day, day, dayNumber, weekday } from '../../core/kernel/day.ts'
import { holidays as bekasi } from '../../core/region/holidays.ts'
import { always, between, PATIENCE, plus } from '../support/draw.ts'

const served = between(day('2026-01-01'), day('2027-06-30'))
const days = fc.integer({ min: 1, max: 30 })
const clock = fc.constantFrom(...CLOCKS)
const pause = fc
  .tuple(between(day('2025-12-20'), day('2027-09-30')), fc.integer({ min: 0, max: 25 }))
  .map(([from, length]): Pause => ({ from, to: plus(from, length) }))
const pauses = fc.array(pause, { maxLength: 3 })

/** Tables of seven years in which any day may be a holiday, whole weeks too. */
const tables: fc.Arbitrary<HolidayTable> = fc
  .array(fc.tuple(between(day('2025-01-01'), day('2031-12-31')), fc.integer({ min: 1, max: 12 })), { maxLength: 40 })
  .map((stretches) => {
    const off = stretches.flatMap(([from, length]) => Array.from({ length }, (_, i) => plus(from, i)))
    return new Map([2025, 2026, 2027, 2028, 2029, 2030, 2031].map((year) => [year, inYear(off, year)]))
  })
const holidays = fc.oneof({ weight: 3, arbitrary: tables }, { weight: 1, arbitrary: fc.constant(withLaterYears()) })

describe('a deadline', () => {
  it('is never brought forward by a pause', { timeout: PATIENCE }, () => {
    always(
      500,
      fc.property(served, days, clock, holidays, pauses, pause, (from, n, by, table, others, one) => {
        const without = deadline(from, n, by, table, others)
        expect(deadline(from, n, by, table, [...others, one]) >= without).toBe(true)
      }),
    )
  })

  it('is put off by a pause within it by just the pause, on the calendar', { timeout: PATIENCE }, () => {
    always(
      300,
      fc.property(served, days, holidays, fc.nat(), fc.integer({ min: 1, max: 40 }), (from, n, table, at, length) => {
        const start = plus(from, 1 + (at % n))
        const paused = deadline(from, n, 'calendar', table, [{ from: start, to: plus(start, length - 1) }])
        expect(paused).toBe(plus(from, n + length))
      }),
    )
  })

  it('comes on the calendar no later than in working days', { timeout: PATIENCE }, () => {
    always(
      300,
      fc.property(served, days, holidays, pauses, (from, n, table, stopped) => {
        const calendar = deadline(from, n, 'calendar', table, stopped)
        expect(calendar <= deadline(from, n, 'working', table, stopped)).toBe(true)
      }),
    )
  })

  it('of one day more comes later', { timeout: PATIENCE }, () => {
    always(
      300,
      fc.property(served, days, clock, holidays, pauses, (from, n, by, table, stopped) => {
        expect(deadline(from, n + 1, by, table, stopped) > deadline(from, n, by, table, stopped)).toBe(true)
      }),
    )
  })

  it('served a day later comes no earlier', { timeout: PATIENCE }, () => {
    always(
      300,
      fc.property(served, days, clock, holidays, pauses, (from, n, by, table, stopped) => {
        expect(deadline(plus(from, 1), n, by, table, stopped) >= deadline(from, n, by, table, stopped)).toBe(true)
      }),
    )
  })

  it('falls on a day that is counted, with just so many counted days up to it', { timeout: PATIENCE }, () => {
    always(
      400,
      fc.property(served, days, clock, holidays, pauses, (from, n, by, table, stopped) => {
        const last = deadline(from, n, by, table, stopped)
        const all = Array.from({ length: dayNumber(last) - dayNumber(from) }, (_, i) => plus(from, i + 1))
        const isPaused = (at: Day) => stopped.some((each) => each.from <= at && (each.to ?? at) >= at)
        const isOff = (at: Day) => weekday(at) > 5 || table.get(Number(at.slice(0, 4)))?.has(at) === true
        const counted = all.filter((at) => !isPaused(at) && (by === 'calendar' || !isOff(at)))
        expect(counted).toHaveLength(n)
        expect(counted.at(-1)).toBe(last)
        if (stopped.length === 0) expect(daysBetween(from, last, by, table)).toBe(n)
        expect(isCounted(last, by, table)).toBe(true)
      }),
    )
  })
})

function inYear(off: readonly Day[], year: number): Set<Day> {
  return new Set(off.filter((at) => at.startsWith(`${year}-`)))
}

/** The regency's own tables, and years without a holiday after them. */
function withLaterYears(): HolidayTable {
  return new Map([...bekasi, ...[2028, 2029, 2030, 2031].map((year) => [year, new Set<string>()] as const)])
}

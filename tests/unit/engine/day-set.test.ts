// Sets of days as bits: ranges that cross words of 32 days, unions, and days counted from the end.
import { describe, expect, it } from 'vitest'
import { DaySet, type Frame } from '../../../core/engine/day-set.ts'
import { addDays, day, dayNumber } from '../../../core/kernel/day.ts'

const year: Frame = { first: day('2026-01-01'), last: day('2026-12-31') }
const days = (set: DaySet, frame: Frame = year) => {
  const held: string[] = []
  for (let at = frame.first; at <= frame.last; at = addDays(at, 1)) if (set.has(at)) held.push(at)
  return held
}
const range = (from: string, to: string | null, frame = year) =>
  DaySet.range(frame, day(from), to === null ? null : day(to))

describe('a range', () => {
  it.each([
    ['2026-01-01', '2026-01-01', 1],
    ['2026-01-01', '2026-01-31', 31],
    ['2026-01-01', '2026-02-01', 32],
    ['2026-01-01', '2026-02-02', 33],
    ['2026-02-01', '2026-02-02', 2],
    ['2026-02-02', '2026-03-05', 32],
    ['2026-01-31', '2026-03-07', 36],
    ['2026-12-31', '2026-12-31', 1],
    ['2026-01-01', '2026-12-31', 365],
    ['2026-07-01', null, 184],
    ['2025-06-01', '2026-01-02', 2],
    ['2026-12-30', '2027-06-01', 2],
    ['2025-01-01', null, 365],
    ['2025-01-01', '2025-12-31', 0],
    ['2027-01-01', null, 0],
    ['2027-01-01', '2027-02-01', 0],
    ['2026-07-02', '2026-07-01', 0],
  ])('from %s to %s holds %i days of the year', (from, to, count) => {
    const set = range(from, to)
    expect(set.count).toBe(count)
    const expected = Array.from({ length: 365 }, (_, i) => addDays(year.first, i)).filter(
      (at) => at >= from && (to === null || at <= to),
    )
    expect(days(set)).toEqual(expected)
  })

  it.each(Array.from({ length: 34 }, (_, i) => i + 1))(
    'of a frame of %i days is all of it, and each day of it',
    (length) => {
      const frame = { first: year.first, last: addDays(year.first, length - 1) }
      const all = DaySet.range(frame, frame.first, null)
      expect(all.count).toBe(length)
      for (let i = 0; i < length; i++) {
        const at = addDays(frame.first, i)
        const one = DaySet.range(frame, at, at)
        expect([one.count, days(one, frame)]).toEqual([1, [at]])
      }
    },
  )

  it('of a frame that ends before it begins holds nothing', () => {
    const frame = { first: day('2026-07-02'), last: day('2026-07-01') }
    const set = DaySet.range(frame, frame.first, null)
    expect([set.count, set.has(frame.first), set.has(frame.last), set.fromEnd(1)]).toEqual([0, false, false, undefined])
    expect(DaySet.range({ first: day('2026-07-09'), last: day('2026-07-01') }, day('2026-07-01'), null).count).toBe(0)
  })
})

describe('has', () => {
  it('knows the day before, the ends, and the day after', () => {
    const set = range('2026-02-01', '2026-02-10')
    const asked = ['2026-01-31', '2026-02-01', '2026-02-10', '2026-02-11', '2025-12-31', '2027-01-01']
    expect(asked.map((at) => set.has(day(at)))).toEqual([false, true, true, false, false, false])
  })

  it('knows nothing outside the frame', () => {
    const frame = { first: day('2026-07-01'), last: day('2026-07-31') }
    const all = DaySet.range(frame, frame.first, null)
    expect([all.has(day('2026-06-30')), all.has(day('2026-08-01'))]).toEqual([false, false])
  })
})

describe('sets together', () => {
  const a = () => range('2026-01-20', '2026-02-10')
  const b = () => range('2026-02-01', '2026-03-15')

  it('add', () => {
    expect(days(a().add(b()))).toEqual(days(range('2026-01-20', '2026-03-15')))
  })

  it('keep', () => {
    expect(days(a().keep(b()))).toEqual(days(range('2026-02-01', '2026-02-10')))
  })

  it('drop', () => {
    expect(days(a().drop(b()))).toEqual(days(range('2026-01-20', '2026-01-31')))
    expect(days(b().drop(a()))).toEqual(days(range('2026-02-11', '2026-03-15')))
  })

  it('leave the other set and the copied one as they were', () => {
    const [first, second] = [a(), b()]
    const copy = first.copy().drop(second)
    expect([first.count, second.count, copy.count]).toEqual([22, 43, 12])
    expect(first.copy().add(second).count).toBe(55)
    expect(first.count).toBe(22)
  })

  it('count each shared day once', () => {
    const set = DaySet.none(year)
    expect(set.count).toBe(0)
    expect(
      set.addRange(day('2026-01-20'), day('2026-02-10')).addRange(day('2026-02-01'), day('2026-02-12')).count,
    ).toBe(24)
  })
})

describe('fromEnd', () => {
  const set = () => range('2026-01-01', '2026-01-03').addRange(day('2026-03-01'), day('2026-03-02'))

  it.each([
    [1, '2026-03-02'],
    [2, '2026-03-01'],
    [3, '2026-01-03'],
    [5, '2026-01-01'],
    [6, undefined],
    [0, undefined],
  ])('day %i is %s', (k, expected) => {
    expect(set().fromEnd(k)).toBe(expected)
  })

  it('reaches the first and the last day of the frame', () => {
    expect(range('2026-01-01', null).fromEnd(365)).toBe('2026-01-01')
    expect(range('2026-01-01', null).fromEnd(1)).toBe('2026-12-31')
    expect(dayNumber(day('2026-12-31')) - dayNumber(day('2026-01-01'))).toBe(364)
  })
})

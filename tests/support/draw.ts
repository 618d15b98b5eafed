// Small arbitraries that scenarios are drawn from, and how often: days crowd around the edges of the period asked for.
import * as fc from 'fast-check'
import { type Day, day, dayNumber, dayOfNumber } from '../../core/kernel/day.ts'
import { monthOf, monthsOf, type Period, type PeriodKind, periodOf, spanOf } from '../../core/kernel/period.ts'

const { ETALASE_FUZZ_SEED, ETALASE_FUZZ_RUNS } = process.env
const SEED = Number(ETALASE_FUZZ_SEED ?? 20_261_124)
const FUZZ_RUNS = Number(ETALASE_FUZZ_RUNS ?? 0)

/** Always the same draws, `runs` of them; ETALASE_FUZZ_RUNS draws so many, ETALASE_FUZZ_SEED draws others. */
export function tries(runs: number): { seed: number; numRuns: number } {
  return { seed: SEED, numRuns: FUZZ_RUNS > 0 ? FUZZ_RUNS : runs }
}

/** Fails with the smallest counterexample found, unless the property holds `runs` times (or as often as asked for). */
export function always<Drawn>(runs: number, property: fc.IProperty<Drawn>): void {
  void fc.assert(property, tries(runs))
}

/** The milliseconds that a property may take. */
export const PATIENCE = FUZZ_RUNS > 0 ? 86_400_000 : 120_000

/** What is asked, and the days that others crowd around. */
export type Frame = { asked: Period; first: Day; last: Day; asOf: Day }

export const one = <T>(...values: readonly [T, ...T[]]): fc.Arbitrary<T> => fc.constantFrom<T>(...values)
export const upTo = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max })

/** One of the arbitraries, each as often as its weight says. */
export function weighted<T>(...pairs: readonly (readonly [number, fc.Arbitrary<T>])[]): fc.Arbitrary<T> {
  return fc.oneof(...pairs.map(([weight, arbitrary]) => ({ weight, arbitrary })))
}

/** The value `weight` times of `of`, else null. */
export function perhaps<T>(value: fc.Arbitrary<T>, weight: number, of: number): fc.Arbitrary<T | null> {
  return weighted<T | null>([of - weight, fc.constant(null)], [weight, value])
}

/** An empty list `weight` times of `of`, else the list. */
export function orNone<T>(list: fc.Arbitrary<T[]>, weight: number, of: number): fc.Arbitrary<T[]> {
  return weighted<T[]>([weight, fc.constant<T[]>([])], [of - weight, list])
}

/** Up to `max` of them, mostly at least half as many. */
export function several<T>(item: fc.Arbitrary<T>, max: number): fc.Arbitrary<T[]> {
  const many = fc.array(item, { minLength: Math.ceil(max / 2), maxLength: max })
  return weighted<T[]>([1, fc.array(item, { maxLength: max })], [4, many])
}

export const plus = (at: Day, days: number): Day => dayOfNumber(dayNumber(at) + days)

/** One of the days that lie so many days before. */
export function before(at: Day, ...days: readonly [number, ...number[]]): fc.Arbitrary<Day> {
  return one(...days).map((by) => plus(at, -by))
}

/** A day from `from` to `to`; `from` where `to` is earlier. */
export function between(from: Day, to: Day): fc.Arbitrary<Day> {
  return fc.integer({ min: dayNumber(from), max: Math.max(dayNumber(from), dayNumber(to)) }).map(dayOfNumber)
}

/** One of the days, or a day at most `reach` from it. */
export function near(days: readonly [Day, ...Day[]], reach: number): fc.Arbitrary<Day> {
  return fc.tuple(one(...days), fc.integer({ min: -reach, max: reach })).map(([at, by]) => plus(at, by))
}

/** A day in or about the period, half of the time at an edge of what is asked. */
export function someDay({ first, last, asOf }: Frame): fc.Arbitrary<Day> {
  return weighted([3, near([first, last, asOf], 2)], [3, between(plus(first, -10), plus(last, 10))])
}

/** A day on which something that stands for long began. */
export function early(frame: Frame): fc.Arbitrary<Day> {
  return weighted([5, before(frame.first, 400, 90, 31, 30, 7)], [1, someDay(frame)])
}

/** A day on which a fact was recorded: mostly known on the day asked for, sometimes just not. */
export function recorded(frame: Frame): fc.Arbitrary<Day> {
  const { first, asOf } = frame
  return weighted([4, between(plus(first, -40), asOf)], [5, early(frame)], [1, near([asOf], 1)])
}

/** An end, `weight` times of six, and when it was recorded. */
export function ending(frame: Frame, weight: number): fc.Arbitrary<{ end: Day | null; endRecordedOn: Day | null }> {
  return fc.record({ end: perhaps(someDay(frame), weight, 6), endRecordedOn: perhaps(recorded(frame), 2, 5) })
}

/** A month of the period, or one beside it. */
export function monthAbout({ asked, first, last }: Frame): fc.Arbitrary<Period> {
  const beside = one(monthOf(plus(first, -1)), monthOf(plus(last, 1)))
  return weighted([9, fc.constantFrom(...monthsOf(asked))], [1, beside])
}

export const measureName = one('rooms', 'rooms', 'area')
export const slotKind = one('shelf' as const, 'shelf' as const, 'procurement' as const)

/** Percentages, many of them such as fractions of two cannot hold. */
export const percent: fc.Arbitrary<number> = weighted(
  [3, one(0, 1, 10, 25, 50, 75, 100)],
  [2, one(0.01, 0.29, 0.57, 1.15, 12.5, 33.33, 66.67, 99.99)],
  [1, upTo(10_000).map((hundredths) => hundredths / 100)],
)

/** Periods of all kinds, and a day from which they are looked at: mostly after they are over. */
export const frames: fc.Arbitrary<Frame> = fc
  .tuple(
    weighted<PeriodKind>([4, one('month', 'quarter')], [1, one('semester', 'year')]),
    between(day('2026-01-01'), day('2028-12-31')),
  )
  .chain(([kind, at]) => {
    const asked = periodOf(kind, at)
    const { first, last } = spanOf(asked)
    const asOf = weighted(
      [7, before(last, 0, -1, -7, -14, -20)],
      [1, near([plus(last, 7), plus(last, 14)], 1)],
      [4, between(first, last)],
      [1, near([first], 2)],
    )
    return asOf.map((known) => ({ asked, first, last, asOf: known }))
  })

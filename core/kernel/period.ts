// The periods that a rule counts in: `2026-07`, `2026-Q3`, `2026-S2`, `2026`.
import * as z from 'zod/mini'
import { addDays, type Day, dayNumber, dayOfNumber } from './day.ts'

export const PeriodKind = z.enum(['month', 'quarter', 'semester', 'year'])
export type PeriodKind = z.infer<typeof PeriodKind>

const SHAPE = /^([12]\d{3})(?:-(0[1-9]|1[0-2])|-Q([1-4])|-S([12]))?$/
const MONTHS: Record<PeriodKind, number> = { month: 1, quarter: 3, semester: 6, year: 12 }

export const Period = z
  .string()
  .check(z.refine((text) => SHAPE.test(text), { error: 'is not a period (2026-07, 2026-Q3, 2026-S2 or 2026)' }))
  .brand<'Period'>()
export type Period = z.infer<typeof Period>

/** A period of the kind `month`. */
export const Month = z
  .string()
  .check(z.refine((text) => /^[12]\d{3}-(0[1-9]|1[0-2])$/.test(text), { error: 'is not a month (YYYY-MM)' }))
  .brand<'Period'>()

/** What a period is and which days it holds, first and last included. */
export type Span = { kind: PeriodKind; first: Day; last: Day }

export function period(text: string): Period {
  if (!SHAPE.test(text)) throw new RangeError(`${text} is not a period (2026-07, 2026-Q3, 2026-S2 or 2026)`)
  return text as Period
}

export function spanOf(at: Period): Span {
  const [, year = '', month, quarter, semester] = SHAPE.exec(at) ?? []
  if (month) return span('month', Number(year), Number(month))
  if (quarter) return span('quarter', Number(year), Number(quarter) * 3 - 2)
  if (semester) return span('semester', Number(year), Number(semester) * 6 - 5)
  return span('year', Number(year), 1)
}

/** The period of a kind that holds the day. */
export function periodOf(kind: PeriodKind, at: Day): Period {
  const year = at.slice(0, 4)
  const index = Math.ceil(Number(at.slice(5, 7)) / MONTHS[kind])
  switch (kind) {
    case 'month':
      return at.slice(0, 7) as Period
    case 'quarter':
      return `${year}-Q${index}` as Period
    case 'semester':
      return `${year}-S${index}` as Period
    case 'year':
      return year as Period
  }
}

/** The month that holds the day. */
export function monthOf(at: Day): Period {
  return at.slice(0, 7) as Period
}

/** The period of the same kind that follows. */
export function nextPeriod(at: Period): Period {
  const { kind, last } = spanOf(at)
  return periodOf(kind, dayOfNumber(dayNumber(last) + 1))
}

/** The period that holds the day and the three before it, the newest first. */
export function fourPeriods(kind: PeriodKind, at: Day): Period[] {
  const periods = [periodOf(kind, at)]
  for (let last = periods[0]; last !== undefined && periods.length < 4; last = periods.at(-1)) {
    periods.push(periodOf(kind, addDays(spanOf(last).first, -1)))
  }
  return periods
}

/** The months of the period, in order. */
export function monthsOf(at: Period): Period[] {
  const { first, last } = spanOf(at)
  const months: Period[] = []
  for (let month = monthOf(first); month <= monthOf(last); month = nextPeriod(month)) months.push(month)
  return months
}

function span(kind: PeriodKind, year: number, month: number): Span {
  const start = (y: number, m: number) => dayNumber(`${y}-${String(m).padStart(2, '0')}-01` as Day)
  const after = month + MONTHS[kind]
  const end = after > 12 ? start(year + 1, after - 12) : start(year, after)
  return { kind, first: dayOfNumber(start(year, month)), last: dayOfNumber(end - 1) }
}

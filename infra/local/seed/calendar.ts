// The seed's calendar: four quarters of history that end with the one that holds today, and what lies in them.
import { addDays, type Day, day } from '../../../core/kernel/day.ts'
import { nextPeriod, type Period, type PeriodKind, periodOf, spanOf } from '../../../core/kernel/period.ts'

export type Calendar = {
  today: Day
  /** Three quarters that are over, and the current one. */
  quarters: readonly Period[]
  /** The first day of the first quarter. */
  first: Day
  /** Registration goes on from this day to `first`. */
  opening: Day
  /** The regency's list of IKM came in from this day on, long before partners had to know of it. */
  listing: Day
}

const LISTED_DAYS = 370

export function calendarOf(today: Day): Calendar {
  const current = periodOf('quarter', today)
  const quarters = [current]
  for (let i = 0; i < 3; i++) quarters.unshift(periodOf('quarter', addDays(spanOf(quarters[0] ?? current).first, -1)))
  const { first } = spanOf(quarters[0] ?? current)
  const opening = addDays(first, -90)
  return { today, quarters, first, opening, listing: addDays(opening, -LISTED_DAYS) }
}

/** The periods of a kind that the history touches, the one that holds today included. */
export function periodsOf({ first, today }: Calendar, kind: PeriodKind): Period[] {
  const all: Period[] = []
  for (let at = periodOf(kind, first); spanOf(at).first <= today; at = nextPeriod(at)) all.push(at)
  return all
}

/** Those of them that are over: a report is due for each. */
export function closedPeriods(calendar: Calendar, kind: PeriodKind): Period[] {
  return periodsOf(calendar, kind).filter((period) => spanOf(period).last < calendar.today)
}

/** The first day of the n-th quarter (0 to 3), and some days more. */
export function inQuarter({ quarters, first }: Calendar, n: number, days = 0): Day {
  const quarter = quarters[n]
  return addDays(quarter === undefined ? first : spanOf(quarter).first, days)
}

/** The same day of another year; 29 February becomes 1 March. */
export function yearsLater(at: Day, years: number): Day {
  const year = Number(at.slice(0, 4)) + years
  return at.endsWith('-02-29') ? day(`${year}-03-01`) : day(`${year}${at.slice(4)}`)
}

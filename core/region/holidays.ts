// National holidays and cuti bersama by year, as joint decrees set them; a year without a table is unknown.
import type { HolidayTable } from '../engine/deadline.ts'
import data from './holidays.json' with { type: 'json' }

export type Holiday = {
  readonly day: string
  readonly name: string
  readonly kind: 'libur-nasional' | 'cuti-bersama'
  /** The Minister of Religion still fixes this day, so it may move. */
  readonly mayMove: boolean
}

/** The decree behind one year and how well it was checked. */
export type HolidayYear = {
  readonly year: number
  readonly decree: string
  readonly signed: string
  readonly amendedBy: string | null
  readonly days: { readonly national: number; readonly jointLeave: number }
  /** `verified`: a page with the full list was read; `verified-secondary`: only copies that agree with one another. */
  readonly certainty: 'verified' | 'verified-secondary'
  readonly note: string | null
  readonly sources: readonly { readonly address: string; readonly note: string | null }[]
}

const allYears = data.years as readonly HolidayYear[]
const allDays = data.days as readonly Holiday[]
const byDay = new Map(allDays.map((each) => [each.day, each]))

/** The days that are no working days beside Saturday and Sunday, 2025 to 2027 (some fall on a weekend themselves). */
/** Year → its days (`YYYY-MM-DD`) that are a national holiday or cuti bersama. */
export const holidays: HolidayTable = new Map(
  allYears.map(({ year }) => [
    year,
    new Set(allDays.map((each) => each.day).filter((day) => day.startsWith(`${year}-`))),
  ]),
)

/** The years that have a table, each with its decree, certainty and sources. */
export function holidayYears(): readonly HolidayYear[] {
  return allYears
}

/** The holiday on a day (`YYYY-MM-DD`); undefined where the table has none. */
export function holiday(day: string): Holiday | undefined {
  return byDay.get(day)
}

/** The Indonesian name of the holiday on a day (`YYYY-MM-DD`); undefined where the table has none. */
export function holidayName(day: string): string | undefined {
  return byDay.get(day)?.name
}

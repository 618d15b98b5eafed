// Deadlines (section 6): day 1 is the day after service, the deadline is day n of the clock; a pause is not counted.
import { addDays, type Day, weekday } from '../kernel/day.ts'
import { Refusal } from '../kernel/refusal.ts'

export const CLOCKS = ['working', 'calendar'] as const
export type Clock = (typeof CLOCKS)[number]

/** By year, the days that are national holidays or cuti bersama. A year that is missing has no table yet. */
export type HolidayTable = ReadonlyMap<number, ReadonlySet<string>>

/** From the filing of an appeal to the service of its decision, both included; `to: null` while it is undecided. */
export type Pause = { from: Day; to: Day | null }

/**
 * The last day of a deadline of `days` (1 or more). Working days are Monday to Friday without national holidays and
 * cuti bersama. Refuses with `missing/holiday-table` where a working day falls in a year without a table, and with
 * `conflict/paused` while a pause has no end, since then no day can be named.
 */
export function deadline(
  served: Day,
  days: number,
  clock: Clock,
  holidays: HolidayTable,
  pauses: readonly Pause[] = [],
): Day {
  if (!Number.isInteger(days) || days < 1) throw new RangeError(`a deadline has at least one whole day, not ${days}`)
  let day = served
  for (let left = days; left > 0; ) {
    day = addDays(day, 1)
    const pause = pauses.find((each) => each.from <= day && (each.to === null || each.to >= day))
    if (pause?.to === null) throw undecided(pause.from)
    if (pause === undefined && isCounted(day, clock, holidays)) left -= 1
  }
  return day
}

/** How many days of the clock lie after `from` up to and including `to`. */
export function daysBetween(from: Day, to: Day, clock: Clock, holidays: HolidayTable): number {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isCounted(day, clock, holidays)) count += 1
  return count
}

export function isCounted(day: Day, clock: Clock, holidays: HolidayTable): boolean {
  switch (clock) {
    case 'calendar':
      return true
    case 'working': {
      const year = holidays.get(Number(day.slice(0, 4)))
      if (year === undefined) throw noTable(day)
      return weekday(day) <= 5 && !year.has(day)
    }
  }
}

function noTable(day: Day): Refusal {
  const year = day.slice(0, 4)
  return new Refusal('missing', 'holiday-table', {
    id: `Tenggat hari kerja tidak dapat dihitung: daftar hari libur tahun ${year} belum ada. Masukkan daftar dari keputusan bersama menteri untuk tahun itu, lalu hitung lagi.`,
    en: `The working-day deadline cannot be counted: there is no holiday table for ${year}. Enter the table of that year's joint ministerial decree, then count again.`,
  })
}

function undecided(from: Day): Refusal {
  return new Refusal('conflict', 'paused', {
    id: `Tenggat sedang berhenti sejak ${from} karena keberatan belum diputus. Hitung lagi setelah putusan disampaikan.`,
    en: `The clock has stood still since ${from} because an appeal is undecided. Count again once the decision is served.`,
  })
}

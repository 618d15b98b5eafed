// The two clocks: the instant (security, audit, expiry) and the legal day in Asia/Jakarta, which a demonstration may shift.
import { type Day, day } from './day.ts'

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number

const jakarta = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Jakarta',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The calendar day that the instant falls on in Asia/Jakarta. */
export function legalDay(instant: Instant): Day {
  return day(jakarta.format(instant))
}

/** The instant in UTC for logs and records: `2026-10-08T02:00:00.000Z`. */
export function isoInstant(instant: Instant): string {
  return new Date(instant).toISOString()
}

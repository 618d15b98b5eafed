// The two clocks: the instant (security, audit, expiry) and the legal day in Asia/Jakarta, which a demonstration may shift.
import { type Day, day } from './day.ts'

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number

/** Jakarta has kept seven hours before Greenwich since 1964, and knows no summer time. */
const JAKARTA_MS = 7 * 60 * 60 * 1000

/** The calendar day that the instant falls on in Asia/Jakarta. */
export function legalDay(instant: Instant): Day {
  return day(new Date(instant + JAKARTA_MS).toISOString().slice(0, 10))
}

/** The instant in UTC for logs and records: `2026-10-08T02:00:00.000Z`. */
export function isoInstant(instant: Instant): string {
  return new Date(instant).toISOString()
}

// A calendar day of the regency (Asia/Jakarta) as `YYYY-MM-DD`: compares as a string, counts as a number, is never a Date.
import * as z from 'zod/mini'

const SHAPE = /^[12]\d{3}-\d{2}-\d{2}$/
const MS = 86_400_000

/** A day that exists in the calendar, from 1000-01-01 to 2999-12-31. */
export const Day = z
  .string()
  .check(z.refine((text) => isDay(text), { error: 'is not a day of the calendar (YYYY-MM-DD)' }))
  .brand<'Day'>()
export type Day = z.infer<typeof Day>

export function isDay(text: string): boolean {
  return SHAPE.test(text) && new Date(toNumber(text) * MS).toISOString().startsWith(text)
}

/** The day written in `text`; throws a RangeError where there is no such day. For text from outside use the schema. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`${text} is not a day of the calendar (YYYY-MM-DD)`)
  return text as Day
}

/** Days since 1970-01-01; consecutive days differ by one. */
export function dayNumber(at: Day): number {
  return toNumber(at)
}

/** The inverse of `dayNumber`. */
export function dayOfNumber(number: number): Day {
  return new Date(number * MS).toISOString().slice(0, 10) as Day
}

/** The day `days` later (earlier where negative). */
export function addDays(at: Day, days: number): Day {
  return dayOfNumber(toNumber(at) + days)
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekday(at: Day): number {
  return ((((toNumber(at) + 3) % 7) + 7) % 7) + 1
}

/** The later of two days. */
export function later(a: Day, b: Day): Day {
  if (a > b) return a
  return b
}

/** The earlier of two days. */
export function earlier(a: Day, b: Day): Day {
  if (a < b) return a
  return b
}

function toNumber(text: string): number {
  return Math.round(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8, 10))) / MS)
}

/** Whether the day lies between the two, both included; without an end whatever comes later does. */
export function within(on: Day, from: string, to: string | null | undefined): boolean {
  return from <= on && (to === undefined || to === null || to >= on)
}

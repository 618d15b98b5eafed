// What an operation is told once, at its start: who acts, when, and where ids come from.
import type { Actor } from './actor.ts'
import { type Instant, legalDay } from './clock.ts'
import type { Day } from './day.ts'
import type { IdSource } from './id.ts'

export type Context = {
  actor: Actor
  /** Real time: security, audit, expiry. */
  instant: Instant
  /** The legal calendar day in Asia/Jakarta; a demonstration may shift it. */
  today: Day
  /** From 0 (included) to 1 (excluded). */
  random: () => number
  /** The caller's `Idempotency-Key`, where there is one: a repeated call gives the first answer again. */
  idempotencyKey?: string
  requestId: string
}

export function context(given: Omit<Context, 'today'> & { today?: Day }): Context {
  return { ...given, today: given.today ?? legalDay(given.instant) }
}

export function idSource(from: Context): IdSource {
  return { instant: from.instant, random: from.random }
}

// Limits: how often something may be done in a stretch of time, counted in the same transaction as the deed.
import type { Instant } from '../kernel/clock.ts'
import type { Context } from '../kernel/context.ts'
import { keyed, type WithSecret } from '../kernel/keyed.ts'
import { Refusal, type Sentence } from '../kernel/refusal.ts'
import { type Change, create, replace, stale } from './change.ts'
import type { Entities, Services } from './service.ts'

/** Stretches stand fast: a day is one of UTC, from 7:00 to 7:00 in Jakarta. */
export type Limit = {
  rule: string
  most: number
  seconds: number
  /** What was tried too often, and when it can be done again. */
  sentence: Sentence
}

export const MINUTES = 60
export const DAY = 24 * 60 * 60

/** When what is kept for so many days goes, in seconds since 1970 as the table's expiry counts. */
export function daysFrom(instant: Instant, days: number): number {
  return Math.floor(instant / 1000) + days * DAY
}

/**
 * The changes that count the deed once under each limit; refuses where one is reached. Two deeds at once count as two,
 * because each change stands on the count that was seen.
 */
export async function countedChanges(
  { entities }: Services,
  { instant }: Pick<Context, 'instant'>,
  deeds: readonly { limit: Limit; value: string }[],
): Promise<Change[]> {
  const changes: Change[] = []
  for (const { limit, value } of deeds) {
    const { rule, most, seconds, sentence } = limit
    const stretch = Math.floor(instant / 1000 / seconds)
    const at = { rule, value, stretch: String(stretch) }
    const { data } = await entities.counter.get(at).go({ consistent: true })
    const seen = data?.count ?? 0
    if (seen >= most) throw new Refusal('too-many', `too-many-${rule.replace('.', '-')}`, sentence)
    changes.push(oneMore(entities, { ...at, expiresAt: (stretch + 1) * seconds + DAY }, seen))
  }
  return changes
}

/** The count that was seen, and one. */
export function oneMore(
  entities: Entities,
  at: { rule: string; value: string; stretch: string; expiresAt: number },
  seen: number,
): Change {
  const row = { ...at, count: seen + 1 }
  if (seen === 0) return create(entities.counter.create(row).params(), stale())
  return replace(
    entities.counter
      .put(row)
      .where(({ count }, { eq }) => eq(count, seen))
      .params(),
    stale(),
  )
}

/** A number or an address of mail as it is counted: in one case, and with what stands behind a plus left out of the latter. */
export function countedContact(held: WithSecret, contact: string): string {
  return keyed(held, 'contact', contact.toLowerCase().replace(/\+[^@]*(?=@)/, ''))
}

/** A network address as it is counted. */
export function countedClient(held: WithSecret, client: string): string {
  return keyed(held, 'client', client)
}

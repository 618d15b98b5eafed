// The signed link to a paper: whoever holds it may look for 15 minutes; a made-up or late one leads nowhere.
import type { Instant } from '../../core/kernel/clock.ts'
import { keyed, sameHash, type WithSecret } from '../../core/kernel/keyed.ts'

const LINK_MS = 15 * 60 * 1000

type Paper = { owner: string; media: string }

export function signed(held: WithSecret, paper: Paper, instant: Instant): { until: number; key: string } {
  const until = instant + LINK_MS
  return { until, key: keyOf(held, paper, until) }
}

/** The last millisecond still holds. */
export function holds(held: WithSecret, paper: Paper, link: { until: number; key: string }, instant: Instant): boolean {
  return instant <= link.until && sameHash(keyOf(held, paper, link.until), link.key)
}

function keyOf(held: WithSecret, { owner, media }: Paper, until: number): string {
  return keyed(held, 'paper', `${owner}\n${media}\n${until}`)
}

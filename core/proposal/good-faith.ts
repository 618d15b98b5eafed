// The record of good faith of an outlet: what was offered in a stretch of days, to whom, and what became of it.
import { type Day, dayNumber, earlier, later } from '../kernel/day.ts'
import type { Placement } from '../placement/schema.ts'
import type { Slot } from '../slot/schema.ts'
import type { Proposal } from './schema.ts'

type Facts = { slots: readonly Slot[]; placements: readonly Placement[]; proposals: readonly Proposal[] }
type Stretch = { from: Day; to: Day }

export type Offered = { slot: Slot['slot']; name: string; openings: number; offeredDays: number; vacantDays: number }

/**
 * A slot is vacant on a day on which it stands open with nothing in it, as in a finding's good faith. Days after
 * `today` are nobody's record yet. Proposals are those made in the stretch.
 */
export function goodFaith({ slots, placements, proposals }: Facts, asked: Stretch, today: Day) {
  const past = { from: asked.from, to: earlier(asked.to, today) }
  const offered = slots.flatMap((slot): Offered[] => {
    const open = overlap(past, { from: slot.openedOn, to: slot.closedOn ?? past.to })
    if (open === undefined) return []
    const filled = placements
      .filter((each) => each.slot === slot.slot)
      .flatMap(({ from, to }) => overlap(open, { from, to: to ?? open.to }) ?? [])
    const { name, openings } = slot
    return [{ slot: slot.slot, name, openings, offeredDays: length(open), vacantDays: length(open) - union(filled) }]
  })
  const made = proposals.filter(({ madeOn }) => madeOn >= past.from && madeOn <= past.to)
  const count = (fits: (proposal: Proposal) => boolean) => made.filter(fits).length
  return {
    ...asked,
    offered,
    vacantDays: offered.reduce((sum, { vacantDays }) => sum + vacantDays, 0),
    invitations: count(({ by }) => by === 'partner'),
    requests: count(({ by }) => by === 'ikm'),
    accepted: count(({ state }) => state === 'accepted'),
    declinedByIkm: count(({ by, state }) => by === 'partner' && state === 'declined'),
    rejectedByPartner: count(({ by, state }) => by === 'ikm' && state === 'declined'),
    lapsed: count(({ state }) => state === 'lapsed'),
    samplesRefused: count(({ sample }) => sample === 'sample-refused'),
    samplesRejected: count(({ sample }) => sample === 'sample-rejected'),
    proposals: made,
  }
}

function overlap(a: Stretch, b: Stretch): Stretch | undefined {
  const both = { from: later(a.from, b.from), to: earlier(a.to, b.to) }
  return both.from <= both.to ? both : undefined
}

function length({ from, to }: Stretch): number {
  return dayNumber(to) - dayNumber(from) + 1
}

/** How many days at least one of them covers. */
function union(stretches: readonly Stretch[]): number {
  let days = 0
  let reached = Number.NEGATIVE_INFINITY
  for (const { from, to } of stretches.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = dayNumber(to)
    if (last <= reached) continue
    days += last - Math.max(reached, dayNumber(from) - 1)
    reached = last
  }
  return days
}

// The record of good faith of an outlet: what was offered in a stretch of days, to whom, and what became of it.
import { DaySet } from '../engine/day-set.ts'
import { type Day, earlier, within } from '../kernel/day.ts'
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
  const past = { first: asked.from, last: earlier(asked.to, today) }
  const offered = slots.flatMap((slot): Offered[] => {
    const open = DaySet.range(past, slot.openedOn, slot.closedOn ?? null)
    if (open.count === 0) return []
    const vacant = open.copy()
    for (const { from, to } of placements.filter((each) => each.slot === slot.slot)) {
      vacant.drop(DaySet.range(past, from, to ?? null))
    }
    const { name, openings } = slot
    return [{ slot: slot.slot, name, openings, offeredDays: open.count, vacantDays: vacant.count }]
  })
  const made = proposals.filter(({ madeOn }) => within(madeOn, past.first, past.last))
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

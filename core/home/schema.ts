// What an IKM is shown first: when it last said that it is alive, what waits for an answer, where it stands, what it is owed.
import * as z from 'zod/mini'
import { Ikm } from '../ikm/schema.ts'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { Placement } from '../placement/schema.ts'
import { Proposal } from '../proposal/schema.ts'
import { Purchase, Standing } from '../purchase/schema.ts'
import { Slot } from '../slot/schema.ts'
import { Name } from '../table/bounds.ts'

export const HomeOf = z.strictObject({ ikm: idOf('ikm') })

/** Among the newest so many the open ones are looked for: what is older has lapsed. */
export const MOST_PROPOSALS = 100
/** Of what is not paid the first to be due: what has no due day comes after all others. */
export const MOST_UNPAID = 100

/** A slot with the name of its outlet, and its money terms. */
const place = {
  partner: idOf('partner'),
  outlet: idOf('outlet'),
  outletName: Name,
  slot: idOf('slot'),
  slotName: Name,
  terms: Slot.shape.terms,
}

/** An open invitation, or a request of its own that waits for the partner. */
const Waiting = z.strictObject({
  ...place,
  ...z.pick(Proposal, { proposal: true, by: true, products: true, lapsesOn: true, messages: true, sample: true }).shape,
})

const Stands = z.strictObject({
  ...place,
  ...z.pick(Placement, { placement: true, products: true, from: true, to: true }).shape,
  /** Where it began, while that is among the newest: its thread says what was agreed. */
  proposal: z.optional(idOf('proposal')),
})

const Unpaid = z.strictObject({
  ...z.pick(Purchase, { id: true, partner: true, on: true, amountIdr: true, dueOn: true }).shape,
  outlet: idOf('outlet'),
  outletName: Name,
  ...z.pick(Standing, { daysLate: true }).shape,
})

export const Home = z.strictObject({
  today: Day,
  ...z.pick(Ikm, { activity: true, lastSignOfLife: true }).shape,
  /** Invitations first, then its own requests; of each the first to lapse. */
  waiting: z.array(Waiting),
  /** What stands now or will, by outlet. */
  placements: z.array(Stands),
  /** The longest late first. */
  unpaid: z.array(Unpaid),
})
export type Home = z.infer<typeof Home>

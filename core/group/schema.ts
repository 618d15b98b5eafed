// A group offer: several IKM that offer together for the volume of one slot, each with its stated share.
import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { Prose, Quantity } from '../table/bounds.ts'

export const GROUP_STATES = ['gathering', 'sent', 'accepted', 'declined', 'withdrawn', 'lapsed'] as const

/** Fewer are no group, and with more nobody can speak. */
const FEWEST_MEMBERS = 2
export const MOST_MEMBERS = 8

export const PerMonth = Quantity.check(z.gte(1))
const share = { ikm: idOf('ikm'), product: idOf('product'), perMonth: PerMonth }

/** How much of which product a member brings a month, in the slot's unit of sale. */
const Share = z.strictObject(share)
export type Share = z.infer<typeof Share>

/** `asked` until the member has said yes to this very share; whoever said no holds none. */
export const Member = z.object({
  ...share,
  answer: z.enum(['asked', 'agreed', 'refused']),
  placement: z.optional(idOf('placement')),
})
export type Member = z.infer<typeof Member>

export const Group = z.object({
  unit: idOf('outlet'),
  group: idOf('group'),
  slot: idOf('slot'),
  partner: idOf('partner'),
  /** Who opened it: it states the shares and sends the offer. */
  lead: idOf('ikm'),
  members: z.array(Member),
  state: z.enum(GROUP_STATES),
  madeOn: Day,
  lapsesOn: Day,
  /** Since when the partner sees it. */
  sentOn: z.optional(Day),
  decidedOn: z.optional(Day),
  reason: z.optional(Prose),
  version: z.int(),
})
export type Group = z.infer<typeof Group>

/** In which group an IKM sits for a slot: in one at a time. */
export const Seat = z.object({
  slot: idOf('slot'),
  ikm: idOf('ikm'),
  unit: idOf('outlet'),
  group: idOf('group'),
  version: z.int(),
})
export type Seat = z.infer<typeof Seat>

const eachOnce = z.refine<Share[]>((shares) => new Set(shares.map(({ ikm }) => ikm)).size === shares.length, {
  error: 'names an IKM twice',
})
const Shares = z.array(Share).check(z.minLength(FEWEST_MEMBERS), z.maxLength(MOST_MEMBERS), eachOnce)

const own = { ikm: idOf('ikm'), outlet: idOf('outlet') }
const ownGroup = { ...own, group: idOf('group') }
const forPartner = { partner: idOf('partner'), outlet: idOf('outlet'), group: idOf('group') }

/** `ikm` leads, and is one of the members. */
export const OpenGroup = z.strictObject({ ...own, slot: idOf('slot'), members: Shares })
export const ChangeGroup = z.strictObject({ ...ownGroup, members: Shares })
/** A member answers to the share that it was shown. */
export const AnswerGroup = z.strictObject({
  ...ownGroup,
  agree: z.boolean(),
  product: share.product,
  perMonth: share.perMonth,
})
export const SendGroup = z.strictObject(ownGroup)
/** The placements of all members start on `from`. */
export const AcceptGroup = z.strictObject({ ...forPartner, from: Day })
export const DeclineGroup = z.strictObject({ ...forPartner, reason: Prose })
export const LapseGroup = z.strictObject({ outlet: idOf('outlet'), group: idOf('group') })
export const GroupsOfIkm = z.strictObject({ ikm: idOf('ikm') })
export const GroupsOfOutlet = z.strictObject({ partner: idOf('partner'), outlet: idOf('outlet') })
export const CompanionsOf = z.strictObject({ ...own, slot: idOf('slot') })

// What a person wants no more mail about: groups of kinds that may be stopped, and since when each is.
import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import type { NoticeKind } from './words.ts'

/**
 * A kind that stands in no group is always sent: what was decided about somebody, what is owed, who answers, and whatever
 * guards an account.
 */
export const STOP_KINDS = {
  /** The monthly question with its link. */
  confirm: ['confirm-ask'],
  /** Invitations to slots, and what is written about them until they are decided. */
  offers: ['invited', 'group-invited', 'message', 'sample-asked', 'sample-approved', 'sample-rejected'],
  /** What the other side recorded of purchases and places. */
  records: ['purchase-recorded', 'purchase-withdrawn', 'placement-ended', 'placement-swapped'],
  /** Steps of new entrepreneurs and their coaches. */
  coaching: ['starter-coach', 'starter-assigned'],
} as const satisfies Record<string, readonly NoticeKind[]>

export const STOP_GROUPS = ['confirm', 'offers', 'records', 'coaching'] as const satisfies readonly StopGroup[]
export type StopGroup = keyof typeof STOP_KINDS

/** The groups in which anything is ever written to such a recipient. */
export const GROUPS_OF = {
  ikm: ['confirm', 'offers', 'records'],
  account: ['coaching'],
} as const satisfies Record<'ikm' | 'account', readonly StopGroup[]>

const Group = z.enum(STOP_GROUPS)

/** The day on which each was stopped; what is missing is sent. */
const Stopped = z.partialRecord(Group, Day)
export type Stopped = z.infer<typeof Stopped>

/** `version` 0: nothing was ever stopped. */
export const NoticeStop = z.object({
  to: z.union([idOf('ikm'), idOf('account')]),
  stopped: Stopped,
  version: z.int().check(z.gte(0)),
})
export type NoticeStop = z.infer<typeof NoticeStop>

/** Of an IKM, or one's own where none is named. */
const whose = { ikm: z.optional(idOf('ikm')) }
export const OwnStops = z.strictObject(whose)
export const SetStop = z.strictObject({ ...whose, group: Group, stop: z.boolean() })
export const Stops = z.strictObject({ stopped: Stopped })

/** As it stands in the mail's link. */
export const StopByLink = z.strictObject({
  to: NoticeStop.shape.to,
  group: Group,
  token: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
})
export type StopByLink = z.infer<typeof StopByLink>

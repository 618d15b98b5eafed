// A notice: something to be delivered to a person, waiting in the outbox until it is delivered or cannot be.
import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { AgencyId } from '../region/agencies.ts'
import { pageFields } from '../table/bounds.ts'

const To = z.string().check(z.minLength(1), z.maxLength(60))

export const Notice = z.object({
  notice: idOf('notice'),
  /** The id of an IKM, partner or account; or `agency:<id>`. Never an address. */
  to: To,
  kind: z.string().check(z.maxLength(60)),
  about: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  writtenOn: Day,
  state: z.enum(['waiting', 'delivered', 'undeliverable']),
  deliveredAt: z.optional(z.string()),
  why: z.optional(z.string()),
})
export type Notice = z.infer<typeof Notice>

/** Whose notices: of a partner, an IKM or an agency, or one's own where none is named. */
export const OwnNotices = z.strictObject({
  partner: z.optional(idOf('partner')),
  ikm: z.optional(idOf('ikm')),
  agency: z.optional(AgencyId),
  ...pageFields,
})
const AboutId = z.optional(z.string().check(z.maxLength(60)))

/** What a person is shown of it: its kind, whose words are in words.ts, the day, and what leads to what it is about. */
export const NoticeLine = z.object({
  ...z.pick(Notice, { notice: true, kind: true, writtenOn: true }).shape,
  about: z.object({ proposal: AboutId, group: AboutId, outlet: AboutId, slot: AboutId }),
  outletName: z.optional(z.string()),
})

export const WaitingNotices = z.strictObject(pageFields)
export const DeliveredNotice = z.strictObject({ to: To, notice: idOf('notice') })
export const UndeliverableNotice = z.strictObject({
  to: To,
  notice: idOf('notice'),
  why: z.enum(['no-address', 'rejected', 'stopped']),
})

// An invitation: a partner asks whoever proves an address of mail to act for it in a role. Nothing in it can be passed on.
import * as z from 'zod/mini'
import { Email } from '../inquiry/schema.ts'
import { PARTNER_ROLES } from '../kernel/actor.ts'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { clerksHaveOutlets, roleFields } from '../membership/schema.ts'
import { pageFields } from '../table/bounds.ts'
import { DAY } from '../table/limits.ts'

/** By the clock, not by the calendar: seven times 24 hours. */
export const OPEN_SECONDS = 7 * DAY
export const MOST_OPEN = 20

export const Invitation = z.object({
  invitation: idOf('invitation'),
  partner: idOf('partner'),
  address: z.string(),
  email: z.optional(z.string()),
  role: z.enum(PARTNER_ROLES),
  outlets: z.array(idOf('outlet')),
  state: z.enum(['open', 'accepted', 'declined', 'withdrawn']),
  invitedOn: Day,
  expiresAt: z.int(),
  version: z.int(),
})
export type Invitation = z.infer<typeof Invitation>

/** As the partner sees its own. */
export const SentInvitation = z.extend(
  z.omit(Invitation, { address: true, version: true, state: true, expiresAt: true }),
  { until: z.string() },
)
/** As the person sees it who was invited. */
export const ReceivedInvitation = z.extend(z.omit(SentInvitation, { email: true }), { name: z.string() })

export const Invite = z.strictObject({ partner: idOf('partner'), email: Email, ...roleFields }).check(clerksHaveOutlets)
export type Invite = z.infer<typeof Invite>
export const InvitationsOfPartner = z.strictObject({ partner: idOf('partner'), ...pageFields })
export const PartnersInvitation = z.strictObject({ partner: idOf('partner'), invitation: idOf('invitation') })
export const MyInvitations = z.strictObject(pageFields)
export const OneInvitation = z.strictObject({ invitation: idOf('invitation') })

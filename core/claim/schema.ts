// A claim: the first account of a partner says by NIB and a paper that the business is theirs.
import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { Nib } from '../partner/schema.ts'
import { Name, pageFields, typedProse } from '../table/bounds.ts'

export const Claim = z.object({
  claim: idOf('claim'),
  account: idOf('account'),
  nib: Nib,
  business: Name,
  proof: z.optional(idOf('media')),
  state: z.enum(['open', 'approved', 'rejected']),
  claimedOn: Day,
  partner: z.optional(idOf('partner')),
  reason: z.optional(z.string()),
  decidedOn: z.optional(Day),
  version: z.int(),
})
export type Claim = z.infer<typeof Claim>

/** As its own account sees it: never whether somebody else owns the business. */
export const OwnClaim = z.omit(Claim, { account: true, version: true })
/** As it waits for an officer. */
export const WaitingClaim = z.omit(Claim, { version: true, partner: true, reason: true, decidedOn: true })

/** What an officer looks at before deciding: who asks, and what the ledger knows under that NIB. */
export const ClaimFile = z.strictObject({
  claim: WaitingClaim,
  name: z.nullable(z.string()),
  email: z.nullable(z.string()),
  partner: z.nullable(
    z.strictObject({ partner: idOf('partner'), name: z.string(), closedOn: z.nullable(Day), owners: z.int() }),
  ),
})

export const MakeClaim = z.strictObject({ nib: Nib, business: Name, proof: z.optional(idOf('media')) })
export type MakeClaim = z.infer<typeof MakeClaim>
export const MyClaims = z.strictObject(pageFields)
export const WaitingClaims = z.strictObject(pageFields)
export const OneClaim = z.strictObject({ claim: idOf('claim') })
export const RejectClaim = z.strictObject({ claim: idOf('claim'), reason: typedProse(500) })

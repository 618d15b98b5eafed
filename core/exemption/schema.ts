// An exemption: an officer's dated decision that a unit owes nothing for a while, under one rule or all.
import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { Prose } from '../table/bounds.ts'

export const Exemption = z.object({
  unit: z.union([idOf('outlet'), idOf('partner')]),
  exemption: idOf('exemption'),
  /** Not set: all rules. */
  rule: z.optional(idOf('rule')),
  from: Day,
  /** Not set: until it is revoked. */
  to: z.optional(Day),
  grantedOn: Day,
  /** From this day on it covers nothing more. */
  revokedOn: z.optional(Day),
  reason: Prose,
  version: z.int(),
})
export type Exemption = z.infer<typeof Exemption>

/** The unit is the outlet where one is named, else the partner, which covers all its outlets. */
const unit = { partner: idOf('partner'), outlet: z.optional(idOf('outlet')) }

export const GrantExemption = z.strictObject({
  ...unit,
  rule: z.optional(idOf('rule')),
  from: Day,
  to: z.optional(Day),
  reason: Prose,
})
export const RevokeExemption = z.strictObject({ ...unit, exemption: idOf('exemption') })
export const ExemptionsOfUnit = z.strictObject(unit)

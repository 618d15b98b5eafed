// A matching policy as an officer sets it, as it is kept, and how a match names the one that it was made by.
import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { CRITERIA, MatchingPolicy } from '../matching/policy.ts'
import { Prose } from '../table/bounds.ts'

export const KeptPolicy = z.object({
  policy: idOf('policy'),
  ...MatchingPolicy.shape,
  /** From this day on makers are put in order by it. */
  from: Day,
  reason: Prose,
  setOn: Day,
})
export type KeptPolicy = z.infer<typeof KeptPolicy>

export const SetPolicy = z.strictObject({ ...MatchingPolicy.shape, from: Day, reason: Prose })
export type SetPolicy = z.infer<typeof SetPolicy>

/** `inForce` is null while the usual policy is; `coming` and `past` begin with the latest. */
export const Policies = z.strictObject({
  inForce: z.nullable(KeptPolicy),
  coming: z.array(KeptPolicy),
  past: z.array(KeptPolicy),
})

/** By what the makers of a slot are put in order; `since` is null where it is the usual policy. */
export const OrderedBy = z.strictObject({ since: z.nullable(Day), order: z.array(z.enum(CRITERIA)) })
export type OrderedBy = z.infer<typeof OrderedBy>

export const NothingAsked = z.strictObject({})

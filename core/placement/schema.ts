// A placement: an IKM's products in a slot from a day to a day. It starts where a proposal is accepted.
import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'

export const Placement = z.object({
  unit: idOf('outlet'),
  placement: idOf('placement'),
  slot: idOf('slot'),
  ikm: idOf('ikm'),
  partner: idOf('partner'),
  products: z.array(idOf('product')),
  from: Day,
  to: z.optional(Day),
  endRecordedOn: z.optional(Day),
  recordedOn: Day,
  /** The group that took the opening together: it is free again once the last of them has ended. */
  group: z.optional(idOf('group')),
  version: z.int(),
})
export type Placement = z.infer<typeof Placement>

/** Either side ends it; the last day that it stands is `to`. */
export const EndPlacement = z.strictObject({
  partner: idOf('partner'),
  ikm: idOf('ikm'),
  outlet: idOf('outlet'),
  placement: idOf('placement'),
  to: Day,
})

/** Other products of the same IKM take the place in the slot from a day on; the day before is the old ones' last. */
export const SwapPlacement = z.strictObject({
  partner: idOf('partner'),
  ikm: idOf('ikm'),
  outlet: idOf('outlet'),
  placement: idOf('placement'),
  products: z.array(idOf('product')).check(z.minLength(1), z.maxLength(50)),
  from: Day,
})

export const PlacementsOfOutlet = z.strictObject({ partner: idOf('partner'), outlet: idOf('outlet') })
export const PlacementsOfIkm = z.strictObject({ ikm: idOf('ikm') })

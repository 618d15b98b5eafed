// A request of an IKM that its personal data go and its listing with them: asked, carried out in two steps, or refused.
import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { VillageCode } from '../region/villages.ts'
import { Name, pageFields, typedProse } from '../table/bounds.ts'
import { ERASURE_STATES } from './steps.ts'

/** The ledger's own promise: no text of a law that lies before us gives a number. The day of asking is day 0. */
export const ERASE_WITHIN_DAYS = 3

export const Erasure = z.object({
  ikm: idOf('ikm'),
  /** As they were when it asked, for the officers' list. */
  name: Name,
  village: VillageCode,
  state: z.enum(ERASURE_STATES),
  /** Who asked: the IKM's own account, or an officer for one that has none. */
  by: idOf('account'),
  assisted: z.boolean(),
  askedOn: Day,
  dueOn: Day,
  decidedOn: z.optional(Day),
  reason: z.optional(z.string()),
  version: z.int(),
})
export type Erasure = z.infer<typeof Erasure>

/** As its IKM sees it. */
const Own = z.omit(Erasure, { by: true, version: true })
export const OwnErasure = z.strictObject({ erasure: z.nullable(Own) })
/** As it waits for an officer; `own`: the officer who looks entered it, so another one carries it out. */
export const WaitingErasure = z.extend(z.omit(Erasure, { by: true, version: true, decidedOn: true, reason: true }), {
  late: z.boolean(),
  own: z.boolean(),
})

export const OneErasure = z.strictObject({ ikm: idOf('ikm') })
export const WaitingErasures = z.strictObject(pageFields)
export const RefuseErasure = z.strictObject({ ikm: idOf('ikm'), reason: typedProse(500) })
export const DropFile = z.strictObject({ ikm: idOf('ikm'), media: idOf('media') })
export const ErasureState = z.strictObject({ ikm: idOf('ikm'), state: z.enum(ERASURE_STATES) })
/** `left`: files that the next call takes away. */
export const CarriedOut = z.strictObject({ ...ErasureState.shape, left: z.int() })
export type CarriedOut = z.infer<typeof CarriedOut>

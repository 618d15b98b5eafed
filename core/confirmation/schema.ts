// A confirmation: what the IKM says, or an officer rules, of one placement in one month.
import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { Month } from '../kernel/period.ts'
import { Prose, pageFields } from '../table/bounds.ts'

const ANSWERS = ['yes', 'no', 'unknown'] as const

export const Confirmation = z.object({
  unit: idOf('outlet'),
  id: idOf('confirmation'),
  placement: idOf('placement'),
  ikm: idOf('ikm'),
  month: Month,
  by: z.enum(['ikm', 'officer']),
  answer: z.enum(ANSWERS),
  reason: z.optional(Prose),
  /** A proof of the IKM's. */
  photo: z.optional(idOf('media')),
  recordedOn: Day,
})
export type Confirmation = z.infer<typeof Confirmation>

const which = { outlet: idOf('outlet'), placement: idOf('placement'), month: Month }

/** The IKM answers for its own placement; a later answer for the same month is a further row. */
export const AnswerPlacement = z.strictObject({ ikm: idOf('ikm'), ...which, answer: z.enum(ANSWERS) })

/** An officer rules yes or no, on papers that the reason names. */
export const RulePlacement = z.strictObject({ ...which, answer: z.enum(['yes', 'no']), reason: Prose })

export const ConfirmationsOfIkm = z.strictObject({ ikm: idOf('ikm'), ...pageFields })

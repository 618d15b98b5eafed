// What is asked of the engine: a unit, a period, the day as of which, and one rule or all.
import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { Period } from '../kernel/period.ts'

/** The unit is the outlet where one is named, else the partner. `asOf` is yesterday where it is left out. */
export const ViewAssessment = z.strictObject({
  partner: idOf('partner'),
  outlet: z.optional(idOf('outlet')),
  period: Period,
  rule: z.optional(idOf('rule')),
  asOf: z.optional(Day),
})

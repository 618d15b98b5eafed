// Views by QR: how often the code on an IKM's shelf cards was opened, counted a day and never by whom.
import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { Month } from '../kernel/period.ts'

/** The counter's rule: the value is the IKM, the stretch the legal day. */
export const QR_RULE = 'qr.ikm'
/** More on one day are nobody's shelf, and are not counted. */
export const MOST_A_DAY = 2_000
/** A day's count is kept for so long: the same month of the year before can still be seen. */
export const KEPT_DAYS = 400

export const CountView = z.strictObject({ ikm: idOf('ikm') })

/** Only days with a view. */
export const Views = z.strictObject({
  month: Month,
  sum: z.int(),
  days: z.array(z.strictObject({ on: Day, views: z.int() })).check(z.maxLength(31)),
})
export const ViewsOfIkm = z.strictObject({ ikm: idOf('ikm'), month: Month })

// The record of good faith as it is asked for and shown: a stretch of days of an outlet, a year at most.
import * as z from 'zod/mini'
import { Day, day, dayNumber } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { Proposal } from './schema.ts'

const MOST_DAYS = 366

const notTurned = z.refine<{ from: string; to: string }>(({ from, to }) => from <= to, {
  path: ['to'],
  error: 'is before the first day',
})
const notTooLong = z.refine<{ from: string; to: string }>(
  ({ from, to }) => dayNumber(day(to)) - dayNumber(day(from)) < MOST_DAYS,
  { path: ['to'], error: `is more than ${MOST_DAYS} days after the first` },
)
const stretch = { from: Day, to: Day }

/** Its file is asked for by a partner, or the outlet in whose name it acts; an officer names the partner. */
export const OwnGoodFaith = z.strictObject(stretch).check(notTurned, notTooLong)
export const GoodFaithFor = z.strictObject({ partner: idOf('partner'), ...stretch }).check(notTurned, notTooLong)

export const GoodFaithOf = z
  .strictObject({ partner: idOf('partner'), outlet: idOf('outlet'), ...stretch })
  .check(notTurned, notTooLong)

const Count = z.int()
export const GoodFaith = z.object({
  ...stretch,
  offered: z.array(
    z.object({ slot: idOf('slot'), name: z.string(), openings: Count, offeredDays: Count, vacantDays: Count }),
  ),
  vacantDays: Count,
  invitations: Count,
  requests: Count,
  accepted: Count,
  declinedByIkm: Count,
  rejectedByPartner: Count,
  lapsed: Count,
  samplesRefused: Count,
  samplesRejected: Count,
  proposals: z.array(z.omit(Proposal, { version: true })),
})

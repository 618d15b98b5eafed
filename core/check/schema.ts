// A run of the nightly check: what was asked of it, and what each of its buckets did.
import * as z from 'zod/mini'
import { Outcome } from '../assessment/schema.ts'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { pageFields } from '../table/bounds.ts'

const Count = z.int().check(z.gte(0))
const Bucket = z.string().check(z.regex(/^(0\d|1[0-5])$/, { error: 'is not a bucket (00 to 15)' }))

/** All of them: a partner's bucket is decided by its id. */
export const BUCKETS: readonly string[] = Array.from({ length: 16 }, (_, i) => String(i).padStart(2, '0'))

export const Run = z.object({
  run: idOf('run'),
  /** The day as of which it judges: that day is over. */
  asOf: Day,
  /** The day as of which every bucket had been judged before. */
  since: Day,
  startedAt: z.string(),
  /** `schedule`, or the account that asked for it. */
  startedBy: z.string(),
})
export type Run = z.infer<typeof Run>

/** What a worker is told: one bucket of one run. */
export const Errand = z.strictObject({ run: idOf('run'), asOf: Day, since: Day, bucket: Bucket })
export type Errand = z.infer<typeof Errand>

export const Failure = z.object({ unit: z.string(), cause: z.string().check(z.maxLength(300)) })
export type Failure = z.infer<typeof Failure>
/** So many failures are kept with their causes; `failed` counts them all. */
export const MOST_FAILURES = 50

/** How each duty stands after the run, by verdict; and what was written. */
export const Tally = z.object({
  partners: Count,
  units: Count,
  duties: Count,
  byVerdict: z.partialRecord(Outcome, Count),
  statuses: Count,
  finals: Count,
  revisions: Count,
  failed: Count,
})
export type Tally = z.infer<typeof Tally>

export const BucketDone = z.object({
  run: idOf('run'),
  bucket: Bucket,
  ...Tally.shape,
  failures: z.array(Failure),
  /** A newer run had been here: nothing was done. */
  superseded: z.boolean(),
  milliseconds: Count,
  readUnits: z.number().check(z.gte(0)),
  writeUnits: z.number().check(z.gte(0)),
})
export type BucketDone = z.infer<typeof BucketDone>

export const StartRun = z.strictObject({ asOf: z.optional(Day) })
export const OneRun = z.strictObject({ run: idOf('run') })
export const RunsOfYear = z.strictObject({ year: z.string().check(z.regex(/^[12]\d{3}$/)), ...pageFields })

/** A run with the sum of its buckets. */
export const RunReport = z.object({
  ...Run.shape,
  bucketsDone: Count,
  buckets: Count,
  superseded: Count,
  total: Tally,
  failures: z.array(Failure),
  milliseconds: Count,
  readUnits: z.number(),
  writeUnits: z.number(),
})
export type RunReport = z.infer<typeof RunReport>

// One bucket of a run: its partners one after the other, then one record of what was done, written once.
import * as z from 'zod/mini'
import type { Context } from '../kernel/context.ts'
import { type Day, day } from '../kernel/day.ts'
import { Partner } from '../partner/schema.ts'
import { create, type Plan, replace, stale } from '../table/change.ts'
import { act } from '../table/commit.ts'
import type { Meter } from '../table/meter.ts'
import { dutiesOf, type Law } from './due.ts'
import { checkPartner } from './partner.ts'
import { lawsOf } from './read.ts'
import { BucketDone, type Errand } from './schema.ts'
import { added, emptyTally, type TallyInHand } from './tally.ts'
import type { CheckServices } from './unit.ts'

export type Worker = CheckServices & {
  meter: Meter
  now: () => number
  /** The laws by which a run judges; see `lawsOncePerRun`. */
  laws: (run: string) => Promise<Law[]>
}

/** Reads the laws once for all the buckets of a run that a worker does one after the other. */
export function lawsOncePerRun(services: CheckServices): Worker['laws'] {
  let read: { run: string; laws: Promise<Law[]> } | undefined
  return async (run) => {
    if (read?.run !== run) read = { run, laws: lawsOf(services) }
    const { laws } = read
    try {
      return await laws
    } catch (error) {
      read = undefined
      throw error
    }
  }
}

/**
 * Does the errand and records it. Done before, it answers what was recorded; where a newer run has judged the bucket
 * whole it does nothing and records that. Killed half way it is simply done again: what was sealed stays.
 */
export async function checkBucket(worker: Worker, context: Context, errand: Errand): Promise<BucketDone> {
  const recorded = await doneBefore(worker, errand)
  if (recorded !== undefined) return recorded
  const started = worker.now()
  worker.meter.take()
  const mark = await markOf(worker, errand)
  const superseded = mark !== undefined && mark > errand.asOf
  const tally = superseded ? emptyTally() : await checkPartners(worker, context, errand)
  const { readUnits, writeUnits } = worker.meter.take()
  const milliseconds = Math.max(0, Math.round(worker.now() - started))
  const { run, bucket } = errand
  const done = { run, bucket, ...tally, superseded, milliseconds, readUnits, writeUnits }
  return record(worker, context, errand, done, mark)
}

async function checkPartners(worker: Worker, context: Context, errand: Errand): Promise<TallyInHand> {
  const duties = dutiesOf(await worker.laws(errand.run), errand.asOf, errand.since)
  let tally = emptyTally()
  for await (const partner of partnersIn(worker, errand.bucket)) {
    tally = added(tally, await checkPartner(worker, context, partner, duties, errand.asOf))
  }
  return tally
}

/** The bucket's partners, a page of them in memory at a time. */
async function* partnersIn({ entities }: Worker, bucket: string): AsyncGenerator<Partner> {
  let cursor: string | null = null
  do {
    const page: { data: unknown[]; cursor: string | null } = await entities.partner.query
      .inBucket({ bucket })
      .go({ cursor, limit: 100 })
    yield* z.parse(z.array(Partner), page.data)
    cursor = page.cursor
  } while (cursor !== null)
}

/**
 * Records what was done, and that the bucket has been judged whole where it has; `seen` is the mark before. Of two that
 * did it, one is recorded.
 */
async function record(
  worker: Worker,
  context: Context,
  errand: Errand,
  done: BucketDone,
  seen: Day | undefined,
): Promise<BucketDone> {
  let attempts = 0
  return act(worker, context, { operation: 'check.bucket', input: errand }, async (): Promise<Plan<BucketDone>> => {
    attempts += 1
    const recorded = attempts === 1 ? undefined : await doneBefore(worker, errand)
    if (recorded !== undefined) return { changes: [], audit: [], result: recorded }
    const { bucket, asOf } = errand
    const mark = attempts === 1 ? seen : await markOf(worker, errand)
    const ahead = done.failed === 0 && !done.superseded && (mark === undefined || mark < asOf)
    return {
      changes: [
        create(worker.entities.bucketDone.create(done).params(), stale()),
        ...(ahead ? [replace(markParams(worker, bucket, asOf), stale())] : []),
      ],
      audit: [],
      result: done,
    }
  })
}

function markParams({ entities }: Worker, bucket: string, asOf: string) {
  return entities.checkMark
    .put({ bucket, asOf })
    .where((mark, { notExists, lt }) => `${notExists(mark.asOf)} OR ${lt(mark.asOf, asOf)}`)
    .params()
}

async function doneBefore({ entities }: Worker, { run, bucket }: Errand): Promise<BucketDone | undefined> {
  const { data } = await entities.bucketDone.get({ run, bucket }).go({ consistent: true })
  return data === null ? undefined : z.parse(BucketDone, data)
}

async function markOf({ entities }: Worker, { bucket }: Errand): Promise<Day | undefined> {
  const { data } = await entities.checkMark.get({ list: 'marks', bucket }).go({ consistent: true })
  return data === null ? undefined : day(data.asOf)
}

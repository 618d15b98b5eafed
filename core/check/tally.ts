// Counting what a night does, so that the numbers of units, partners, buckets and runs add up.
import type { Outcome, Status } from '../assessment/schema.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Written } from './plan.ts'
import { type BucketDone, type Failure, MOST_FAILURES, type Tally } from './schema.ts'

export type TallyInHand = Tally & { failures: Failure[] }

export function emptyTally(): TallyInHand {
  const none = { partners: 0, units: 0, duties: 0, statuses: 0, finals: 0, revisions: 0, failed: 0 }
  return { ...none, byVerdict: {}, failures: [] }
}

/** One unit that was judged, with how its duties stand. */
export function count(tally: TallyInHand, { standing, written }: { standing: readonly Status[]; written: Written }) {
  tally.units += 1
  tally.duties += standing.length
  for (const { verdict } of standing) tally.byVerdict[verdict] = (tally.byVerdict[verdict] ?? 0) + 1
  tally.statuses += written.statuses
  tally.finals += written.finals
  tally.revisions += written.revisions
}

/** A unit that could not be judged: the next run tries it again. */
export function fail(tally: TallyInHand, unit: string, error: unknown): void {
  tally.failed += 1
  if (tally.failures.length < MOST_FAILURES) tally.failures.push({ unit, cause: causeOf(error) })
}

export function added(a: TallyInHand, b: TallyInHand): TallyInHand {
  const byVerdict = { ...a.byVerdict }
  for (const [verdict, many] of Object.entries(b.byVerdict) as [Outcome, number][]) {
    byVerdict[verdict] = (byVerdict[verdict] ?? 0) + many
  }
  return {
    partners: a.partners + b.partners,
    units: a.units + b.units,
    duties: a.duties + b.duties,
    byVerdict,
    statuses: a.statuses + b.statuses,
    finals: a.finals + b.finals,
    revisions: a.revisions + b.revisions,
    failed: a.failed + b.failed,
    failures: [...a.failures, ...b.failures].slice(0, MOST_FAILURES),
  }
}

export function sumOf(buckets: readonly BucketDone[]): TallyInHand {
  return buckets.reduce<TallyInHand>(added, emptyTally())
}

/** What a person may read of an error: its kind and first words, never a stack, an item or a name. */
function causeOf(error: unknown): string {
  if (error instanceof Refusal) return `${error.kind}/${error.code}`
  if (!(error instanceof Error)) return 'unknown'
  return `${error.name}: ${error.message.split('\n')[0] ?? ''}`.slice(0, 300)
}

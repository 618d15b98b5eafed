// How long a deployed publisher may draw: until a little before its function ends.
import type { Context as Invocation } from 'aws-lambda'

/** Kept for the page that is being drawn, so that the function ends by itself. */
const SPARE_MS = 30_000

export type Called = Pick<Invocation, 'awsRequestId' | 'getRemainingTimeInMillis'>

/** The instant by the clock `now` at which to stop. */
export function until(now: () => number, { getRemainingTimeInMillis }: Called): number {
  return now() + getRemainingTimeInMillis() - SPARE_MS
}

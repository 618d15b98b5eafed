// The deployed renderer: woken when pages were marked, it draws until nothing is marked or its time is up.
import type { Context as Invocation } from 'aws-lambda'
import { dirtyPages } from '../../core/publish/marks.ts'
import { deployedPublisher } from '../publish/deployed.ts'
import { type Drain, drain } from '../publish/drain.ts'

/** Kept for the page that is being drawn, so that the function ends by itself. */
const SPARE_MS = 30_000

type Called = Pick<Invocation, 'awsRequestId' | 'getRemainingTimeInMillis'>

/** What a message says is nothing: what is marked stands in the table. Throws where a page stays marked, so that it comes again. */
export const renderPages =
  (given: Drain) =>
  async (_event: unknown, { awsRequestId: requestId, getRemainingTimeInMillis }: Called): Promise<void> => {
    await drain(given, given.now() + getRemainingTimeInMillis() - SPARE_MS)
    const { length } = await dirtyPages(given.services)
    if (length === 0) return
    given.log.error('pages are left marked', { pages: length, requestId })
    throw new Error(`${length} pages are left marked`)
  }

export const handler = renderPages(deployedPublisher())

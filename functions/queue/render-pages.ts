// The deployed renderer: woken when pages were marked, it draws until nothing is marked or its time is up.
import { dirtyPages } from '../../core/publish/marks.ts'
import { deployedPublisher } from '../publish/deployed.ts'
import { type Drain, drain } from '../publish/drain.ts'
import { type Called, until } from '../publish/until.ts'

/** What a message says is nothing: what is marked stands in the table. Throws where a page stays marked, so that it comes again. */
export const renderPages =
  (given: Drain) =>
  async (_event: unknown, called: Called): Promise<void> => {
    const requestId = called.awsRequestId
    await drain(given, until(given.now, called))
    const { length } = await dirtyPages(given.services)
    if (length === 0) return
    given.log.error('pages are left marked', { pages: length, requestId })
    throw new Error(`${length} pages are left marked`)
  }

export const handler = renderPages(deployedPublisher())

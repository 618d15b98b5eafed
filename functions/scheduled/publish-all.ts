// The night's publication: every page drawn anew, what differs written, what nothing stands behind taken away.
import type { Context as Invocation } from 'aws-lambda'
import { deployedPublisher } from '../publish/deployed.ts'
import type { Drain } from '../publish/drain.ts'
import { publishAll } from '../publish/publish-all.ts'

/** Kept for the page that is being drawn, so that the function ends by itself. */
const SPARE_MS = 30_000

type Called = Pick<Invocation, 'awsRequestId' | 'getRemainingTimeInMillis'>

/** A schedule may call twice, which writes nothing more. What fails is logged and thrown, so it is tried again. */
export const publishAllHandler =
  (given: Drain) =>
  async (_event: unknown, { awsRequestId: requestId, getRemainingTimeInMillis }: Called): Promise<void> => {
    try {
      const done = await publishAll(given, given.now() + getRemainingTimeInMillis() - SPARE_MS)
      given.log.info('published every page', { ...done, requestId })
      if (done.failed > 0) throw new Error(`${done.failed} pages could not be drawn`)
    } catch (error) {
      given.log.error('the pages were not published', {
        error: error instanceof Error ? error : new Error(String(error)),
        requestId,
      })
      throw error
    }
  }

export const handler = publishAllHandler(deployedPublisher())

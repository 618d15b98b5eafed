// The night's publication: every page drawn anew, what differs written, what nothing stands behind taken away.
import { deployedPublisher } from '../publish/deployed.ts'
import type { Drain } from '../publish/drain.ts'
import { publishAll } from '../publish/publish-all.ts'
import { type Called, until } from '../publish/until.ts'

/** A schedule may call twice, which writes nothing more. What fails is logged and thrown, so it is tried again. */
export const publishAllHandler =
  (given: Drain) =>
  async (_event: unknown, called: Called): Promise<void> => {
    const requestId = called.awsRequestId
    try {
      const done = await publishAll(given, until(given.now, called))
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

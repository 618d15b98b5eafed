// The week's refresh: every IKM is active or dormant by its own signs of life, with the day and the reason.
import { Logger } from '@aws-lambda-powertools/logger'
import type { Context as Invocation } from 'aws-lambda'
import * as z from 'zod/mini'
import * as Ikm from '../../core/ikm/operations.ts'
import { idOf } from '../../core/kernel/id.ts'
import { inTurns } from '../../core/kernel/turns.ts'
import { kecamatans } from '../../core/region/villages.ts'
import { asSystem, type SystemWiring } from '../http/as-system.ts'
import { deployed } from '../http/deployed.ts'

export type Refresh = SystemWiring & {
  log: {
    info: (message: string, more: { ikm: number; failed: number; requestId: string }) => void
    error: (message: string, more: { ikm: string; fault: string; requestId: string }) => void
  }
}

/** Each IKM alone: one that fails is logged and tried again next week, and stops no other. */
export const refreshActivity =
  ({ log, ...wiring }: Refresh) =>
  async (_event: unknown, { awsRequestId: requestId }: Pick<Invocation, 'awsRequestId'>): Promise<void> => {
    const done = { ikm: 0, failed: 0 }
    for (const { code } of kecamatans()) {
      const { data } = await wiring.services.entities.ikm.query
        .inKecamatan({ kecamatan: code })
        .go({ pages: 'all', attributes: ['ikm', 'state'] })
      const standing = data.filter(({ state }) => state !== 'withdrawn').map(({ ikm }) => z.parse(idOf('ikm'), ikm))
      await inTurns(standing, async (ikm) => {
        try {
          const as = asSystem(wiring, 'refresh-activity', requestId)
          await Ikm.refreshActivity(wiring.services, as, { ikm })
          done.ikm += 1
        } catch (error) {
          done.failed += 1
          log.error('an activity was not refreshed', {
            ikm,
            fault: error instanceof Error ? error.name : '',
            requestId,
          })
        }
      })
    }
    log.info('refreshed the activity of all IKM', { ...done, requestId })
  }

const logger = new Logger({ serviceName: 'etalase' })

export const handler = refreshActivity({
  ...deployed(),
  log: {
    info: (message, more) => logger.info(message, more),
    error: (message, more) => logger.error(message, more),
  },
})

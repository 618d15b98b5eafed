// The week's refresh: every IKM is active or dormant by its own signs of life, with the day and the reason.
import { Logger } from '@aws-lambda-powertools/logger'
import type { Context as Invocation } from 'aws-lambda'
import * as z from 'zod/mini'
import * as Ikm from '../../core/ikm/operations.ts'
import type { Actor } from '../../core/kernel/actor.ts'
import type { Instant } from '../../core/kernel/clock.ts'
import { context } from '../../core/kernel/context.ts'
import type { Day } from '../../core/kernel/day.ts'
import { idOf } from '../../core/kernel/id.ts'
import { inTurns } from '../../core/kernel/turns.ts'
import { kecamatans } from '../../core/region/villages.ts'
import type { Services } from '../../core/table/service.ts'
import { deployed } from '../http/deployed.ts'

/** What a refresh is given: wiring builds it once, tests and the local machine build their own. */
export type Refresh = {
  services: Services
  now: () => Instant
  /** The legal day, where a demonstration shifts it. */
  today?: () => Day
  random: () => number
  log: {
    info: (message: string, more: { ikm: number; failed: number; requestId: string }) => void
    error: (message: string, more: { ikm: string; fault: string; requestId: string }) => void
  }
}

const SCHEDULE: Actor = { kind: 'system', name: 'refresh-activity' }

/** Each IKM alone: one that fails is logged and tried again next week, and stops no other. */
export const refreshActivity =
  ({ services, now, today, random, log }: Refresh) =>
  async (_event: unknown, { awsRequestId: requestId }: Pick<Invocation, 'awsRequestId'>): Promise<void> => {
    const shifted = today === undefined ? {} : { today: today() }
    const done = { ikm: 0, failed: 0 }
    for (const { code } of kecamatans()) {
      const { data } = await services.entities.ikm.query
        .inKecamatan({ kecamatan: code })
        .go({ pages: 'all', attributes: ['ikm', 'state'] })
      const standing = data.filter(({ state }) => state !== 'withdrawn').map(({ ikm }) => z.parse(idOf('ikm'), ikm))
      await inTurns(standing, async (ikm) => {
        try {
          const as = context({ actor: SCHEDULE, instant: now(), random, requestId, ...shifted })
          await Ikm.refreshActivity(services, as, { ikm })
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

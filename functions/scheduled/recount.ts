// The night's recount: the programme's figures and the verdicts of its periods counted anew, on the legal day of Jakarta.
import { Logger } from '@aws-lambda-powertools/logger'
import type { Context as Invocation } from 'aws-lambda'
import type { Actor } from '../../core/kernel/actor.ts'
import type { Instant } from '../../core/kernel/clock.ts'
import { context } from '../../core/kernel/context.ts'
import type { Day } from '../../core/kernel/day.ts'
import * as Recount from '../../core/program/recount.ts'
import type { Services } from '../../core/table/service.ts'
import { deployed } from '../http/deployed.ts'

/** What a run is given: wiring builds it once, tests and the local machine build their own. */
export type Run = {
  services: Services
  now: () => Instant
  /** The legal day, where a demonstration shifts it. */
  today?: () => Day
  random: () => number
  log: {
    info: (
      message: string,
      more: { on: Day; figures: number; periods: number; changed: number; requestId: string },
    ) => void
    error: (message: string, more: { error: Error; requestId: string }) => void
  }
}

const SCHEDULE: Actor = { kind: 'system', name: 'recount' }

/** Counts once a call; a schedule may call twice, which writes the same rows. What fails is logged and thrown, so it is tried again. */
export const recount =
  ({ services, now, today, random, log }: Run) =>
  async (_event: unknown, { awsRequestId: requestId }: Pick<Invocation, 'awsRequestId'>): Promise<void> => {
    const shifted = today === undefined ? {} : { today: today() }
    try {
      const night = context({ actor: SCHEDULE, instant: now(), random, requestId, ...shifted })
      const counted = await Recount.recount(services, night, {})
      const { periods, changed } = await Recount.recountPeriods(services, night, {})
      log.info('counted the figures', { ...counted, periods, changed, requestId })
    } catch (error) {
      log.error('the figures were not counted', {
        error: error instanceof Error ? error : new Error(String(error)),
        requestId,
      })
      throw error
    }
  }

const logger = new Logger({ serviceName: 'etalase' })

export const handler = recount({
  ...deployed(),
  log: {
    info: (message, more) => logger.info(message, more),
    error: (message, more) => logger.error(message, more),
  },
})

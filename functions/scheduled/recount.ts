// The night's recount: the programme's figures and the verdicts of its periods counted anew, on the legal day of Jakarta.
import { Logger } from '@aws-lambda-powertools/logger'
import type { Context as Invocation } from 'aws-lambda'
import type { Day } from '../../core/kernel/day.ts'
import * as Recount from '../../core/program/recount.ts'
import { asSystem, type SystemWiring } from '../http/as-system.ts'
import { deployed } from '../http/deployed.ts'

export type Run = SystemWiring & {
  log: {
    info: (
      message: string,
      more: { on: Day; figures: number; periods: number; changed: number; requestId: string },
    ) => void
    error: (message: string, more: { error: Error; requestId: string }) => void
  }
}

/** Counts once a call; a schedule may call twice, which writes the same rows. What fails is logged and thrown, so it is tried again. */
export const recount =
  ({ log, ...wiring }: Run) =>
  async (_event: unknown, { awsRequestId: requestId }: Pick<Invocation, 'awsRequestId'>): Promise<void> => {
    try {
      const night = asSystem(wiring, 'recount', requestId)
      const counted = await Recount.recount(wiring.services, night, {})
      const { periods, changed } = await Recount.recountPeriods(wiring.services, night, {})
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

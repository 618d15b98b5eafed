// The night's end of proposals: what nobody decided in its days lapses, and whoever made it is told.
import { Logger } from '@aws-lambda-powertools/logger'
import type { Context as Invocation } from 'aws-lambda'
import { lapseDue } from '../../core/proposal/lapse-due.ts'
import { asSystem, type SystemWiring } from '../http/as-system.ts'
import { deployed } from '../http/deployed.ts'

export type Lapsing = SystemWiring & {
  log: {
    info: (message: string, more: { lapsed: number; failed: number; requestId: string }) => void
    error: (message: string, more: { proposal: string; fault: string; requestId: string }) => void
  }
}

/** Each proposal alone: one that fails is logged and tried again the next night. */
export const lapseProposals =
  ({ log, ...wiring }: Lapsing) =>
  async (_event: unknown, { awsRequestId: requestId }: Pick<Invocation, 'awsRequestId'>): Promise<void> => {
    const done = { lapsed: 0, failed: 0 }
    await lapseDue(wiring.services, () => asSystem(wiring, 'lapse-proposals', requestId), {
      lapsed: () => {
        done.lapsed += 1
      },
      failed: (proposal, error) => {
        done.failed += 1
        const fault = error instanceof Error ? error.name : ''
        log.error('a proposal did not lapse', { proposal, fault, requestId })
      },
    })
    log.info('let proposals lapse', { ...done, requestId })
  }

const logger = new Logger({ serviceName: 'etalase' })

export const handler = lapseProposals({
  ...deployed(),
  log: {
    info: (message, more) => logger.info(message, more),
    error: (message, more) => logger.error(message, more),
  },
})

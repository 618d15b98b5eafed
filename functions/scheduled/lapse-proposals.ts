// The night's end of proposals and group offers: what nobody decided in its days lapses, and whoever made it is told.
import { Logger } from '@aws-lambda-powertools/logger'
import type { Context as Invocation } from 'aws-lambda'
import { lapseDueGroups } from '../../core/group/lapse-due.ts'
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
    const told = {
      lapsed: () => {
        done.lapsed += 1
      },
      failed: (proposal: string, error: unknown) => {
        done.failed += 1
        const fault = error instanceof Error ? error.name : ''
        log.error('a proposal did not lapse', { proposal, fault, requestId })
      },
    }
    const asking = () => asSystem(wiring, 'lapse-proposals', requestId)
    await lapseDue(wiring.services, asking, told)
    await lapseDueGroups(wiring.services, asking, told)
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

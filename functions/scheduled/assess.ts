// The night's check: records a run as of yesterday and hands its buckets out to the queue.
import { Logger } from '@aws-lambda-powertools/logger'
import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs'
import type { Context as Invocation } from 'aws-lambda'
import * as Check from '../../core/check/operations.ts'
import type { Errand } from '../../core/check/schema.ts'
import { asSystem, type SystemWiring } from '../http/as-system.ts'
import { deployed } from '../http/deployed.ts'

export type Night = SystemWiring & {
  /** Throws where an errand was not taken: then the schedule comes again, and what was handed out twice is done once. */
  handOut: (errands: readonly Errand[]) => Promise<void>
  log: {
    info: (message: string, more: { run: string; errands: number; requestId: string }) => void
    error: (message: string, more: { error: Error; requestId: string }) => void
  }
}

export const assess =
  ({ handOut, log, ...wiring }: Night) =>
  async (_event: unknown, { awsRequestId: requestId }: Pick<Invocation, 'awsRequestId'>): Promise<void> => {
    try {
      const night = asSystem(wiring, 'assess', requestId)
      const { run, errands } = await Check.start(wiring.services, night, {})
      await handOut(errands)
      log.info('handed out a run of the check', { run, errands: errands.length, requestId })
    } catch (error) {
      const asError = error instanceof Error ? error : new Error(String(error))
      log.error('the check was not handed out', { error: asError, requestId })
      throw error
    }
  }

/** SQS takes so many messages at once. */
const MOST_MESSAGES = 10

/** Hands errands to the queue, a message each. */
export function queued(client: SQSClient, queue: string): Night['handOut'] {
  return async (errands) => {
    for (let i = 0; i < errands.length; i += MOST_MESSAGES) {
      const Entries = errands
        .slice(i, i + MOST_MESSAGES)
        .map((errand) => ({ Id: errand.bucket, MessageBody: JSON.stringify(errand) }))
      const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: queue, Entries }))
      if (Failed.length > 0) throw new Error(`the queue refused ${Failed.length} errands: ${Failed[0]?.Code ?? ''}`)
    }
  }
}

const logger = new Logger({ serviceName: 'etalase' })

export const handler = assess({
  ...deployed(),
  handOut: queued(new SQSClient({}), process.env['CHECK_QUEUE_URL'] ?? ''),
  log: {
    info: (message, more) => logger.info(message, more),
    error: (message, more) => logger.error(message, more),
  },
})

// The jobs' worker: one message is one job, worked on until it is over or the function's time is nearly up.
import { Logger } from '@aws-lambda-powertools/logger'
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import * as z from 'zod/mini'
import { JobErrand } from '../core/job/errand.ts'
import { deployed } from './http/deployed.ts'
import { type Called, until } from './publish/until.ts'
import { filesBucket } from './worker/bucket.ts'
import { ownersHat } from './worker/owner.ts'
import { runJob, type Worker } from './worker/run.ts'

/** The queue gives a message up after five tries; the one before it ends the job and tells its owner. */
export const LAST_TRY = 4

export const runJobs =
  (worker: Worker) =>
  async (event: Pick<SQSEvent, 'Records'>, called: Called): Promise<SQSBatchResponse> => {
    const stopAt = until(worker.now, called)
    const failed: string[] = []
    for (const { body, messageId, attributes } of event.Records) {
      try {
        const errand = z.parse(JobErrand, JSON.parse(body))
        const limits = {
          requestId: messageId,
          timeLeft: () => worker.now() < stopAt,
          lastTry: Number(attributes.ApproximateReceiveCount) >= LAST_TRY,
        }
        const outcome = await runJob(worker, errand, limits)
        worker.log.info('a job was worked on', { job: errand.job, outcome })
      } catch (error) {
        const fault = error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 300) : typeof error
        worker.log.error('a job comes again', { job: messageId, fault })
        failed.push(messageId)
      }
    }
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) }
  }

const logger = new Logger({ serviceName: 'etalase' })
const { services, now, random, origins } = deployed()

export const handler = runJobs({
  services,
  now,
  random,
  files: filesBucket(),
  links: { origin: origins[0] ?? '', secret: process.env['FORMS_SECRET'] ?? '' },
  actorOf: ownersHat(services),
  log: { info: (message, more) => logger.info(message, more), error: (message, more) => logger.error(message, more) },
})

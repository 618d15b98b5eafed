// The check's worker: one message is one bucket of one run; what fails as a whole comes again.
import { Logger } from '@aws-lambda-powertools/logger'
import { S3Client } from '@aws-sdk/client-s3'
import type { SQSEvent } from 'aws-lambda'
import * as z from 'zod/mini'
import { checkBucket, lawsOncePerRun, type Worker } from '../../core/check/bucket.ts'
import { type BucketDone, Errand } from '../../core/check/schema.ts'
import type { Actor } from '../../core/kernel/actor.ts'
import { context } from '../../core/kernel/context.ts'
import { addDays } from '../../core/kernel/day.ts'
import { meterOf } from '../../core/table/meter.ts'
import { evidenceBucket } from '../evidence-bucket.ts'
import { deployed } from '../http/deployed.ts'

export type CheckWorker = Worker & {
  random: () => number
  log: {
    info: (message: string, more: BucketDone) => void
    /** A unit that could not be judged: the alarm counts these. */
    error: (message: string, more: { run: string; bucket: string; unit: string; cause: string }) => void
  }
}

const SCHEDULE: Actor = { kind: 'system', name: 'assess' }

/** The queue hands out one message at a time; a message that is no errand fails and ends with the dead letters. */
export const checkBuckets =
  (worker: CheckWorker) =>
  async (event: Pick<SQSEvent, 'Records'>): Promise<void> => {
    for (const record of event.Records) {
      const errand = z.parse(Errand, JSON.parse(record.body))
      const night = context({
        actor: SCHEDULE,
        instant: worker.now(),
        today: addDays(errand.asOf, 1),
        random: worker.random,
        requestId: record.messageId,
      })
      const done = await checkBucket(worker, night, errand)
      for (const failure of done.failures) {
        worker.log.error('a unit was not judged', { run: done.run, bucket: done.bucket, ...failure })
      }
      worker.log.info('checked a bucket', done)
    }
  }

const logger = new Logger({ serviceName: 'etalase' })
const { services, now, random } = deployed()

const all = { ...services, evidence: evidenceBucket(new S3Client({}), process.env['EVIDENCE_BUCKET'] ?? '') }

export const handler = checkBuckets({
  ...all,
  laws: lawsOncePerRun(all),
  meter: meterOf(services.at.client),
  now,
  random,
  log: {
    info: (message, more) => logger.info(message, more),
    error: (message, more) => logger.error(message, more),
  },
})

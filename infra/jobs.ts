// Jobs: their queue and their private files. The table's stream fills the queue, and functions/worker.ts empties it.
import { jobDeadLetters } from './dead-letters.ts'
import type { Statement } from './function.ts'

/** Never to be linked: `link` grants `s3:*`. A result can be fetched for seven days; the eighth removes it. */
export const filesBucket = new sst.aws.Bucket('Files', {
  cors: false,
  lifecycle: [{ id: 'forget', expiresIn: '8 days' }],
})

/** A message hides longer than a worker's lease, which is longer than the worker lives (core/job/steps.ts). */
export const jobQueue = new sst.aws.Queue('Jobs', {
  visibilityTimeout: '6 minutes',
  dlq: { queue: jobDeadLetters.arn, retry: 5 },
  transform: { queue: { sqsManagedSseEnabled: true, receiveWaitTimeSeconds: 20 } },
})

export const onFiles = (...actions: string[]): Statement[] => [
  { actions, resources: [$interpolate`${filesBucket.arn}/*`] },
  // Without the right to list, S3 hides whether a file is not there.
  { actions: ['s3:ListBucket'], resources: [filesBucket.arn] },
]

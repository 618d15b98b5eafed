// The nightly check: one message is one bucket of partners, and a worker judges them. The schedule fills the queue.
import { checkDeadLetters } from './dead-letters.ts'
import { addingEvidence, evidenceBucket } from './evidence.ts'
import { lambda } from './function.ts'

/**
 * A message that failed comes again when it becomes visible, and is given up after five tries: an hour and a half, so
 * that a person finds it in the morning. With six times the worker's timeout, as AWS advises, it would be tried all day;
 * that advice is for workers that are throttled, and here the mapping asks for no more than four at once.
 */
export const checkQueue = new sst.aws.Queue('Check', {
  visibilityTimeout: '18 minutes',
  dlq: { queue: checkDeadLetters.arn, retry: 5 },
  transform: { queue: { sqsManagedSseEnabled: true, receiveWaitTimeSeconds: 20 } },
})

export const checkBucket = lambda('CheckBucket', {
  handler: 'functions/queue/check-bucket.handler',
  description: 'Judges the partners of a bucket, and seals what is final',
  table: 'seal',
  memory: '512 MB',
  timeout: '15 minutes',
  environment: { EVIDENCE_BUCKET: evidenceBucket },
  permissions: [
    ...addingEvidence,
    { actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'], resources: [checkQueue.arn] },
  ],
})

checkQueue.subscribe(checkBucket.arn, {
  batch: { size: 1 },
  // Enough to be through in an hour, few enough to leave the table to those who are awake.
  transform: { eventSourceMapping: { scalingConfig: { maximumConcurrency: 4 } } },
})

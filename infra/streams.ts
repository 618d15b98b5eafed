// What follows every write: two consumers of the table's stream, which is as many as a shard bears.
import { streamDeadLetters } from './dead-letters.ts'
import { lambda, type Options, type Statement } from './function.ts'
import { jobQueue } from './jobs.ts'
import { type Mail, sender } from './mail.ts'
import { renderQueue } from './rendering.ts'
import { publicUrl } from './router.ts'
import { confirmSecret, formsSecret } from './secrets.ts'
import { sharedStage } from './stage.ts'
import { CHANGED, JOB_WAITING, WAITING } from './stream-filters.ts'
import { streamArn, table } from './table.ts'

/** To be given records, and to leave those that were given up where somebody finds them. */
const consuming: Statement[] = [
  {
    actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:ListStreams'],
    resources: [streamArn],
  },
  { actions: ['sqs:SendMessage'], resources: [streamDeadLetters.arn] },
]

function consumer(name: string, { permissions = [], ...options }: Options): sst.aws.Function {
  return lambda(name, { ...options, table: 'write', permissions: [...permissions, ...consuming] })
}

type Filter = typeof WAITING | typeof JOB_WAITING | (typeof CHANGED)[number]

/** A record arrives at least once, and a batch may fail in part. */
function subscribe(name: string, { arn }: sst.aws.Function, filters: readonly Filter[], batchSize: number): void {
  const subscription: sst.aws.DynamoSubscriberArgs = {
    filters: [...filters],
    transform: {
      eventSourceMapping: {
        // From the oldest record: with the newest, what is written while the mapping is made would be missed.
        startingPosition: 'TRIM_HORIZON',
        batchSize,
        maximumBatchingWindowInSeconds: 2,
        functionResponseTypes: ['ReportBatchItemFailures'],
        bisectBatchOnFunctionError: true,
        maximumRetryAttempts: 8,
        maximumRecordAgeInSeconds: 6 * 60 * 60,
        destinationConfig: { onFailure: { destinationArn: streamDeadLetters.arn } },
      },
    },
  }
  if (sharedStage === undefined) table.subscribe(name, arn, subscription)
  else sst.aws.Dynamo.subscribe(name, streamArn, arn, subscription)
}

function noticeFunction({ from, permission }: Mail): sst.aws.Function {
  return consumer('DeliverNotices', {
    handler: 'functions/stream/deliver-notices.handler',
    description: 'Sends the notices that wait',
    timeout: '2 minutes',
    environment: {
      MAIL_FROM: from,
      PUBLIC_ORIGINS: publicUrl,
      FORMS_SECRET: formsSecret.value,
      CONFIRM_SECRET: confirmSecret.value,
    },
    permissions: [permission],
  })
}

/** Undefined where nobody's address is known to send as. */
export const deliverNotices = sender && noticeFunction(sender)

export const markDirty = consumer('MarkDirty', {
  handler: 'functions/stream/mark-dirty.handler',
  description: 'Marks the pages that a change touches, and hands out jobs',
  timeout: '1 minute',
  environment: { RENDER_QUEUE_URL: renderQueue.url, JOBS_QUEUE_URL: jobQueue.url },
  permissions: [{ actions: ['sqs:SendMessage'], resources: [renderQueue.arn, jobQueue.arn] }],
})

if (deliverNotices !== undefined) subscribe('Notices', deliverNotices, [WAITING], 10)
// A page of a batch is marked once, so a large batch is the cheaper one.
subscribe('Pages', markDirty, [...CHANGED, JOB_WAITING], 100)

// What follows every write: consumers of the table's stream. A record arrives at least once, and a batch may fail in part.
import { streamDeadLetters } from './dead-letters.ts'
import { lambda } from './function.ts'
import { type Mail, sender } from './mail.ts'
import { sharedStage } from './stage.ts'
import { streamArn, table } from './table.ts'

/** A notice that was just written and waits; all else that is written invokes nothing. */
const WAITING = {
  eventName: ['INSERT'],
  dynamodb: { NewImage: { __edb_e__: { S: ['notice'] }, state: { S: ['waiting'] } } },
}

function noticeFunction({ from, permission }: Mail): sst.aws.Function {
  return lambda('DeliverNotices', {
    handler: 'functions/stream/deliver-notices.handler',
    description: 'Sends the notices that wait',
    table: 'write',
    timeout: '2 minutes',
    environment: { MAIL_FROM: from },
    permissions: [
      permission,
      {
        actions: [
          'dynamodb:DescribeStream',
          'dynamodb:GetRecords',
          'dynamodb:GetShardIterator',
          'dynamodb:ListStreams',
        ],
        resources: [streamArn],
      },
      { actions: ['sqs:SendMessage'], resources: [streamDeadLetters.arn] },
    ],
  })
}

const subscription: sst.aws.DynamoSubscriberArgs = {
  filters: [WAITING],
  transform: {
    eventSourceMapping: {
      // From the oldest record: with the newest, what is written while the mapping is made would be missed.
      startingPosition: 'TRIM_HORIZON',
      batchSize: 10,
      maximumBatchingWindowInSeconds: 2,
      functionResponseTypes: ['ReportBatchItemFailures'],
      bisectBatchOnFunctionError: true,
      maximumRetryAttempts: 8,
      maximumRecordAgeInSeconds: 6 * 60 * 60,
      destinationConfig: { onFailure: { destinationArn: streamDeadLetters.arn } },
    },
  },
}

/** Undefined where nobody's address is known to send as. */
export const deliverNotices = sender && noticeFunction(sender)

if (deliverNotices !== undefined) {
  if (sharedStage === undefined) table.subscribe('Notices', deliverNotices.arn, subscription)
  else sst.aws.Dynamo.subscribe('Notices', streamArn, deliverNotices.arn, subscription)
}

// From the stream to the workers' queue: a job that waits is handed out, when it is started and when it is handed on.
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs'
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda'
import * as z from 'zod/mini'
import { JobErrand } from '../../core/job/errand.ts'

export type HandingOut = {
  send: (errand: JobErrand) => Promise<void>
  log: { error: (message: string, more: { fault: string }) => void }
}

/** A job that was handed out twice is done once: a worker takes it, and the other finds it taken or over. */
export function handOutJobs({ send, log }: HandingOut) {
  return async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const failed: string[] = []
    for (const record of event.Records) {
      const errand = waitingJob(record)
      if (errand === undefined) continue
      try {
        await send(errand)
      } catch (error) {
        log.error('a job was not handed out', { fault: error instanceof Error ? error.name : typeof error })
        failed.push(record.dynamodb?.SequenceNumber ?? '')
      }
    }
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) }
  }
}

function waitingJob({ dynamodb }: DynamoDBRecord): JobErrand | undefined {
  const image = dynamodb?.NewImage
  if (image?.['__edb_e__']?.S !== 'job' || image['state']?.S !== 'waiting') return undefined
  const parsed = z.safeParse(JobErrand, { owner: image['owner']?.S, job: image['job']?.S })
  return parsed.success ? parsed.data : undefined
}

export function toQueue(client: Pick<SQSClient, 'send'>, queue: string): HandingOut['send'] {
  return async (errand) => {
    await client.send(new SendMessageCommand({ QueueUrl: queue, MessageBody: JSON.stringify(errand) }))
  }
}

// The pages' consumer of the stream: what a change touches is marked, and a change that fails comes again alone.
import { Logger } from '@aws-lambda-powertools/logger'
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import type { AttributeValue, DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda'
import { inTurns } from '../../core/kernel/turns.ts'
import { markDirty } from '../../core/publish/marks.ts'
import { type MarkedPage, pageId } from '../../core/publish/page.ts'
import { type Item, touchedBy } from '../../core/publish/touched.ts'
import type { Services } from '../../core/table/service.ts'
import { deployed } from '../http/deployed.ts'
import { handOutJobs, toQueue } from './hand-out-jobs.ts'

export type Marking = {
  services: Services
  random: () => number
  /** Wakes the renderer, once a batch that marked something. */
  wake?: () => Promise<void>
  log: { error: (message: string, more: { fault: string }) => void }
}

/**
 * Each page of a batch is marked once; a page that could not be marked fails every record that touched it. Where the
 * renderer could not be woken the batch comes again as a whole, or its marks would wait for the next change.
 */
export function markPages({ services, random, wake, log }: Marking) {
  return async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const touching = new Map<string, { page: MarkedPage; records: string[] }>()
    for (const record of event.Records) {
      for (const page of touchedBy(changeOf(record))) {
        const entry = touching.get(pageId(page)) ?? { page, records: [] }
        entry.records.push(record.dynamodb?.SequenceNumber ?? '')
        touching.set(pageId(page), entry)
      }
    }
    const token = random().toString(36).slice(2)
    const failed = await inTurns([...touching.values()], async ({ page, records }) => {
      try {
        await markDirty(services, [page], `${records.at(-1)}-${token}`)
        return []
      } catch (error) {
        log.error('a page was not marked', { fault: error instanceof Error ? error.name : typeof error })
        return records
      }
    })
    const marked = failed.filter(({ length }) => length === 0)
    if (marked.length > 0) await wake?.()
    const sequence = [...new Set(failed.flat())]
    return { batchItemFailures: sequence.map((itemIdentifier) => ({ itemIdentifier })) }
  }
}

function changeOf({ dynamodb }: DynamoDBRecord): { before: Item | undefined; after: Item | undefined } {
  return { before: textsOf(dynamodb?.OldImage), after: textsOf(dynamodb?.NewImage) }
}

/** The texts of an image: all that says which pages it touches, and the name of its entity. */
function textsOf(image: Record<string, AttributeValue> | undefined): Item | undefined {
  if (image === undefined) return undefined
  return Object.fromEntries(
    Object.entries(image).flatMap(([name, { S }]) => (S === undefined ? [] : [[name, S] as const])),
  )
}

/** One message a batch: the queue gathers those of a wave, and the renderer asks the table what is marked. */
export function wakeUp(client: Pick<SQSClient, 'send'>, queue: string): () => Promise<void> {
  return async () => {
    await client.send(new SendMessageCommand({ QueueUrl: queue, MessageBody: 'marked' }))
  }
}

const logger = new Logger({ serviceName: 'etalase' })

const queues = new SQSClient({})

const mark = markPages({
  ...deployed(),
  wake: wakeUp(queues, process.env['RENDER_QUEUE_URL'] ?? ''),
  log: { error: (message, more) => logger.error(message, more) },
})

const handOut = handOutJobs({
  send: toQueue(queues, process.env['JOBS_QUEUE_URL'] ?? ''),
  log: { error: (message, more) => logger.error(message, more) },
})

/** A shard bears two readers, and the notices are the other: so jobs are handed out here. */
export const handler = async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
  const [jobs, pages] = [await handOut(event), await mark(event)]
  const failed = new Set([...jobs.batchItemFailures, ...pages.batchItemFailures].map((each) => each.itemIdentifier))
  return { batchItemFailures: [...failed].map((itemIdentifier) => ({ itemIdentifier })) }
}

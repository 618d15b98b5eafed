// The stream poller: reads the table's stream and hands batches to the real stream handlers, as Lambda's event source does.
import { setTimeout as pause } from 'node:timers/promises'
import { DescribeTableCommand } from '@aws-sdk/client-dynamodb'
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
} from '@aws-sdk/client-dynamodb-streams'
import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda'
import type { TableAt } from '../../core/table/client.ts'
import { localConfig } from './dynamodb.ts'

export type StreamHandler = (event: DynamoDBStreamEvent) => Promise<{ batchItemFailures: { itemIdentifier: string }[] }>

/** Where to go on reading: after a record, or from the oldest. */
type Where = { after: string } | 'oldest'
type Shard = { iterator: string | undefined; where: Where; ended: boolean }

const IDLE_MS = 250
const AFTER_A_FAULT_MS = 1000
const MOST_TRIES = 3
const BATCH = 10

/** Polls from the oldest record on, as the deployment does; `stop` waits for the batch in hand. */
export async function startStream(endpoint: string, at: TableAt, handlers: readonly StreamHandler[]) {
  const streams = new DynamoDBStreamsClient(localConfig(endpoint))
  const { Table } = await at.client.send(new DescribeTableCommand({ TableName: at.table }))
  const StreamArn = Table?.LatestStreamArn
  const stopped = new AbortController()
  const shards = new Map<string, Shard>()

  const find = async () => {
    const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn }))
    for (const { ShardId } of StreamDescription?.Shards ?? []) {
      if (ShardId !== undefined && !shards.has(ShardId))
        shards.set(ShardId, { iterator: undefined, where: 'oldest', ended: false })
    }
  }

  const aim = async (ShardId: string, { where }: Shard) => {
    const aimed =
      where === 'oldest'
        ? { ShardIteratorType: 'TRIM_HORIZON' as const }
        : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER' as const, SequenceNumber: where.after }
    return (await streams.send(new GetShardIteratorCommand({ StreamArn, ShardId, ...aimed }))).ShardIterator
  }

  /** One read of one shard; answers whether there was something. An iterator that failed is aimed anew. */
  const read = async (id: string, shard: Shard): Promise<boolean> => {
    const ShardIterator = shard.iterator ?? (await aim(id, shard))
    shard.iterator = undefined
    const { Records = [], NextShardIterator } = await streams.send(new GetRecordsCommand({ ShardIterator }))
    const records = Records as DynamoDBRecord[]
    for (let i = 0; i < records.length; i += BATCH) {
      for (const handler of handlers) await deliver(handler, records.slice(i, i + BATCH))
    }
    const last = records.at(-1)?.dynamodb?.SequenceNumber
    if (last !== undefined) shard.where = { after: last }
    shard.iterator = NextShardIterator
    shard.ended = NextShardIterator === undefined
    return records.length > 0
  }

  const poll = async () => {
    while (!stopped.signal.aborted) {
      try {
        let any = false
        for (const [id, shard] of shards) {
          if (shard.ended) continue
          any = (await read(id, shard)) || any
          if (shard.ended) await find()
        }
        if (!any) await pause(IDLE_MS, undefined, { signal: stopped.signal })
      } catch (error) {
        if (stopped.signal.aborted) return
        console.error('The stream could not be read and is read again.', error)
        await pause(AFTER_A_FAULT_MS, undefined, { signal: stopped.signal }).catch(() => undefined)
      }
    }
  }

  await find()
  const running = poll()
  return {
    stop: async () => {
      stopped.abort()
      await running
      streams.destroy()
    },
  }
}

/** Hands the records over; from the first reported failure on they come again. Three times failed is given up, aloud. */
export async function deliver(handler: StreamHandler, records: readonly DynamoDBRecord[]): Promise<void> {
  let rest = records
  for (let tries = 1; rest.length > 0; tries++) {
    const { batchItemFailures } = await handler({ Records: [...rest] }).catch((error: unknown) => {
      console.error(error)
      return { batchItemFailures: [{ itemIdentifier: rest[0]?.dynamodb?.SequenceNumber ?? '' }] }
    })
    if (batchItemFailures.length === 0) return
    const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier))
    const first = rest.findIndex((record) => failed.has(record.dynamodb?.SequenceNumber ?? ''))
    if (first > 0) tries = 1
    rest = rest.slice(Math.max(0, first))
    if (tries === MOST_TRIES) {
      console.error(`A record of the stream failed ${MOST_TRIES} times and is passed over.`)
      rest = rest.slice(1)
      tries = 0
    }
  }
}

// Services whose every request is counted, with the capacity units that DynamoDB says it consumed.
import { GetCommand, PutCommand, TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb'
import { type Database, databaseOf } from '../../core/table/client.ts'
import { type Services, servicesOf } from '../../core/table/service.ts'
import { localConfig } from '../../infra/local/dynamodb.ts'

export type Meter = {
  requests: Record<string, number>
  reads: number
  writes: number
  /** Of the last request that named one. */
  index: string | null
}

type Consumed = { CapacityUnits?: number }
type Item = Record<string, unknown>

/**
 * `take` gives what was counted since the last `take`. `mirror` is a second table, in which every write of a transaction
 * after the first `take` is done again item by item: DynamoDB Local counts but one of those items of a transaction that
 * touch the same indexes, AWS each of them.
 */
export function meteredServices(
  endpoint: string,
  table: string,
  mirror?: string,
): { services: Services; take: () => Meter; close: () => void } {
  const client = databaseOf({ ...localConfig(endpoint), maxAttempts: 1 })
  const second = databaseOf({ ...localConfig(endpoint), maxAttempts: 1 })
  let meter = empty()
  let taken = false
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const input = args.input as Record<string, unknown>
      const puts = taken && mirror !== undefined ? putsIn(input) : []
      if (mirror !== undefined) for (const put of puts) await copyOld(second, table, mirror, put)
      const result = await next({ ...args, input: { ...input, ReturnConsumedCapacity: 'TOTAL' } as typeof args.input })
      const command = String(context.commandName)
      meter.requests[command] = (meter.requests[command] ?? 0) + 1
      if (typeof input['IndexName'] === 'string') meter.index = input['IndexName']
      const units = unitsOf('ConsumedCapacity' in result.output ? result.output.ConsumedCapacity : undefined)
      if (!/Put|Update|Delete|Write/.test(command)) meter.reads += units
      else if (mirror === undefined) meter.writes += units
      else for (const put of puts) meter.writes += await unitsOfPut(second, mirror, put)
      return result
    },
    { step: 'initialize', name: 'meter', priority: 'high' },
  )
  return {
    services: servicesOf({ client, table }),
    take: () => {
      const last = meter
      meter = empty()
      taken = true
      return last
    },
    close: () => {
      client.destroy()
      second.destroy()
    },
  }
}

/** The items that a transaction puts; every change of the product is one. */
function putsIn(input: Record<string, unknown>): Item[] {
  const { TransactItems = [] } = input as Partial<TransactWriteCommandInput>
  return TransactItems.map(({ Put }) => {
    if (Put?.Item === undefined) throw new TypeError('what is written here is a whole item')
    return Put.Item
  })
}

/** What the item replaces, so that an index key that changes costs what it costs. */
async function copyOld(client: Database, table: string, mirror: string, { pk, sk }: Item): Promise<void> {
  const { Item } = await client.send(new GetCommand({ TableName: table, Key: { pk, sk }, ConsistentRead: true }))
  if (Item !== undefined) await client.send(new PutCommand({ TableName: mirror, Item }))
}

/** What the item consumes in a transaction of its own. */
async function unitsOfPut(client: Database, table: string, item: Item): Promise<number> {
  const put = { Put: { TableName: table, Item: item } }
  const { ConsumedCapacity } = await client.send(
    new TransactWriteCommand({ TransactItems: [put], ReturnConsumedCapacity: 'TOTAL' }),
  )
  return unitsOf(ConsumedCapacity)
}

function unitsOf(consumed: unknown): number {
  const all = (Array.isArray(consumed) ? consumed : consumed === undefined ? [] : [consumed]) as Consumed[]
  return all.reduce((sum, each) => sum + (each.CapacityUnits ?? 0), 0)
}

function empty(): Meter {
  return { requests: {}, reads: 0, writes: 0, index: null }
}

// What each operation costs: its requests and capacity units on a table with one small world, as DynamoDB counts them.
import { createTable, localClient, ownedBy } from '../../infra/local/dynamodb.ts'
import type { Call } from './calls.ts'
import { meteredServices } from './metered.ts'
import { READS } from './reads.ts'
import { contextOf } from './services.ts'
import { worldOf } from './world.ts'
import { WRITES } from './writes.ts'

export type Cost = {
  /** A batch is one. */
  gets: number
  queries: number
  /** Of whole writes: one a change. */
  transactions: number
  readUnits: number
  writeUnits: number
}

/** Every operation by its name, those that write first. */
export const CALLS: ReadonlyMap<string, Call> = new Map([...WRITES, ...READS])

const COUNTED = {
  GetItemCommand: 'gets',
  BatchGetItemCommand: 'gets',
  QueryCommand: 'queries',
  TransactWriteItemsCommand: 'transactions',
} as const

let tables = 0
/** Worlds of one owner, a table and its mirror each: with more tables every request takes longer. */
const WORLDS_OF_AN_OWNER = 10

/** Makes the call on a new table; a write carries an `Idempotency-Key`, as the edges send it. */
export async function costOf(database: string, { run, actor, today, prepare }: Call): Promise<Cost> {
  const endpoint = ownedBy(database, `units${Math.floor(tables / WORLDS_OF_AN_OWNER)}`)
  const table = `units-${process.pid}-${tables++}`
  const client = localClient(endpoint)
  for (const each of [table, `${table}-mirror`]) await createTable(client, each, { stream: false })
  client.destroy()
  const { services, take, close } = meteredServices(endpoint, table, `${table}-mirror`)
  const world = await worldOf(services)
  const input = await prepare(world)
  const context = contextOf(world.actors[actor], today, { idempotencyKey: 'key-0001' })
  take()
  await run(services, context, input)
  const { requests, reads, writes } = take()
  close()
  const cost: Cost = { gets: 0, queries: 0, transactions: 0, readUnits: reads, writeUnits: writes }
  for (const [command, times] of Object.entries(requests)) {
    const kind = Object.entries(COUNTED).find(([each]) => each === command)?.[1]
    if (kind === undefined) throw new Error(`${run.operation} sends ${command}, which no operation may`)
    cost[kind] += times
  }
  return cost
}

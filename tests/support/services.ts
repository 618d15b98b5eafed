// Services on a fresh table of the test run's DynamoDB Local, and contexts with a still clock and repeatable ids.
import type { Actor } from '../../core/kernel/actor.ts'
import { type Context, context } from '../../core/kernel/context.ts'
import { day } from '../../core/kernel/day.ts'
import { type Services, servicesOf } from '../../core/table/service.ts'
import { createTable, localClient } from '../../infra/local/dynamodb.ts'
import { DATABASE } from './database.ts'

let tables = 0

/** A new table; `client` lets a test put a faulty one between. */
export async function freshServices(): Promise<Services> {
  const table = `test-${process.pid}-${Math.random().toString(36).slice(2)}-${tables++}`
  const client = localClient(DATABASE)
  await createTable(client, table, { stream: false })
  return servicesOf({ client, table })
}

export const NOON = Date.UTC(2026, 9, 8, 5)

let requests = 0

/** A context on the legal day `today` (2026-10-08 where none is given), at noon in Jakarta. */
export function contextOf(actor: Actor, today = '2026-10-08', more: Partial<Context> = {}): Context {
  const instant = NOON + requests
  return context({
    actor,
    instant,
    today: day(today),
    random: Math.random,
    requestId: `test-${requests++}`,
    ...more,
  })
}

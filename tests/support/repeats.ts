// What a test may see that no operation may: every row of the table; and that a repeated key writes nothing.
import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import { expect } from 'vitest'
import type { Actor } from '../../core/kernel/actor.ts'
import type { Context } from '../../core/kernel/context.ts'
import type { Services } from '../../core/table/service.ts'
import { contextOf } from './services.ts'
import { itemCount } from './twins.ts'

type Run<Output> = (services: Services, context: Context, input: unknown) => Promise<Output>

let keys = 0

/** Runs it twice with one `Idempotency-Key`; the second answer is the first, and nothing more is written. */
export async function expectOnce<Output>(
  services: Services,
  run: Run<Output>,
  actor: Actor,
  input: unknown,
): Promise<Output> {
  const idempotencyKey = `once-${keys++}`
  const first = await run(services, contextOf(actor, undefined, { idempotencyKey }), input)
  const before = await itemCount(services)
  expect(await run(services, contextOf(actor, undefined, { idempotencyKey }), input)).toEqual(first)
  expect(await itemCount(services)).toBe(before)
  return first
}

/** Every row of the table, whatever it is. */
export async function rowsOf({ at }: Services): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = []
  let start: Record<string, unknown> | undefined
  do {
    const page = await at.client.send(
      new ScanCommand({ TableName: at.table, ConsistentRead: true, ExclusiveStartKey: start }),
    )
    rows.push(...(page.Items ?? []))
    start = page.LastEvaluatedKey
  } while (start !== undefined)
  return rows
}

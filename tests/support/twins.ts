// The permission twin of an operation: whoever is not listed is refused, and nothing is written.
import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import { expect } from 'vitest'
import { Refusal } from '../../core/kernel/refusal.ts'
import type { Services } from '../../core/table/service.ts'
import { contextOf } from './services.ts'
import type { Role, World } from './world.ts'

/** Whatever their power: who proposes or decides must see on what it rests. */
export const IN_OFFICE = ['verifier', 'recommender', 'decider'] as const

type Run = (services: Services, context: ReturnType<typeof contextOf>, input: unknown) => Promise<unknown>

/** Tries the operation as everybody but `allowed`; each is refused and the table stays as it was. */
export async function expectForbidden(world: World, run: Run, input: unknown, allowed: readonly Role[]): Promise<void> {
  const before = await itemCount(world.services)
  for (const [role, actor] of Object.entries(world.actors)) {
    if (allowed.some((each) => each === role)) continue
    const refusal = await refusalOf(() => run(world.services, contextOf(actor), input))
    expect([role, refusal.kind]).toEqual([role, role === 'public' ? 'unauthenticated' : 'forbidden'])
  }
  expect(await itemCount(world.services)).toBe(before)
}

/** The refusal that the work ends with; anything else fails the test. */
export async function refusalOf(work: () => Promise<unknown>): Promise<Refusal> {
  try {
    await work()
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('nothing was refused')
}

/** How many items the table holds: a test may count what no operation may. */
export async function itemCount({ at }: Services): Promise<number> {
  let count = 0
  let start: Record<string, unknown> | undefined
  do {
    const page = await at.client.send(
      new ScanCommand({ TableName: at.table, Select: 'COUNT', ConsistentRead: true, ExclusiveStartKey: start }),
    )
    count += page.Count ?? 0
    start = page.LastEvaluatedKey
  } while (start !== undefined)
  return count
}

// A call of an operation, ready to be made: by whom, on which day, and how its input is prepared on a healthy network.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Context } from '../../core/kernel/context.ts'
import type { Permission } from '../../core/kernel/permission.ts'
import type { Services } from '../../core/table/service.ts'
import { ROOT } from './guard.ts'
import type { Role, World } from './world.ts'

/** An operation of any room, whatever it takes and gives. */
export type AnyOperation = {
  (services: Services, context: Context, input: unknown): Promise<unknown>
  readonly operation: string
  readonly input: object
  readonly permission: Permission
}

export type Call = {
  run: AnyOperation
  actor: Role
  today: string
  prepare: (world: World) => Promise<object> | object
}

export function call(run: AnyOperation, actor: Role, prepare: Call['prepare'], today = '2026-10-08'): Call {
  return { run, actor, today, prepare }
}

/** By the name of the operation; one that is there twice is refused. */
export function byName(...calls: Call[]): ReadonlyMap<string, Call> {
  const all = new Map(calls.map((each) => [each.run.operation, each]))
  if (all.size !== calls.length) throw new Error('an operation is called twice')
  return all
}

/** Every operation that a room of the core exports, by its name. */
export async function allOperations(): Promise<Map<string, AnyOperation>> {
  const found = new Map<string, AnyOperation>()
  for (const file of readdirSync(join(ROOT, 'core'), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue
    const module: Record<string, unknown> = await import(pathToFileURL(join(ROOT, 'core', file)).href)
    for (const each of Object.values(module)) if (isOperation(each)) found.set(each.operation, each)
  }
  return found
}

function isOperation(value: unknown): value is AnyOperation {
  return typeof value === 'function' && 'operation' in value && typeof value.operation === 'string'
}

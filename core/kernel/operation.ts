// An operation: schema + permission + work. Nothing enters the domain any other way.
import { en } from 'zod/locales'
import * as z from 'zod/mini'
import type { Context } from './context.ts'
import { type Permission, permit, permitRecent } from './permission.ts'
import { type Fault, invalidInput, pathOf } from './refusal.ts'

export type Operation<Schema extends z.core.$ZodType, Services, Output> = {
  (services: Services, context: Context, input: unknown): Promise<Output>
  readonly operation: string
  readonly input: Schema
  readonly permission: Permission
}

/**
 * Wraps the work so that every way in passes the same gate: the input is parsed, then the permission is asked, then the
 * work is done. Refuses with `invalid`, `unauthenticated` or `forbidden`; what the work refuses passes through.
 */
export function operation<Schema extends z.core.$ZodType<object>, Services, Output>(definition: {
  name: string
  input: Schema
  permission: Permission<Extract<keyof z.core.output<Schema>, string>>
  /** It asks that the person signed in just now: who may act for whom, and what can't be undone. */
  sensitive?: boolean
  work: (services: Services, context: Context, input: z.core.output<Schema>) => Promise<Output>
}): Operation<Schema, Services, Output> {
  const run = async (services: Services, context: Context, input: unknown): Promise<Output> => {
    const parsed = parse(definition.name, definition.input, input)
    permit(definition.name, definition.permission, context.actor, parsed, context.today)
    if (definition.sensitive === true) permitRecent(definition.name, context.actor, context.instant)
    return definition.work(services, context, parsed)
  }
  return Object.assign(run, {
    operation: definition.name,
    input: definition.input,
    permission: definition.permission,
  })
}

/** The input in the schema's form, or the refusal `invalid` with every fault and its path. */
export function parse<Schema extends z.core.$ZodType>(
  what: string,
  schema: Schema,
  input: unknown,
): z.core.output<Schema> {
  const parsed = z.safeParse(schema, input, { error: words })
  if (parsed.success) return parsed.data
  throw invalidInput(what, faultsOf(parsed.error))
}

/** What zod says of a fault where a schema says nothing of its own. */
export const words = en().localeError

/** The faults of a schema's error, in the order in which they were found. */
export function faultsOf(error: z.core.$ZodError): Fault[] {
  return error.issues.map((issue) => ({ path: pathOf(issue.path), message: issue.message }))
}

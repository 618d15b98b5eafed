// An operation that writes: its plan, read and made anew where another write came between, committed once under its name.
import type * as z from 'zod/mini'
import type { Context } from '../kernel/context.ts'
import { type Operation, operation } from '../kernel/operation.ts'
import type { Permission } from '../kernel/permission.ts'
import type { Plan } from './change.ts'
import { act } from './commit.ts'
import type { Services } from './service.ts'

/**
 * `plan` reads what is there and says what to write; its refusals pass through. The result is the plan's. Where it rests
 * on more than the items that it replaces (a parent that it only reads, a count), `root` names whose chain it is held to.
 * `Given`: what it needs beside the table, as a secret.
 */
export function writing<Schema extends z.core.$ZodType<object>, Result, Given extends Services = Services>(definition: {
  name: string
  input: Schema
  permission: Permission<Extract<keyof z.core.output<Schema>, string>>
  /** It asks that the person signed in just now. */
  sensitive?: boolean
  root?: (input: z.core.output<Schema>) => string | undefined
  plan: (services: Given, context: Context, input: z.core.output<Schema>) => Promise<Plan<Result>>
}): Operation<Schema, Given, Result> {
  const { name, input, permission, sensitive = false, root, plan } = definition
  return operation({
    name,
    input,
    permission,
    sensitive,
    work: (services: Given, context, given) =>
      act(services, context, { operation: name, input: given }, () => plan(services, context, given), root?.(given)),
  })
}

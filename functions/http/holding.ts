// Operations that need more than the table: a Lambda holds a secret or a store, and lends it to each call.
import type { Context } from '../../core/kernel/context.ts'
import type { Permission } from '../../core/kernel/permission.ts'
import type { Services } from '../../core/table/service.ts'
import type { Run } from './pipeline.ts'

type Asking<Held, Output> = {
  (services: Services & Held, context: Context, input: unknown): Promise<Output>
  readonly operation: string
  readonly input: Run['input']
  readonly permission: Permission
}

/** The operation with what the Lambda holds, as the pipeline runs it. */
export function holding<Held, Output>(held: Held, run: Asking<Held, Output>): Run<Output> {
  const { operation, input, permission } = run
  const bound = (services: Services, context: Context, given: unknown) => run({ ...services, ...held }, context, given)
  return Object.assign(bound, { operation, input, permission })
}

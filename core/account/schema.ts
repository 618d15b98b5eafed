// An account: whom the audit trail names. Nothing here says who the person is, nor for whom it acts.
import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'

export const Account = z.object({
  account: idOf('account'),
  state: z.enum(['active', 'removed']),
  recordedOn: Day,
  version: z.int(),
})
export type Account = z.infer<typeof Account>

export const OpenAccount = z.strictObject({})
export const RemoveAccount = z.strictObject({ account: idOf('account') })

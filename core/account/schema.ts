// An account: whom the audit trail names. Nothing here says who the person is.
import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'

export const ACCOUNT_KINDS = ['ikm', 'partner', 'officer'] as const

export const Account = z.object({
  account: idOf('account'),
  kind: z.enum(ACCOUNT_KINDS),
  state: z.enum(['active', 'removed']),
  recordedOn: Day,
  version: z.int(),
})
export type Account = z.infer<typeof Account>

export const OpenAccount = z.strictObject({ kind: z.enum(ACCOUNT_KINDS) })
export const RemoveAccount = z.strictObject({ account: idOf('account') })

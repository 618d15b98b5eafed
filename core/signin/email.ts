// The address of mail that an account has proven to be its own, for whoever must write to it.
import * as z from 'zod/mini'
import type { Id } from '../kernel/id.ts'
import type { Services } from '../table/service.ts'
import { userKey } from './keys.ts'

const Proven = z.object({ email: z.string().check(z.maxLength(254)), emailVerified: z.literal(true) })

/** Undefined where the account has none, or has not proven it. Never to be logged, nor written into an audit line. */
export async function emailOf({ entities }: Services, account: Id<'account'>): Promise<string | undefined> {
  const { data } = await entities.signin.get(userKey(account)).go({ consistent: true })
  const proven = z.safeParse(Proven, data?.fields)
  return proven.success ? proven.data.email : undefined
}

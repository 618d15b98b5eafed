// Forgetting a person: the account is removed, and every row of the sign-in that knows of it goes, the address of mail with them.
import * as Account from '../account/operations.ts'
import type { Context } from '../kernel/context.ts'
import type { Id } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Services } from '../table/service.ts'
import { byName, byOwner, write } from './rows.ts'

/** The account first, so that no session is opened meanwhile; safe to repeat where it was interrupted. */
export async function eraseSignIn(services: Services, context: Context, account: Id<'account'>): Promise<void> {
  await Account.remove(services, context, { account }).catch((error: unknown) => {
    if (!(error instanceof Refusal) || error.code !== 'account-removed') throw error
  })
  const owned = await Promise.all(['session', 'passkey', 'account'].map((model) => byOwner(services, model, account)))
  const rows = [...owned.flat(), ...(await byName(services, 'user', account))]
  const gone = await Promise.all(rows.map((row) => write(services, row, undefined)))
  if (gone.includes(false)) return eraseSignIn(services, context, account)
}

// Forgetting a person: the account is removed, and every row of the sign-in that knows of it goes, the address of mail with them.
import * as Account from '../account/operations.ts'
import type { Context } from '../kernel/context.ts'
import type { Id } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import * as Membership from '../membership/operations.ts'
import { membershipsOf } from '../membership/read.ts'
import { lastOwner } from '../membership/refusals.ts'
import { ownersWith, rosterOf } from '../membership/roster-read.ts'
import { accountOf } from '../membership/rules.ts'
import * as Profile from '../profile/operations.ts'
import { profileOf } from '../profile/read.ts'
import type { Services } from '../table/service.ts'
import { byName, byOwner, write } from './rows.ts'

/**
 * By oneself: leaves everybody one acts for, shows no name any more, and is forgotten. Refuses the only owner of a
 * partner before anything is given up; safe to repeat where it was interrupted.
 */
export async function eraseOneself(services: Services, context: Context): Promise<void> {
  const account = accountOf(context.actor)
  const held = await membershipsOf(services, account)
  for (const each of held) {
    if (each.kind !== 'partner') continue
    if (ownersWith(await rosterOf(services, each.holder), account).length === 0) throw lastOwner()
  }
  for (const { hat } of held) await Membership.leave(services, context, { hat })
  const { version } = await profileOf(services, account)
  if (version > 0) await Profile.set(services, context, { version })
  await eraseSignIn(services, context, account)
}

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

// What a person's first sign-in writes: the user, its address of mail as nobody else's, and the account with its audit line.
import { openPlan } from '../account/plan.ts'
import type { Context } from '../kernel/context.ts'
import type { Id } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { create, type Plan } from '../table/change.ts'
import type { Entities } from '../table/service.ts'
import { emailIn, emailSentinel, type Row } from './rows.ts'

/** The user's id is the account's: whoever signs in is whom the audit trail names, and never by name. */
export function firstPlan(
  entities: Entities,
  context: Pick<Context, 'today'>,
  user: Row,
): Plan<{ account: Id<'account'> }> {
  const opened = openPlan(entities, context, user.id as Id<'account'>)
  const email = emailIn(user)
  return {
    ...opened,
    changes: [
      create(entities.signin.create(user).params(), taken()),
      ...(email === undefined
        ? []
        : [create(entities.sentinel.create(emailSentinel(email, user.id)).params(), taken())]),
      ...opened.changes,
    ],
  }
}

function taken(): Refusal {
  return new Refusal('conflict', 'email-taken', {
    id: 'Alamat surel ini baru saja dipakai akun lain. Minta kode baru lalu masuk dengan kode itu.',
    en: 'Another account has just taken this e-mail address. Ask for a new code and sign in with it.',
  })
}

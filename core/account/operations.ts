// What can be done with accounts: the sign-in opens one for whoever is new, and removes it.
import * as z from 'zod/mini'
import { idSource } from '../kernel/context.ts'
import { newId } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { isOf } from '../membership/rules.ts'
import { writing } from '../table/writing.ts'
import { openPlan, removePlan } from './plan.ts'
import { Account, OpenAccount, RemoveAccount } from './schema.ts'

export const open = writing({
  name: 'account.open',
  input: OpenAccount,
  permission: [{ actor: 'system' }],
  plan: async (services, context) => openPlan(services.entities, context, newId('account', idSource(context))),
})

/** By its own person too, who has left everybody it acted for: see the sign-in's door for forgetting. */
export const remove = writing({
  name: 'account.remove',
  input: RemoveAccount,
  permission: [{ actor: 'system' }, { actor: 'account' }],
  sensitive: true,
  plan: async (services, { actor }, input) => {
    if (actor.kind !== 'system' && !isOf(actor, input.account)) throw notYours()
    const { data } = await services.entities.account.get({ account: input.account }).go({ consistent: true })
    if (data === null) throw noSuchAccount()
    return removePlan(services.entities, z.parse(Account, data))
  },
})

function notYours(): Refusal {
  return new Refusal('forbidden', 'not-your-account', {
    id: 'Ini bukan akun Anda, jadi tidak dapat Anda hapus. Masuklah dengan akun yang hendak dihapus.',
    en: 'This is not your account, so you cannot remove it. Sign in with the account that is to be removed.',
  })
}

function noSuchAccount(): Refusal {
  return new Refusal('missing', 'account', {
    id: 'Akun itu tidak ada. Periksa nomor akunnya lalu coba lagi.',
    en: 'There is no such account. Check its id and try again.',
  })
}

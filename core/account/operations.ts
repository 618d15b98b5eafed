// What can be done with accounts: the sign-in opens them and removes them.
import * as z from 'zod/mini'
import { idSource } from '../kernel/context.ts'
import { newId } from '../kernel/id.ts'
import { operation } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { act } from '../table/commit.ts'
import type { Services } from '../table/service.ts'
import { openPlan, removePlan } from './plan.ts'
import { Account, OpenAccount, RemoveAccount } from './schema.ts'

export const open = operation({
  name: 'account.open',
  input: OpenAccount,
  permission: [{ actor: 'system' }],
  work: (services: Services, context, input) =>
    act(services, context, { operation: 'account.open', input }, async () =>
      openPlan(services.entities, context, input, newId('account', idSource(context))),
    ),
})

export const remove = operation({
  name: 'account.remove',
  input: RemoveAccount,
  permission: [{ actor: 'system' }],
  work: (services: Services, context, input) =>
    act(services, context, { operation: 'account.remove', input }, async () => {
      const { data } = await services.entities.account.get({ account: input.account }).go({ consistent: true })
      if (data === null) throw noSuchAccount()
      return removePlan(services.entities, z.parse(Account, data))
    }),
})

function noSuchAccount(): Refusal {
  return new Refusal('missing', 'account', {
    id: 'Akun itu tidak ada. Periksa nomor akunnya lalu coba lagi.',
    en: 'There is no such account. Check its id and try again.',
  })
}

// What an import does with purchases: records each line of a sheet once, and takes it back while nobody has answered it.
import { ikmOf } from '../ikm/read.ts'
import { idSource } from '../kernel/context.ts'
import { type Id, newId } from '../kernel/id.ts'
import type { Permission } from '../kernel/permission.ts'
import { Refusal } from '../kernel/refusal.ts'
import { outletOfPartner } from '../outlet/read.ts'
import { writing } from '../table/writing.ts'
import { freshId, recordedAs } from './once.ts'
import { payPlan, recordPaidPlan, recordPlan, withdrawPlan } from './plan.ts'
import { dueOf, purchaseOf, purchasesBetween } from './read.ts'
import { BringPurchase, type Purchase, WithdrawPurchase } from './schema.ts'

const OUTLETS_PEOPLE = [
  { actor: 'partner', roles: ['owner', 'manager', 'clerk'], partner: 'partner', outlet: 'outlet' },
] as const satisfies Permission

/** What became of a line: it was recorded, it stood there already, or there was only its payment to record. */
export type Brought = { purchase: Id<'purchase'>; did: 'recorded' | 'paid' | 'nothing' }

export const bring = writing({
  name: 'purchase.bring',
  input: BringPurchase,
  permission: OUTLETS_PEOPLE,
  root: ({ partner }) => partner,
  plan: async (services, context, input) => {
    const { entities } = services
    const { outlet, paidOn, note: _, ...made } = input
    const { purchases } = await purchasesBetween(services, outlet, input.on, input.on)
    const known = recordedAs(input, purchases)
    const paid = paidOn === undefined ? undefined : { id: newId('payment', idSource(context)), by: BY, paidOn }
    const did = whatOf(known, input)
    if (known !== undefined) {
      const result: Brought = { purchase: known.id, did }
      if (did === 'nothing' || paid === undefined) return { changes: [], audit: [], result }
      return { ...payPlan(entities, context, known, paid), result }
    }
    await outletOfPartner(services, input.partner, outlet)
    await ikmOf(services, input.ikm)
    const id = freshId(input, purchases)
    const row = { ...made, ...(await dueOf(services, input)), unit: outlet, id }
    const recorded =
      paid === undefined ? recordPlan(entities, context, row) : recordPaidPlan(entities, context, row, paid)
    const result: Brought = { purchase: id, did }
    return { ...recorded, result }
  },
})

const BY = 'partner' as const

/** What bringing the line would do, where it is on record as `known`. */
export function whatOf(known: Purchase | undefined, { paidOn }: Pick<BringPurchase, 'paidOn'>): Brought['did'] {
  if (known === undefined) return 'recorded'
  return paidOn === undefined || known.partnerPaidOn === paidOn ? 'nothing' : 'paid'
}

/** Held to the IKM's chain: an answer that comes between is seen. */
export const withdraw = writing({
  name: 'purchase.withdraw',
  input: WithdrawPurchase,
  permission: OUTLETS_PEOPLE,
  root: ({ ikm }) => ikm,
  plan: async (services, context, input) => {
    const purchase = await purchaseOf(services, input, { partner: input.partner, ikm: input.ikm })
    const { answers, payments } = await purchasesBetween(services, input.outlet, input.on, input.on)
    if (answers.some((each) => each.purchase === purchase.id)) throw answered()
    if (payments.some((each) => each.purchase === purchase.id && each.by === 'ikm')) throw answered()
    return withdrawPlan(services.entities, context, purchase)
  },
})

function answered(): Refusal {
  return new Refusal('conflict', 'purchase-answered', {
    id: 'Pembelian ini sudah dijawab atau dibayar menurut IKM, atau sudah diputus petugas, jadi tidak dapat ditarik. Bila keliru, minta petugas memutuskannya.',
    en: 'The IKM has answered this purchase or its payment, or an officer has ruled on it, so it cannot be withdrawn. Where it is wrong, ask an officer to rule on it.',
  })
}

// What can be done with purchases: record, answer, rule, note a payment, list those of an outlet or of an IKM.
import * as z from 'zod/mini'
import { ikmOf } from '../ikm/read.ts'
import { idSource } from '../kernel/context.ts'
import { newId } from '../kernel/id.ts'
import { operation } from '../kernel/operation.ts'
import { outletOfPartner } from '../outlet/read.ts'
import { page } from '../table/page.ts'
import type { Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'
import { answerPlan, payPlan, recordPlan } from './plan.ts'
import { purchaseOf, purchasesOfYear } from './read.ts'
import {
  AnswerPurchase,
  PayPurchase,
  Purchase,
  PurchasesOfIkm,
  PurchasesOfOutlet,
  RecordPurchase,
  RulePurchase,
} from './schema.ts'

export const record = writing({
  name: 'purchase.record',
  input: RecordPurchase,
  permission: [{ actor: 'partner', roles: ['owner', 'manager', 'clerk'], partner: 'partner', outlet: 'outlet' }],
  plan: async (services, context, input) => {
    await outletOfPartner(services, input.partner, input.outlet)
    await ikmOf(services, input.ikm)
    const { outlet, ...made } = input
    return recordPlan(services.entities, context, {
      ...made,
      unit: outlet,
      id: newId('purchase', idSource(context)),
    })
  },
})

export const answer = writing({
  name: 'purchase.answer',
  input: AnswerPurchase,
  permission: [{ actor: 'ikm', ikm: 'ikm' }],
  plan: async (services, context, input) => {
    const purchase = await purchaseOf(services, input, { ikm: input.ikm })
    const id = newId('answer', idSource(context))
    return answerPlan(services.entities, context, purchase, { id, by: 'ikm', answer: input.answer })
  },
})

export const rule = writing({
  name: 'purchase.rule',
  input: RulePurchase,
  permission: [{ actor: 'officer', power: 'decide' }],
  plan: async (services, context, input) => {
    const purchase = await purchaseOf(services, input, {})
    const id = newId('answer', idSource(context))
    const { answer, reason } = input
    return answerPlan(services.entities, context, purchase, { id, by: 'officer', answer, reason })
  },
})

/** Either side says when it was paid. */
export const pay = writing({
  name: 'purchase.pay',
  input: PayPurchase,
  permission: [
    { actor: 'ikm', ikm: 'ikm' },
    { actor: 'partner', roles: ['owner', 'manager', 'clerk'], partner: 'partner', outlet: 'outlet' },
  ],
  plan: async (services, context, input) => {
    const { partner, ikm, paidOn } = input
    const purchase = await purchaseOf(services, input, { partner, ikm })
    const id = newId('payment', idSource(context))
    const by = context.actor.kind === 'ikm' ? 'ikm' : 'partner'
    return payPlan(services.entities, context, purchase, { id, by, paidOn })
  },
})

export const ofOutlet = operation({
  name: 'purchase.ofOutlet',
  input: PurchasesOfOutlet,
  permission: [
    { actor: 'partner', roles: ['owner', 'manager', 'clerk'], partner: 'partner', outlet: 'outlet' },
    { actor: 'officer', power: 'verify' },
  ],
  work: async (services: Services, _context, input) => {
    await outletOfPartner(services, input.partner, input.outlet)
    return purchasesOfYear(services, input.outlet, input.year)
  },
})

/** The newest first. */
export const ofIkm = operation({
  name: 'purchase.ofIkm',
  input: PurchasesOfIkm,
  permission: [{ actor: 'ikm', ikm: 'ikm' }],
  work: (services: Services, _context, input) =>
    page(
      `purchase.ofIkm ${input.ikm}`,
      input,
      (options) => services.entities.purchase.query.ofIkm({ ikm: input.ikm }).go({ ...options, order: 'desc' }),
      (row) => z.parse(Purchase, row),
    ),
})

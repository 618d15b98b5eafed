// What can be done with purchases: record, answer, rule, note a payment, list those of an outlet or of an IKM, and what is owed.
import * as z from 'zod/mini'
import { ikmOf } from '../ikm/read.ts'
import { idSource } from '../kernel/context.ts'
import { newId } from '../kernel/id.ts'
import { operation } from '../kernel/operation.ts'
import type { Permission } from '../kernel/permission.ts'
import { outletOfPartner } from '../outlet/read.ts'
import { BOTH_SIDES, sideOf } from '../placement/sides.ts'
import { DECIDERS, IN_OFFICE } from '../region/offices.ts'
import { page } from '../table/page.ts'
import type { Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'
import { answerPlan, payPlan, recordPlan } from './plan.ts'
import { dueOf, purchaseOf, purchasesOfYear, shown } from './read.ts'
import {
  AnswerPurchase,
  PayPurchase,
  Purchase,
  PurchasesOfIkm,
  PurchasesOfOutlet,
  PurchasesOwed,
  RecordPurchase,
  RulePurchase,
} from './schema.ts'

const OUTLETS_PEOPLE = [
  { actor: 'partner', roles: ['owner', 'manager', 'clerk'], partner: 'partner', outlet: 'outlet' },
] as const satisfies Permission

export const record = writing({
  name: 'purchase.record',
  input: RecordPurchase,
  permission: OUTLETS_PEOPLE,
  root: ({ partner }) => partner,
  plan: async (services, context, input) => {
    await outletOfPartner(services, input.partner, input.outlet)
    await ikmOf(services, input.ikm)
    const { outlet, ...made } = input
    return recordPlan(services.entities, context, {
      ...made,
      ...(await dueOf(services, input)),
      unit: outlet,
      id: newId('purchase', idSource(context)),
    })
  },
})

export const answer = writing({
  name: 'purchase.answer',
  input: AnswerPurchase,
  permission: [{ actor: 'ikm', ikm: 'ikm' }],
  root: ({ ikm }) => ikm,
  plan: async (services, context, input) => {
    const purchase = await purchaseOf(services, input, { ikm: input.ikm })
    const id = newId('answer', idSource(context))
    return answerPlan(services.entities, context, purchase, { id, by: 'ikm', answer: input.answer })
  },
})

export const rule = writing({
  name: 'purchase.rule',
  input: RulePurchase,
  permission: DECIDERS,
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
  permission: BOTH_SIDES,
  plan: async (services, context, input) => {
    const { partner, ikm, paidOn } = input
    const purchase = await purchaseOf(services, input, { partner, ikm })
    const id = newId('payment', idSource(context))
    const by = sideOf(context.actor)
    return payPlan(services.entities, context, purchase, { id, by, paidOn })
  },
})

export const ofOutlet = operation({
  name: 'purchase.ofOutlet',
  input: PurchasesOfOutlet,
  permission: [...OUTLETS_PEOPLE, ...IN_OFFICE],
  work: async (services: Services, { today }, input) => {
    await outletOfPartner(services, input.partner, input.outlet)
    return purchasesOfYear(services, input.outlet, input.year, today)
  },
})

/** The newest first. */
export const ofIkm = operation({
  name: 'purchase.ofIkm',
  input: PurchasesOfIkm,
  permission: [{ actor: 'ikm', ikm: 'ikm' }],
  work: (services: Services, { today }, input) =>
    page(
      `purchase.ofIkm ${input.ikm}`,
      input,
      (options) => services.entities.purchase.query.ofIkm({ ikm: input.ikm }).go({ ...options, order: 'desc' }),
      (row) => shown(z.parse(Purchase, row), today),
    ),
})

/** What is not paid yet, the oldest debt first. */
export const owed = operation({
  name: 'purchase.owed',
  input: PurchasesOwed,
  permission: [{ actor: 'partner', roles: ['owner', 'manager'], partner: 'partner' }],
  work: (services: Services, { today }, input) =>
    page(
      `purchase.owed ${input.partner}`,
      input,
      (options) => services.entities.purchase.query.owed({ partner: input.partner }).go(options),
      (row) => shown(z.parse(Purchase, row), today),
    ),
})

// The contract's routes about evidence: answers of the IKM, visits, purchases, and what an officer rules on papers.
import * as z from 'zod/mini'
import { AnswerPlacement, Confirmation, ConfirmationsOfIkm, RulePlacement } from '../confirmation/schema.ts'
import { idOf } from '../kernel/id.ts'
import {
  AnswerPurchase,
  PayPurchase,
  PurchaseFile,
  PurchasesOfIkm,
  PurchasesOfOutlet,
  PurchasesOwed,
  RecordPurchase,
  RulePurchase,
  ShownPurchase,
} from '../purchase/schema.ts'
import { RecordVisit } from '../visit/schema.ts'
import { pageOf, type Route } from './route.ts'

const OUTLET = '/api/partner/{partner}/outlets/{outlet}'
const IKM = '/api/ikm/{ikm}'
const OFFICER_OUTLET = '/api/officer/outlets/{outlet}'

const confirmationResult = z.strictObject({ confirmation: idOf('confirmation') })
const answerResult = z.strictObject({ answer: idOf('answer') })

const confirmations = {
  method: 'GET',
  summary: 'What was answered and ruled about the placements of an IKM, the newest month first.',
  input: ConfirmationsOfIkm,
  output: pageOf(Confirmation),
} as const
const purchases = {
  method: 'GET',
  summary: 'A year’s purchases of an outlet, each with everything that was said of it.',
  input: PurchasesOfOutlet,
  output: z.array(PurchaseFile),
} as const
const pay = {
  method: 'POST',
  summary: 'Records the day on which a purchase was paid, as this side has it.',
  input: PayPurchase,
  output: z.strictObject({ payment: idOf('payment') }),
} as const

export const EVIDENCE_ROUTES = {
  'confirmation.answer': {
    method: 'POST',
    path: `${IKM}/placements/{placement}/confirmations`,
    audience: 'ikm',
    summary: 'Answers whether a placement stood there in a month. The last answer counts.',
    input: AnswerPlacement,
    output: confirmationResult,
  },
  'confirmation.rule': {
    method: 'POST',
    path: `${OFFICER_OUTLET}/placements/{placement}/rulings`,
    audience: 'officer',
    summary: 'Rules whether a placement stood there in a month, on papers that the reason names.',
    input: RulePlacement,
    output: confirmationResult,
  },
  'confirmation.ofIkm': { ...confirmations, audience: 'ikm', path: `${IKM}/confirmations` },
  'officer.confirmation.ofIkm': {
    ...confirmations,
    audience: 'officer',
    path: '/api/officer/ikm/{ikm}/confirmations',
  },
  'visit.record': {
    method: 'POST',
    path: `${OFFICER_OUTLET}/visits`,
    audience: 'officer',
    summary: 'Records what an officer saw on a day: one placement, seen or not, or one slot, found empty.',
    input: RecordVisit,
    output: z.strictObject({ visit: idOf('visit') }),
  },
  'purchase.record': {
    method: 'POST',
    path: `${OUTLET}/purchases`,
    audience: 'partner',
    summary: 'Records a delivery that an outlet bought of an IKM.',
    input: RecordPurchase,
    output: z.strictObject({ purchase: idOf('purchase') }),
  },
  'purchase.ofOutlet': { ...purchases, audience: 'partner', path: `${OUTLET}/purchases` },
  'officer.purchase.ofOutlet': {
    ...purchases,
    audience: 'officer',
    path: '/api/officer/partners/{partner}/outlets/{outlet}/purchases',
  },
  'purchase.ofIkm': {
    method: 'GET',
    path: `${IKM}/purchases`,
    audience: 'ikm',
    summary: 'What was bought of an IKM, the newest first.',
    input: PurchasesOfIkm,
    output: pageOf(ShownPurchase),
  },
  'purchase.owed': {
    method: 'GET',
    path: '/api/partner/{partner}/purchases/owed',
    audience: 'partner',
    summary: 'What a partner has not paid yet, the oldest debt first, with the days by which it is late.',
    input: PurchasesOwed,
    output: pageOf(ShownPurchase),
  },
  'purchase.answer': {
    method: 'POST',
    path: `${IKM}/purchases/{purchase}/answers`,
    audience: 'ikm',
    summary: 'Answers whether a purchase took place. The last answer counts.',
    input: AnswerPurchase,
    output: answerResult,
  },
  'purchase.rule': {
    method: 'POST',
    path: `${OFFICER_OUTLET}/purchases/{purchase}/rulings`,
    audience: 'officer',
    summary: 'Rules whether a purchase took place, on papers that the reason names.',
    input: RulePurchase,
    output: answerResult,
  },
  'purchase.pay': { ...pay, audience: 'partner', path: `${OUTLET}/purchases/{purchase}/payments` },
  'ikm.purchase.pay': { ...pay, audience: 'ikm', path: `${IKM}/purchases/{purchase}/payments` },
} as const satisfies Record<string, Route>

// A purchase: a delivery that a partner's outlet bought of an IKM; the IKM answers it, either side says when it was paid.
import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { Rupiah } from '../kernel/rupiah.ts'
import { Prose, pageFields } from '../table/bounds.ts'

const ANSWERS = ['yes', 'no', 'unknown'] as const
/** Whole kilograms of one delivery. */
const VolumeKg = z.int().check(z.gte(0), z.lte(10_000_000))
/** One delivery is at most Rp1 trillion, so that a year of them still adds up exactly. */
const Amount = Rupiah.check(z.lte(1_000_000_000_000, { error: 'is an amount above Rp1.000.000.000.000' }))

/** How a payment stands: when it was made, as who was paid says or else who paid; and how many days after its due day. */
export const Standing = z.strictObject({ paidOn: z.nullable(Day), daysLate: z.int().check(z.gte(0)) })
export type Standing = z.infer<typeof Standing>

export const Purchase = z.object({
  unit: idOf('outlet'),
  id: idOf('purchase'),
  on: Day,
  partner: idOf('partner'),
  ikm: idOf('ikm'),
  amountIdr: Amount,
  volumeKg: VolumeKg,
  dueOn: z.optional(Day),
  recordedOn: Day,
  /** The last word of each side on the day of payment. */
  partnerPaidOn: z.optional(Day),
  ikmPaidOn: z.optional(Day),
  broughtBy: z.optional(idOf('job')),
  withdrawnOn: z.optional(Day),
  version: z.int(),
})
export type Purchase = z.infer<typeof Purchase>

/** As it is shown: with how its payment stands today. */
export const ShownPurchase = z.extend(z.omit(Purchase, { version: true, withdrawnOn: true }), { payment: Standing })
export type ShownPurchase = z.infer<typeof ShownPurchase>

export const PurchaseAnswer = z.object({
  id: idOf('answer'),
  purchase: idOf('purchase'),
  by: z.enum(['ikm', 'officer']),
  answer: z.enum(ANSWERS),
  reason: z.optional(Prose),
  recordedOn: Day,
})
export type PurchaseAnswer = z.infer<typeof PurchaseAnswer>

export const Payment = z.object({
  id: idOf('payment'),
  purchase: idOf('purchase'),
  by: z.enum(['ikm', 'partner']),
  paidOn: Day,
  recordedOn: Day,
})
export type Payment = z.infer<typeof Payment>

/** A purchase with everything that was said of it, in the order in which it was said. */
export const PurchaseFile = z.object({
  ...ShownPurchase.shape,
  answers: z.array(PurchaseAnswer),
  payments: z.array(Payment),
})
export type PurchaseFile = z.infer<typeof PurchaseFile>

export const RecordPurchase = z.strictObject({
  partner: idOf('partner'),
  outlet: idOf('outlet'),
  ikm: idOf('ikm'),
  on: Day,
  amountIdr: Amount,
  volumeKg: VolumeKg,
  dueOn: z.optional(Day),
})
export type RecordPurchase = z.infer<typeof RecordPurchase>

/** What a line of a sheet may say more: when it was paid, and the note that tells two equal deliveries of a day apart. */
export const BringPurchase = z.strictObject({
  ...RecordPurchase.shape,
  paidOn: z.optional(Day),
  note: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(40))),
  broughtBy: idOf('job'),
})
export type BringPurchase = z.infer<typeof BringPurchase>

/** A purchase lies under its outlet and day, so both name it. */
const which = { outlet: idOf('outlet'), on: Day, purchase: idOf('purchase') }

export const AnswerPurchase = z.strictObject({ ikm: idOf('ikm'), ...which, answer: z.enum(ANSWERS) })
export const RulePurchase = z.strictObject({ ...which, answer: z.enum(['yes', 'no']), reason: Prose })
export const PayPurchase = z.strictObject({ partner: idOf('partner'), ikm: idOf('ikm'), ...which, paidOn: Day })

export const WithdrawPurchase = z.strictObject({ partner: idOf('partner'), ikm: idOf('ikm'), ...which })

const Year = z.string().check(z.regex(/^2\d{3}$/, { error: 'is not a year (YYYY)' }))
export const PurchasesOfOutlet = z.strictObject({ partner: idOf('partner'), outlet: idOf('outlet'), year: Year })
export const PurchasesOfIkm = z.strictObject({ ikm: idOf('ikm'), ...pageFields })
export const PurchasesOwed = z.strictObject({ partner: idOf('partner'), ...pageFields })

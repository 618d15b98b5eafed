// A grievance: an IKM reports what a partner did, late payment, changed terms or returned goods; the partner answers it.
// It is no fact of a quota: the engine never reads it, and no verdict changes by it.
import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { Purchase } from '../purchase/schema.ts'
import { KecamatanCode, VillageCode } from '../region/villages.ts'
import { DayCount, Name, pageFields, typedProse } from '../table/bounds.ts'
import { GRIEVANCE_STATES } from './steps.ts'

export const GRIEVANCE_KINDS = ['late-payment', 'changed-terms', 'returned-goods'] as const
export type GrievanceKind = (typeof GRIEVANCE_KINDS)[number]
/** What of the terms was changed. */
export const CHANGES = ['margin', 'rent', 'payment-days', 'returns', 'other'] as const
export const ANSWERS = ['paid', 'agreed', 'disagrees'] as const

const Note = typedProse(200)
/** How many of what is sold came back. */
const Returned = z.int().check(z.gte(1), z.lte(1_000_000))

export const Grievance = z.object({
  unit: idOf('outlet'),
  grievance: idOf('grievance'),
  partner: idOf('partner'),
  ikm: idOf('ikm'),
  /** As both were called on the day of the report. */
  outletName: Name,
  ikmName: Name,
  /** Of the IKM. */
  village: VillageCode,
  kecamatan: KecamatanCode,
  kind: z.enum(GRIEVANCE_KINDS),
  placement: z.optional(idOf('placement')),
  slot: z.optional(idOf('slot')),
  purchase: z.optional(idOf('purchase')),
  on: z.optional(Day),
  amountIdr: z.optional(Purchase.shape.amountIdr),
  /** By when the money was due, and how late it was on the day when the IKM said so last. */
  dueOn: z.optional(Day),
  daysLate: z.optional(DayCount),
  change: z.optional(z.enum(CHANGES)),
  quantity: z.optional(Returned),
  note: z.optional(z.string()),
  state: z.enum(GRIEVANCE_STATES),
  reportedOn: Day,
  answer: z.optional(z.enum(ANSWERS)),
  paidOn: z.optional(Day),
  answerNote: z.optional(z.string()),
  answeredOn: z.optional(Day),
  closedOn: z.optional(Day),
  version: z.int(),
})
export type Grievance = z.infer<typeof Grievance>
export const ShownGrievance = z.omit(Grievance, { version: true })

const at = (path: string, error: string) => ({ path: [path], error })

/**
 * Of one placement or one purchase, with what is known of it already. A purchase has its own due day, where one is on
 * record; of a placement the IKM says by when the money was due.
 */
export const ReportGrievance = z
  .strictObject({
    ikm: idOf('ikm'),
    outlet: idOf('outlet'),
    kind: z.enum(GRIEVANCE_KINDS),
    placement: z.optional(idOf('placement')),
    purchase: z.optional(idOf('purchase')),
    /** The day of the purchase, which lies under it. */
    on: z.optional(Day),
    dueOn: z.optional(Day),
    change: z.optional(z.enum(CHANGES)),
    quantity: z.optional(Returned),
    note: z.optional(Note),
  })
  .check(
    z.refine(
      ({ placement, purchase }) => (placement === undefined) !== (purchase === undefined),
      at('placement', 'is to be given, or a purchase instead of it'),
    ),
    z.refine(
      ({ purchase, on }) => (purchase === undefined) === (on === undefined),
      at('on', 'is the day of the purchase, and goes with it'),
    ),
    z.refine(
      ({ kind, placement, change }) =>
        kind === 'changed-terms' ? placement !== undefined && change !== undefined : change === undefined,
      at('change', 'says which terms of a placement were changed, and nothing else'),
    ),
    z.refine(
      ({ kind, placement, dueOn }) =>
        kind === 'late-payment' ? placement === undefined || dueOn !== undefined : dueOn === undefined,
      at('dueOn', 'says by when the money was due that is late, and nothing else'),
    ),
    z.refine(
      ({ kind, quantity }) => kind === 'returned-goods' || quantity === undefined,
      at('quantity', 'says how much came back, and nothing else'),
    ),
  )
export type ReportGrievance = z.infer<typeof ReportGrievance>

const which = { outlet: idOf('outlet'), grievance: idOf('grievance') }

/** `paid` says on which day, and is an answer to late payment alone; who disagrees says why. */
export const AnswerGrievance = z
  .strictObject({
    partner: idOf('partner'),
    ...which,
    answer: z.enum(ANSWERS),
    paidOn: z.optional(Day),
    note: z.optional(Note),
  })
  .check(
    z.refine(
      ({ answer, paidOn }) => (answer === 'paid') === (paidOn !== undefined),
      at('paidOn', 'says on which day it was paid, and nothing else'),
    ),
    z.refine(({ answer, note }) => answer !== 'disagrees' || note !== undefined, at('note', 'says why you disagree')),
  )
export type AnswerGrievance = z.infer<typeof AnswerGrievance>

/** `paidOn`: of a late payment the day on which the money came, where the IKM knows it. */
export const SettleGrievance = z.strictObject({ ikm: idOf('ikm'), ...which, paidOn: z.optional(Day) })
export const WithdrawGrievance = z.strictObject({ ikm: idOf('ikm'), ...which })

export const GrievancesOfIkm = z.strictObject({ ikm: idOf('ikm'), ...pageFields })
/** Of one outlet, or of all; a clerk names one of its own. */
export const GrievancesOfPartner = z.strictObject({
  partner: idOf('partner'),
  outlet: z.optional(idOf('outlet')),
  ...pageFields,
})
export const GrievancesInPlace = z
  .strictObject({ kecamatan: z.optional(KecamatanCode), village: z.optional(VillageCode), ...pageFields })
  .check(
    z.refine(
      ({ kecamatan, village }) => (kecamatan === undefined) !== (village === undefined),
      at('kecamatan', 'is to be given, or a village instead of it'),
    ),
  )

/** Of fewer IKM nothing is told: a number could be traced to who reported it. */
export const LEAST_IKM = 3

/** What other IKM are told of how a partner pays: how many reported it late, and the median of their days. */
export const PaymentRecord = z.strictObject({ ikm: z.int().check(z.gte(LEAST_IKM)), daysLate: DayCount })
export type PaymentRecord = z.infer<typeof PaymentRecord>

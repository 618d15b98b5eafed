// The confirm link: what an IKM is asked about a month, what it says, and what officers do to bring the link to it.
import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { type Id, idOf } from '../kernel/id.ts'
import { Month } from '../kernel/period.ts'
import { KecamatanCode, VillageCode } from '../region/villages.ts'
import { Name, typedProse } from '../table/bounds.ts'

/** Wrong PINs in a row; then an officer gives another PIN. */
export const MOST_TRIES = 5
/** So many answers are one transaction: each is a row and a line of the audit trail. */
export const MOST_ANSWERS = 40
/** As long as a reason may be that is typed on a telephone. */
export const MOST_REASON = 500

const Answer = z.enum(['yes', 'no', 'unknown'])
export type Answer = z.infer<typeof Answer>

/** One IKM and one month. */
export const OfMonth = z.strictObject({ ikm: idOf('ikm'), month: Month })

/** Six digits, however they were spaced. */
const Pin = z.string().check(
  z.maxLength(20),
  z.overwrite((typed) => typed.replace(/[\s.-]/g, '')),
  z.regex(/^\d{6}$/, { error: 'is not a PIN (6 digits)' }),
)
export const EnterLink = z.strictObject({ token: z.string().check(z.maxLength(100)), pin: Pin })
/** `left`: how often another PIN may be tried; `serial`: which PIN was right. */
export const Entered = z.object({ entered: z.boolean(), left: z.int(), serial: z.int() })
export type Entered = z.infer<typeof Entered>

const said = { answer: Answer, reason: z.optional(typedProse(MOST_REASON)) }
export const Said = z.discriminatedUnion('about', [
  z.strictObject({
    about: z.literal('placement'),
    outlet: idOf('outlet'),
    placement: idOf('placement'),
    /** A proof that was kept before. */
    photo: z.optional(idOf('media')),
    ...said,
  }),
  z.strictObject({
    about: z.literal('purchase'),
    outlet: idOf('outlet'),
    on: Day,
    purchase: idOf('purchase'),
    ...said,
  }),
])
export type Said = z.infer<typeof Said>

export const AnswerMonth = z.strictObject({
  ...OfMonth.shape,
  answers: z.array(Said).check(z.minLength(1), z.maxLength(MOST_ANSWERS)),
})

/** `before`: the answer for the month before, where it was yes or no and so can be said again. */
export type Question = { where: string; now: Answer | undefined } & (
  | { about: 'placement'; outlet: Id<'outlet'>; placement: Id<'placement'>; products: string[]; before?: 'yes' | 'no' }
  | { about: 'purchase'; outlet: Id<'outlet'>; on: Day; purchase: Id<'purchase'>; amountIdr: number; volumeKg: number }
)
/** `open`: until `closesOn` answers are taken. */
export type Questions = { name: string; closesOn: Day; open: boolean; questions: Question[] }

export const ConfirmPin = z.object({
  ikm: idOf('ikm'),
  serial: z.int(),
  tries: z.int(),
  setOn: Day,
  version: z.int(),
})
export type ConfirmPin = z.infer<typeof ConfirmPin>

export const ConfirmSending = z.object({
  ikm: idOf('ikm'),
  month: Month,
  by: idOf('account'),
  openedAt: z.int(),
  version: z.int(),
})
export type ConfirmSending = z.infer<typeof ConfirmSending>

/** Those of a kecamatan, or of one village, which is what a coach may ask for. */
export const WaitingLinks = z
  .strictObject({ month: Month, kecamatan: z.optional(KecamatanCode), village: z.optional(VillageCode) })
  .check(
    z.refine(({ kecamatan, village }) => (kecamatan === undefined) !== (village === undefined), {
      path: ['kecamatan'],
      error: 'is to be given, or a village instead of it',
    }),
  )

const PinState = z.enum(['none', 'set', 'locked'])
export type PinState = z.infer<typeof PinState>

/** An IKM that has not answered everything of the month. */
export const WaitingLink = z.strictObject({
  ikm: idOf('ikm'),
  name: Name,
  village: VillageCode,
  asked: z.int(),
  unanswered: z.int(),
  pin: PinState,
  /** When an officer opened it for sending within the last day, and whether it was the one who asks. */
  opened: z.nullable(z.strictObject({ at: z.iso.datetime(), own: z.boolean() })),
  /** Since when it wants no such message; then none is sent. */
  stopped: z.nullable(Day),
})
export type WaitingLink = z.infer<typeof WaitingLink>

/** The village is the one in which the IKM lies: a coach acts in its own. */
const there = { village: VillageCode, ikm: idOf('ikm') }
export const SendLink = z.strictObject({ ...there, month: Month })
export const SetPin = z.strictObject(there)
export const StopLink = z.strictObject({ ...there, stop: z.boolean() })

/** `whatsapp` is null where no number is on record with its consent; `text` can be handed over in any other way. */
export const SentLink = z.strictObject({
  text: z.string(),
  whatsapp: z.nullable(z.url()),
  mailed: z.boolean(),
  pin: PinState,
})
export const NewPin = z.strictObject({ pin: z.string() })

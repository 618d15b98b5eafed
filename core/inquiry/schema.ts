// An inquiry: what somebody who wants to buy asks an IKM. Who asks and what is personal data and is kept for a while only.
import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { Name, pageFields, typedProse } from '../table/bounds.ts'
import { INQUIRY_STATES } from './steps.ts'

/** An inquiry that its sender does not confirm is gone after so many days; one that is confirmed stays for so many. */
export const UNCONFIRMED_DAYS = 2
export const KEPT_DAYS = 180

export const MOST_MESSAGE = 2000
export const MOST_EMAIL = 200

/** One address of mail, without anything that could begin another line of a mail. */
export const Email = z.string().check(z.trim(), z.maxLength(MOST_EMAIL), z.regex(z.regexes.email))

/** A telephone number anywhere, kept with its country's code; one that begins with 0 is Indonesian. */
const AnyPhone = z.string().check(
  z.maxLength(40),
  z.overwrite((typed) => typed.replace(/[\s().-]/g, '').replace(/^0(?=[1-9])/, '+62')),
  z.regex(/^\+?[1-9]\d{7,14}$/, { error: 'is not a telephone number' }),
)

const Language = z.enum(['id', 'en'])

export const Inquiry = z.object({
  inquiry: idOf('inquiry'),
  ikm: idOf('ikm'),
  product: z.optional(idOf('product')),
  /** In which it was written, and in which its sender is told of it. */
  language: Language,
  person: z.optional(z.string()),
  email: z.optional(z.string()),
  phone: z.optional(z.string()),
  message: z.optional(z.string()),
  state: z.enum(INQUIRY_STATES),
  /** The instant in UTC, by which a list is sorted. */
  sentAt: z.string(),
  confirmedOn: z.optional(Day),
  expiresAt: z.int(),
  version: z.int(),
})
export type Inquiry = z.infer<typeof Inquiry>

/** What an inquiry is about. */
const about = { ikm: idOf('ikm'), product: z.optional(idOf('product')) }
export const OneSubject = z.strictObject(about)

export const SendInquiry = z.strictObject({
  ...about,
  language: Language,
  person: Name,
  email: Email,
  phone: z.optional(AnyPhone),
  message: typedProse(MOST_MESSAGE),
  /** The network address that it came from; it is counted under its hash and kept nowhere. */
  client: z.string().check(z.minLength(1), z.maxLength(64)),
})
export type SendInquiry = z.infer<typeof SendInquiry>

/** `token` is what only the mail to the sender's address names. */
export const ConfirmInquiry = z.strictObject({
  inquiry: idOf('inquiry'),
  token: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
})

export const InquiryTold = z.strictObject({
  inquiry: idOf('inquiry'),
  outcome: z.enum(['sent', 'no-address', 'rejected']),
})

export const OneInquiry = z.strictObject({ ikm: idOf('ikm'), inquiry: idOf('inquiry') })
export const InquiriesOfIkm = z.strictObject({ ikm: idOf('ikm'), ...pageFields })
export const UndeliveredInquiries = z.strictObject(pageFields)

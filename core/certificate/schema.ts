// A certificate: the paper that says that a final finding found a duty met. What stands on it was so on the day of issue.
import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { Period } from '../kernel/period.ts'
import { Name } from '../table/bounds.ts'

const Words = z.string().check(z.minLength(1), z.maxLength(400))

/** All that the paper says, and so all that whoever has its code may read. */
export const CertificatePaper = z.object({
  /** The code that the QR holds. It cannot be guessed, and opens nothing but this. */
  certificate: idOf('certificate'),
  /** `2026-Q3/4F7A1C20/1`: of one duty and revision, for letters and telephone calls. */
  number: z.string().check(z.regex(/^2\d{3}(-\w{2})?\/[0-9A-F]{8}\/\d{1,3}$/)),
  business: Name,
  outlet: z.optional(Name),
  rule: Name,
  ruleEn: Name,
  regulation: Words,
  regulationEn: Words,
  /** What the regulation says of itself: an example, not legal advice. */
  note: Words,
  article: Words,
  period: Period,
  revision: z.int().check(z.gte(1), z.lte(999)),
  asOf: Day,
  issuedOn: Day,
})
export type CertificatePaper = z.infer<typeof CertificatePaper>

/** The row: the paper, and which finding it is of. */
export const Certificate = z.object({
  ...CertificatePaper.shape,
  unit: z.union([idOf('outlet'), idOf('partner')]),
  ruleId: idOf('rule'),
  partner: idOf('partner'),
})
export type Certificate = z.infer<typeof Certificate>

/** `superseded`: a later revision of the finding stands beside the one that the paper is of, whatever it found. */
export type Verified = { paper: CertificatePaper; state: 'valid' | 'superseded' }

/** One duty: its newest final finding is the one that is certified. */
export const IssueCertificate = z.strictObject({
  partner: idOf('partner'),
  outlet: z.optional(idOf('outlet')),
  rule: idOf('rule'),
  period: Period,
})

export const OneCertificate = z.strictObject({ certificate: idOf('certificate') })

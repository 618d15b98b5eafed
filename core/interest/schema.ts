// An interest: somebody who wants to start a business says so, with their consent to be called. All of it is personal data.
import * as z from 'zod/mini'
import { Phone } from '../ikm/contact-schema.ts'
import { Email } from '../inquiry/schema.ts'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { CategoryId } from '../region/category-id.ts'
import { KecamatanCode } from '../region/villages.ts'
import { Name, pageFields, typedProse } from '../table/bounds.ts'

/** Kept for so many days after it was registered, unless it is erased before. */
export const KEPT_DAYS = 730
export const MOST_PLAN = 500

/** What does not fit any category of the catalogue. */
export const OTHER_CATEGORY = 'lain'

const Language = z.enum(['id', 'en'])

const fields = {
  kecamatan: KecamatanCode,
  /** As they write it: a village may have another name in people's mouths than in the decree. */
  village: z.optional(Name),
  /** What they want to make, by the catalogue's categories. */
  category: z.union([CategoryId, z.literal(OTHER_CATEGORY)]),
}

export const Interest = z.object({
  interest: idOf('interest'),
  ...fields,
  category: z.string(),
  language: Language,
  person: z.optional(z.string()),
  phone: z.optional(z.string()),
  email: z.optional(z.string()),
  plan: z.optional(z.string()),
  /** The day of the consent to be called, and to be kept for that. */
  consentedOn: Day,
  state: z.enum(['open', 'erased']),
  registeredAt: z.string(),
  expiresAt: z.int(),
  version: z.int(),
})
export type Interest = z.infer<typeof Interest>

export const RegisterInterest = z
  .strictObject({
    ...fields,
    language: Language,
    person: Name,
    phone: z.optional(Phone),
    email: z.optional(Email),
    plan: z.optional(typedProse(MOST_PLAN)),
    consent: z.literal('yes', { error: 'is not the consent without which nothing is kept' }),
    /** The network address that it came from; it is counted under its hash and kept nowhere. */
    client: z.string().check(z.minLength(1), z.maxLength(64)),
  })
  .check(
    z.refine(({ phone, email }) => phone !== undefined || email !== undefined, {
      path: ['phone'],
      error: 'is missing, and so is an e-mail address: one of both is needed',
      // Also where another field is wrong, so that a form is put right in one go.
      when: () => true,
    }),
  )
export type RegisterInterest = z.infer<typeof RegisterInterest>

export const OneInterest = z.strictObject({ interest: idOf('interest') })
export const InterestsInKecamatan = z.strictObject({ kecamatan: KecamatanCode, ...pageFields })

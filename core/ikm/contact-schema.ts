// The contact of an IKM: personal data with its forms checked, and no fault that repeats what was typed.
import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { Name, PaperNumber } from '../table/bounds.ts'

/** Six digits of a region, the day of birth (women: + 40), the month, the year, four more. */
const Nik = z.string().check(
  z.regex(/^\d{6}(0[1-9]|[12]\d|3[01]|4[1-9]|[56]\d|7[01])(0[1-9]|1[0-2])\d{6}$/, {
    error: 'is not a NIK (16 digits, with the day of birth as its 7th to 12th)',
  }),
)

/** A telephone number in Indonesia, kept as `+62…`, however it was written (0812-…, 62 812 …). */
export const Phone = z.string().check(
  z.maxLength(40),
  z.overwrite((typed) => typed.replace(/[\s().-]/g, '').replace(/^(?:\+?62|0)/, '+62')),
  z.regex(/^\+62[2-9]\d{7,12}$/, { error: 'is not a telephone number in Indonesia' }),
)

const fields = {
  person: z.optional(Name),
  nik: z.optional(Nik),
  /** A person's is its NIK, so it lies here. */
  npwp: z.optional(PaperNumber),
  homeAddress: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(300), z.regex(/^[^\p{Cc}\p{Cf}]*$/u))),
  businessNumber: z.optional(Phone),
  /** The day of the consent to publish the business's number. */
  consentedOn: z.optional(Day),
  privateNumber: z.optional(Phone),
  email: z.optional(z.email().check(z.maxLength(200))),
}

/** `version` 0: nothing was ever on record. */
export const Contact = z.object({ ikm: idOf('ikm'), ...fields, version: z.int().check(z.gte(0)) })
export type Contact = z.infer<typeof Contact>

/** The whole contact: what is left out is erased. `version` is that of the contact that was looked at. */
export const SetContact = z.strictObject({ ikm: idOf('ikm'), version: z.int().check(z.gte(0)), ...fields }).check(
  z.refine(({ businessNumber, consentedOn }) => consentedOn === undefined || businessNumber !== undefined, {
    path: ['consentedOn'],
    error: 'is a consent to publish a business number that is not given',
  }),
)

// A registration: what a person says of the business that it has or starts, until an officer or its village's coach decides.
import * as z from 'zod/mini'
import { Phone } from '../ikm/contact-schema.ts'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { Nib } from '../partner/schema.ts'
import { CategoryId } from '../region/category-id.ts'
import { VillageCode } from '../region/villages.ts'
import { Name, pageFields, typedProse } from '../table/bounds.ts'

/** Nobody decided in so many days: it goes. */
export const OPEN_DAYS = 180
/** What was decided stays for so long, so that the person reads what became of it. */
export const DECIDED_DAYS = 60

const REGISTRATION_KINDS = ['ikm', 'starter'] as const

const told = {
  kind: z.enum(REGISTRATION_KINDS),
  name: Name,
  village: VillageCode,
  category: CategoryId,
  /** What is made, in their own words. */
  products: typedProse(500),
  nib: z.optional(Nib),
  person: z.optional(Name),
  businessNumber: z.optional(Phone),
}

export const Registration = z.object({
  registration: idOf('registration'),
  ...told,
  by: idOf('account'),
  /** `by` entered it for a person without an e-mail address. */
  assisted: z.boolean(),
  consentedOn: z.optional(Day),
  state: z.enum(['open', 'approved', 'rejected']),
  registeredOn: Day,
  ikm: z.optional(idOf('ikm')),
  interest: z.optional(idOf('interest')),
  reason: z.optional(z.string()),
  decidedOn: z.optional(Day),
  expiresAt: z.int(),
  version: z.int(),
})
export type Registration = z.infer<typeof Registration>

/** As who sent it sees it. */
export const OwnRegistration = z.omit(Registration, { by: true, expiresAt: true, version: true })
/** In a list for who decides: without who it is. */
export const RegistrationLine = z.omit(OwnRegistration, { person: true, businessNumber: true, nib: true, reason: true })
/** One for who decides, with the IKM of its village that carry the same name. */
export const RegistrationFile = z.strictObject({
  registration: z.omit(Registration, { expiresAt: true, version: true }),
  doubles: z.array(z.strictObject({ ikm: idOf('ikm'), name: z.string(), category: z.string(), state: z.string() })),
})

const input = {
  ...told,
  /** That the number of the business may be published. */
  consent: z.optional(z.literal('yes')),
}
const consentNeedsNumber = z.refine<{ consent?: 'yes' | undefined; businessNumber?: string | undefined }>(
  ({ consent, businessNumber }) => consent === undefined || businessNumber !== undefined,
  { path: ['consent'], error: 'is a consent to publish a business number that is not given' },
)

export const MakeRegistration = z.strictObject(input).check(consentNeedsNumber)
export type MakeRegistration = z.infer<typeof MakeRegistration>
/** For a person without an e-mail address; who it is must be said. */
export const AssistRegistration = z.strictObject({ ...input, person: Name }).check(consentNeedsNumber)

export const MyRegistrations = z.strictObject(pageFields)
export const WaitingRegistrations = z.strictObject(pageFields)
export const RegistrationsInVillage = z.strictObject({ village: VillageCode, ...pageFields })

/** `village` as it stands in the list: a coach decides in its own villages only. */
const which = { registration: idOf('registration'), village: VillageCode }
export const OneRegistration = z.strictObject(which)
/** `existing`: the IKM is on record already, and the person is given that one. */
export const ApproveRegistration = z.strictObject({
  ...which,
  existing: z.optional(idOf('ikm')),
  interest: z.optional(idOf('interest')),
})
export type ApproveRegistration = z.infer<typeof ApproveRegistration>
export const RejectRegistration = z.strictObject({ ...which, reason: typedProse(500) })

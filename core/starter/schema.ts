// A starter: a new entrepreneur on the way from an approved registration to an IKM, with a coach and the first steps.
import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { CategoryId } from '../region/category-id.ts'
import { VillageCode } from '../region/villages.ts'
import { Name, pageFields } from '../table/bounds.ts'

/** Kept for so many days after the registration was approved. */
export const KEPT_DAYS = 730
/** What has ended stays for so long, so that the person reads what became of it. */
export const ENDED_DAYS = 60

/** What a coach marks as done, in the order in which the next one is named; becoming an IKM is the last. */
export const STEPS = ['coached', 'nib', 'product'] as const
export type Step = (typeof STEPS)[number]

const steps = { coached: z.optional(Day), nib: z.optional(Day), product: z.optional(Day) }

export const Starter = z.object({
  starter: idOf('starter'),
  name: Name,
  village: VillageCode,
  category: CategoryId,
  /** Who sent the registration: the person, or the officer or coach who entered it for one. */
  by: idOf('account'),
  assisted: z.boolean(),
  /** Who it is, for its coach; it goes when this ends. */
  person: z.optional(z.string()),
  businessNumber: z.optional(z.string()),
  consentedOn: z.optional(Day),
  coach: z.optional(idOf('account')),
  /** The day on which it asked to be registered, and the day of each step that is done. */
  registeredOn: Day,
  ...steps,
  state: z.enum(['open', 'became', 'ended']),
  ikm: z.optional(idOf('ikm')),
  endedOn: z.optional(Day),
  expiresAt: z.int(),
  version: z.int(),
})
export type Starter = z.infer<typeof Starter>

/** As its coach sees it. */
export const StarterFile = z.omit(Starter, { expiresAt: true, version: true })
/** In a list: without who it is. */
export const StarterLine = z.omit(StarterFile, { person: true, businessNumber: true, consentedOn: true })
/** As the person sees it: whether somebody coaches, and not who. */
export const OwnStarter = z.extend(z.omit(StarterLine, { by: true, assisted: true, coach: true }), {
  hasCoach: z.boolean(),
})

export const MyStarters = z.strictObject(pageFields)
export const WaitingStarters = z.strictObject(pageFields)
export const StartersInVillage = z.strictObject({ village: VillageCode, ...pageFields })

/** `village` as it stands in the list: a coach acts in its own villages only. */
const which = { starter: idOf('starter'), village: VillageCode }
export const OneStarter = z.strictObject(which)
export type OneStarter = z.infer<typeof OneStarter>
/** Without `coach` it is whoever asks. */
export const AssignCoach = z.strictObject({ ...which, coach: z.optional(idOf('account')) })
export const MarkStep = z.strictObject({ ...which, step: z.enum(STEPS), on: Day })

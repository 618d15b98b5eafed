// An IKM: the producer as the public may know it, its size for officers, and its contact, which is personal data.
import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { Percent } from '../kernel/percent.ts'
import { Rupiah } from '../kernel/rupiah.ts'
import { IkmPhotos } from '../media/schema.ts'
import { Certificates } from '../product/schema.ts'
import { CategoryId } from '../region/category-id.ts'
import { KecamatanCode, VillageCode } from '../region/villages.ts'
import { DayCount, Name, PaperNumber, Prose, pageFields, Quantity } from '../table/bounds.ts'

/** What an IKM did that shows it is alive; `reported` is a sign that was entered, `none` that there never was one. */
export const SIGNS = ['answered', 'proposed', 'decided', 'reported', 'none'] as const
export type Sign = (typeof SIGNS)[number]

/** `registered`, or the address of the page that reported the IKM. */
const Source = z.union([z.literal('registered'), z.url({ protocol: /^https?$/ }).check(z.maxLength(400))])

/** The worst terms of a slot that the IKM accepts. What is left out it decides when it is asked. */
const Accepts = z.strictObject({
  supplies: z.optional(z.array(z.enum(['buy-out', 'consignment'])).check(z.minLength(1), z.maxLength(2))),
  marginMostPercent: z.optional(Percent),
  rentMostIdr: z.optional(Rupiah),
  paymentDaysMost: z.optional(DayCount),
  bearsReturns: z.optional(z.boolean()),
})

export const Ikm = z.object({
  ikm: idOf('ikm'),
  name: Name,
  village: VillageCode,
  kecamatan: KecamatanCode,
  category: CategoryId,
  story: z.optional(Prose),
  nib: z.optional(PaperNumber),
  workers: z.optional(Quantity),
  investmentIdr: z.optional(Rupiah),
  salesIdr: z.optional(Rupiah),
  certificates: Certificates,
  accepts: z.optional(Accepts),
  photos: z.optional(IkmPhotos),
  activity: z.enum(['active', 'dormant']),
  lastSignOfLife: z.optional(Day),
  /** What showed that it is active, or that nothing did, and since when it counts as it does. */
  activityReason: z.optional(z.enum(SIGNS)),
  activityOn: z.optional(Day),
  source: Source,
  demonstration: z.boolean(),
  /** It began as a new entrepreneur of the programme, and counts there. */
  starter: z.optional(z.boolean()),
  state: z.enum(['registered', 'verified', 'withdrawn']),
  recordedOn: Day,
  version: z.int(),
})
export type Ikm = z.infer<typeof Ikm>

/** Without its licence number and the inputs of the size laws; with the business's number only where its consent is on record. */
export const IkmView = z.extend(
  z.omit(Ikm, {
    accepts: true,
    nib: true,
    workers: true,
    investmentIdr: true,
    salesIdr: true,
    starter: true,
    recordedOn: true,
  }),
  {
    businessNumber: z.optional(z.string()),
  },
)
/** An IKM in a list. */
export const IkmLine = z.omit(IkmView, { story: true, certificates: true, businessNumber: true, version: true })

const size = { workers: Quantity, investmentIdr: Rupiah, salesIdr: Rupiah }

export const RegisterIkm = z.strictObject({
  name: Name,
  village: VillageCode,
  category: CategoryId,
  story: z.optional(Prose),
  nib: z.optional(PaperNumber),
  workers: z.optional(size.workers),
  investmentIdr: z.optional(size.investmentIdr),
  salesIdr: z.optional(size.salesIdr),
  certificates: z._default(Certificates, []),
  /** Without one, or long after it, the IKM counts as dormant: a row on a list is no sign of life. */
  lastSignOfLife: z.optional(Day),
  source: z._default(Source, 'registered'),
  demonstration: z._default(z.boolean(), false),
})

const which = { ikm: idOf('ikm') }

/** What is given is set, null clears it; `version` is that of the IKM that was looked at. */
export const EditIkm = z.strictObject({
  ...which,
  version: z.int().check(z.gte(1)),
  name: z.optional(Name),
  village: z.optional(VillageCode),
  category: z.optional(CategoryId),
  story: z.optional(z.nullable(Prose)),
  nib: z.optional(z.nullable(PaperNumber)),
  workers: z.optional(z.nullable(size.workers)),
  investmentIdr: z.optional(z.nullable(size.investmentIdr)),
  salesIdr: z.optional(z.nullable(size.salesIdr)),
  certificates: z.optional(Certificates),
  accepts: z.optional(z.nullable(Accepts)),
})

/** One IKM and nothing more: what verifying, reading and erasing ask for. */
export const OneIkm = z.strictObject(which)
export const SignOfLife = z.strictObject({ ...which, on: Day })
export const IkmInKecamatan = z.strictObject({ kecamatan: KecamatanCode, ...pageFields })

// A slot: a place offered to IKM, on a shelf or in purchasing, with the money terms first.
import * as z from 'zod/mini'
import { SLOT_KINDS } from '../engine/scenario.ts'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { Percent } from '../kernel/percent.ts'
import { Rupiah } from '../kernel/rupiah.ts'
import { CERTIFICATE_KINDS, UnitOfSale } from '../product/schema.ts'
import { CategoryId } from '../region/category-id.ts'
import { KecamatanCode } from '../region/villages.ts'
import { AreaDm2, DayCount, Name, pageFields, Quantity } from '../table/bounds.ts'

/** What the place looks like, and as which kind of slot the rules look at it. */
export const SLOT_FORMS = ['shelf', 'kiosk', 'menu', 'amenity', 'supply'] as const
export const KIND_OF_FORM = {
  shelf: 'shelf',
  kiosk: 'shelf',
  menu: 'procurement',
  amenity: 'procurement',
  supply: 'procurement',
} as const satisfies Record<(typeof SLOT_FORMS)[number], (typeof SLOT_KINDS)[number]>

/** What an IKM must know before it accepts: margin, rent, payment days, who bears returns. */
const SlotTerms = z.strictObject({
  form: z.enum(SLOT_FORMS),
  supply: z.enum(['buy-out', 'consignment']),
  /** The partner's margin, percent of the selling price. */
  marginPercent: Percent,
  rentIdrPerMonth: Rupiah,
  /** Days from delivery (buy-out) or from the month's end (consignment) to payment. */
  paymentDays: DayCount,
  returnsBorneBy: z.enum(['partner', 'ikm']),
  position: z.optional(z.enum(['entrance', 'eye-level', 'checkout', 'aisle', 'back', 'outdoor'])),
})

/** What the place is to be filled with. What is left out is not asked for. */
const SlotWants = z
  .strictObject({
    categories: z.array(CategoryId).check(z.minLength(1), z.maxLength(5)),
    certificates: z._default(z.array(z.enum(CERTIFICATE_KINDS)).check(z.maxLength(CERTIFICATE_KINDS.length)), []),
    /** A unit of sale. */
    priceMostIdr: z.optional(Rupiah),
    volumePerMonth: z.optional(Quantity.check(z.gte(1))),
    unitOfSale: z.optional(UnitOfSale),
    leadDaysMost: z.optional(DayCount),
  })
  .check(
    z.refine(({ volumePerMonth, unitOfSale }) => volumePerMonth === undefined || unitOfSale !== undefined, {
      path: ['unitOfSale'],
      error: 'is needed where a volume is named',
    }),
  )
export type SlotWants = z.infer<typeof SlotWants>

const Openings = z.int().check(z.gte(1), z.lte(200))

export const Slot = z.object({
  unit: idOf('outlet'),
  slot: idOf('slot'),
  partner: idOf('partner'),
  name: Name,
  kind: z.enum(SLOT_KINDS),
  areaDm2: AreaDm2,
  openings: Openings,
  occupied: z.int().check(z.gte(0), z.lte(200)),
  kecamatan: KecamatanCode,
  terms: SlotTerms,
  wants: z.optional(SlotWants),
  openedOn: Day,
  closedOn: z.optional(Day),
  endRecordedOn: z.optional(Day),
  recordedOn: Day,
  version: z.int(),
})
export type Slot = z.infer<typeof Slot>

const outlet = { partner: idOf('partner'), outlet: idOf('outlet') }

export const OpenSlot = z.strictObject({
  ...outlet,
  name: Name,
  /** That of its form, where none is named. */
  kind: z.optional(z.enum(SLOT_KINDS)),
  areaDm2: AreaDm2,
  openings: Openings,
  terms: SlotTerms,
  wants: z.optional(SlotWants),
  openedOn: Day,
})

export const CloseSlot = z.strictObject({ ...outlet, slot: idOf('slot'), closedOn: Day })

export const SlotsOfOutlet = z.strictObject(outlet)

/** Published demand: what stands vacant in a kecamatan, for IKM that have not signed in. */
export const VacantSlots = z.strictObject({ kecamatan: KecamatanCode, ...pageFields })

/** A slot as the published demand shows it. */
export const VacantSlot = z.strictObject({
  slot: idOf('slot'),
  outlet: idOf('outlet'),
  name: Name,
  kind: z.enum(SLOT_KINDS),
  areaDm2: AreaDm2,
  openings: Openings,
  vacant: z.int(),
  kecamatan: KecamatanCode,
  terms: SlotTerms,
  wants: z.optional(SlotWants),
  openedOn: Day,
})

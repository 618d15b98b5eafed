// What is asked of the matching, and what it answers: makers for a slot, slots for an IKM.
import * as z from 'zod/mini'
import { PaymentRecord } from '../grievance/schema.ts'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { Percent } from '../kernel/percent.ts'
import { Rupiah } from '../kernel/rupiah.ts'
import { OrderedBy } from '../policy/schema.ts'
import { CERTIFICATE_KINDS } from '../product/schema.ts'
import { KecamatanCode, VillageCode } from '../region/villages.ts'
import { VacantSlot } from '../slot/schema.ts'

const Most = z._default(z.int().check(z.gte(1), z.lte(20)), 5)

export const MatchesForSlot = z.strictObject({
  partner: idOf('partner'),
  outlet: idOf('outlet'),
  slot: idOf('slot'),
  limit: Most,
})
export const OpeningsForIkm = z.strictObject({ ikm: idOf('ikm'), limit: Most })

const Whole = z.int()
const Known = z.nullable(Whole)

export const ReasonView = z.discriminatedUnion('of', [
  z.object({ of: z.literal('alive'), place: Whole, days: Known }),
  z.object({ of: z.literal('rotation'), place: Whole, placements: Whole }),
  z.object({ of: z.literal('distance'), place: Whole, km: Whole }),
  z.object({ of: z.literal('checked'), place: Whole, checked: Whole, asked: Whole }),
  z.object({ of: z.literal('price'), place: Whole, idr: Known }),
  z.object({ of: z.literal('readiness'), place: Whole, said: Whole, of4: z.literal(4) }),
])

const LackView = z.discriminatedUnion('lacks', [
  z.object({ lacks: z.literal('category'), has: z.string() }),
  z.object({ lacks: z.literal('certificate'), kind: z.enum(CERTIFICATE_KINDS), expiredOn: z.nullable(Day) }),
  z.object({ lacks: z.literal('price'), most: Whole, has: Known }),
  z.object({ lacks: z.literal('unit'), wanted: z.string(), has: z.string() }),
  z.object({ lacks: z.literal('capacity'), wanted: Whole, has: Known }),
  z.object({ lacks: z.literal('minimum-order'), wanted: Whole, has: Whole }),
  z.object({ lacks: z.literal('lead-time'), most: Whole, has: Known }),
  z.object({ lacks: z.literal('supply'), offered: z.enum(['buy-out', 'consignment']) }),
  z.object({ lacks: z.literal('margin'), offered: Percent, most: Percent }),
  z.object({ lacks: z.literal('rent'), offered: Rupiah, most: Rupiah }),
  z.object({ lacks: z.literal('payment-days'), offered: Whole, most: Whole }),
  z.object({ lacks: z.literal('returns') }),
])

/** A maker with one of its products, as a partner is shown it. */
const Candidate = {
  ikm: idOf('ikm'),
  name: z.string(),
  village: VillageCode,
  kecamatan: KecamatanCode,
  product: idOf('product'),
  productName: z.string(),
  unitOfSale: z.string(),
  priceFromIdr: z.optional(Rupiah),
}

export const SlotMatches = z.strictObject({
  /** False where the slot does not say what it asks for: then nobody can be matched. */
  asks: z.boolean(),
  /** Null where nobody is put in order, because the slot asks for nothing. */
  orderedBy: z.nullable(OrderedBy),
  fitting: Whole,
  found: z.array(z.strictObject({ ...Candidate, others: Whole, reasons: z.array(ReasonView) })),
  near: z.array(z.strictObject({ ...Candidate, lacks: z.array(LackView) })),
  /** Who together fill the volume, where nobody does alone. */
  group: z.nullable(z.array(z.strictObject({ ...Candidate, perMonth: Whole }))),
})
export type SlotMatches = z.infer<typeof SlotMatches>

const Place = {
  ...VacantSlot.shape,
  partner: idOf('partner'),
  outletName: z.string(),
  km: Whole,
  /** How its partner pays, as IKM reported; null where too few did. */
  payments: z.nullable(PaymentRecord),
}

export const IkmOpenings = z.strictObject({
  /** By what the IKM is put in order among others for a slot; its own list here begins with the best money terms. */
  orderedBy: OrderedBy,
  found: z.array(z.strictObject({ ...Place, products: z.array(idOf('product')) })),
  near: z.array(z.strictObject({ ...Place, product: idOf('product'), lacks: z.array(LackView) })),
})
export type IkmOpenings = z.infer<typeof IkmOpenings>

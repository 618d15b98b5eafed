// A product: what an IKM makes, what it costs, and how much it can make.
import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { Rupiah } from '../kernel/rupiah.ts'
import { CategoryId } from '../region/categories.ts'
import { KecamatanCode } from '../region/villages.ts'
import { DayCount, Name, Quantity } from '../table/bounds.ts'

/** A paper that a buyer asks for; its number and expiry are public, its file is not. */
const Certificate = z.strictObject({
  kind: z.enum(['pirt', 'bpom-md', 'halal', 'slhs', 'sni', 'brand', 'other']),
  number: Name,
  expiresOn: z.optional(Day),
  checkedOn: z.optional(Day),
})

const Certificates = z.array(Certificate).check(z.maxLength(20))

export const Product = z.object({
  ikm: idOf('ikm'),
  product: idOf('product'),
  name: Name,
  category: CategoryId,
  kecamatan: KecamatanCode,
  unitOfSale: z.string().check(z.minLength(1), z.maxLength(30)),
  priceFromIdr: z.optional(Rupiah),
  priceToIdr: z.optional(Rupiah),
  capacityPerDay: z.optional(Quantity),
  capacityPerMonth: z.optional(Quantity),
  leadTimeDays: z.optional(DayCount),
  minimumOrder: z.optional(Quantity),
  shelfLifeDays: z.optional(DayCount),
  certificates: Certificates,
  state: z.enum(['offered', 'withdrawn']),
  recordedOn: Day,
  version: z.int(),
})
export type Product = z.infer<typeof Product>

// A product: what an IKM makes, what it costs, and how much it can make.
import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { Rupiah } from '../kernel/rupiah.ts'
import { ProductPhotos } from '../media/schema.ts'
import { CategoryId } from '../region/category-id.ts'
import { KecamatanCode, VillageCode } from '../region/villages.ts'
import { DayCount, Name, PaperNumber, pageFields, Quantity } from '../table/bounds.ts'

export const CERTIFICATE_KINDS = ['pirt', 'bpom-md', 'halal', 'slhs', 'sni', 'brand', 'other'] as const

/** A paper that a buyer asks for; its number and expiry are public, its file is not. */
export const Certificate = z.strictObject({
  kind: z.enum(CERTIFICATE_KINDS),
  number: Name,
  expiresOn: z.optional(Day),
  /** Set by an officer who saw it. */
  checkedOn: z.optional(Day),
})
export type Certificate = z.infer<typeof Certificate>

export const Certificates = z.array(Certificate).check(z.maxLength(20))

/** `buah`, `kg`, `bungkus 250 g`. */
export const UnitOfSale = z.string().check(z.trim(), z.minLength(1), z.maxLength(30), z.regex(/^[^\p{Cc}\p{Cf}]*$/u))

export const Product = z.object({
  ikm: idOf('ikm'),
  product: idOf('product'),
  name: Name,
  category: CategoryId,
  kecamatan: KecamatanCode,
  unitOfSale: UnitOfSale,
  priceFromIdr: z.optional(Rupiah),
  priceToIdr: z.optional(Rupiah),
  capacityPerDay: z.optional(Quantity),
  capacityPerMonth: z.optional(Quantity),
  leadTimeDays: z.optional(DayCount),
  minimumOrder: z.optional(Quantity),
  shelfLifeDays: z.optional(DayCount),
  /** The EAN-13 on the pack. */
  barcode: z.optional(PaperNumber),
  /** Its maker cannot deliver it now; it stays on show, and is proposed for no slot. */
  outOfStock: z.optional(z.literal(true)),
  certificates: Certificates,
  photos: z.optional(ProductPhotos),
  state: z.enum(['offered', 'withdrawn']),
  recordedOn: Day,
  version: z.int(),
})
export type Product = z.infer<typeof Product>

export const AddProduct = z.strictObject({
  ikm: idOf('ikm'),
  name: Name,
  category: CategoryId,
  unitOfSale: UnitOfSale,
  priceFromIdr: z.optional(Rupiah),
  priceToIdr: z.optional(Rupiah),
  capacityPerDay: z.optional(Quantity),
  capacityPerMonth: z.optional(Quantity),
  leadTimeDays: z.optional(DayCount),
  minimumOrder: z.optional(Quantity),
  shelfLifeDays: z.optional(DayCount),
  barcode: z.optional(PaperNumber),
  certificates: z._default(Certificates, []),
})

const clearable = {
  priceFromIdr: z.optional(z.nullable(Rupiah)),
  priceToIdr: z.optional(z.nullable(Rupiah)),
  capacityPerDay: z.optional(z.nullable(Quantity)),
  capacityPerMonth: z.optional(z.nullable(Quantity)),
  leadTimeDays: z.optional(z.nullable(DayCount)),
  minimumOrder: z.optional(z.nullable(Quantity)),
  shelfLifeDays: z.optional(z.nullable(DayCount)),
  barcode: z.optional(z.nullable(PaperNumber)),
  outOfStock: z.optional(z.nullable(z.literal(true))),
}

/** What is given is set, null clears it; `version` is that of the product that was looked at. */
export const EditProduct = z.strictObject({
  ikm: idOf('ikm'),
  product: idOf('product'),
  version: z.int().check(z.gte(1)),
  name: z.optional(Name),
  category: z.optional(CategoryId),
  unitOfSale: z.optional(UnitOfSale),
  ...clearable,
  certificates: z.optional(Certificates),
})

export const WithdrawProduct = z.strictObject({ ikm: idOf('ikm'), product: idOf('product') })
export const ProductsOfIkm = z.strictObject({ ikm: idOf('ikm') })
/** A coach names the village in which the IKM lies. */
export const RecordsOfIkm = z.strictObject({ ikm: idOf('ikm'), village: z.optional(VillageCode) })
export const ProductsInCategory = z.strictObject({ category: CategoryId, ...pageFields })

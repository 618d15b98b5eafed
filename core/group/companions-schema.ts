// Who could join an IKM for the volume of a slot, as it is shown.
import * as z from 'zod/mini'
import { idOf } from '../kernel/id.ts'
import { KecamatanCode, VillageCode } from '../region/villages.ts'
import { place } from './view.ts'

/** So many are shown to choose from. */
export const MOST_COMPANIONS = 20

const Able = z.strictObject({
  ikm: idOf('ikm'),
  name: z.string(),
  village: VillageCode,
  kecamatan: KecamatanCode,
  product: idOf('product'),
  productName: z.string(),
  /** How much a month of the volume it can give at the most, and how much it would give in a first proposal. */
  most: z.int(),
  proposed: z.nullable(z.int()),
})

export const Companions = z.strictObject({
  ...place,
  /** Null where none of the IKM's own products has what the slot asks for. */
  own: z.nullable(Able),
  others: z.array(Able),
})
export type Companions = z.infer<typeof Companions>

// The dossier of an IKM as a supplier: who it is, what it makes, and where its goods stood. Nothing in it is personal.
import * as z from 'zod/mini'
import { Ikm } from '../ikm/schema.ts'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { Month } from '../kernel/period.ts'
import { Product } from '../product/schema.ts'
import { KecamatanCode } from '../region/villages.ts'
import { Name } from '../table/bounds.ts'

/** A partner says as whom it asks; a clerk names its outlet. The IKM and officers need to say nothing more. */
export const DossierAsked = z.strictObject({
  ikm: idOf('ikm'),
  partner: z.optional(idOf('partner')),
  outlet: z.optional(idOf('outlet')),
})

const Stood = z.object({
  business: Name,
  outlet: Name,
  kecamatan: KecamatanCode,
  products: z.array(Name),
  from: Day,
  to: z.optional(Day),
  /** The months of the last twelve that the IKM, or an officer on papers, said yes to. */
  months: z.array(Month),
})

export const Dossier = z.object({
  madeOn: Day,
  ikm: z.pick(Ikm, {
    ...{ ikm: true, name: true, village: true, kecamatan: true, category: true, story: true },
    ...{ certificates: true, activity: true, lastSignOfLife: true, state: true, demonstration: true },
  }),
  /** The number of the business; only where its consent to show it is on record. */
  businessNumber: z.optional(z.string()),
  products: z.array(z.omit(Product, { photos: true, state: true, version: true, kecamatan: true, recordedOn: true })),
  placements: z.array(Stood),
})
export type Dossier = z.infer<typeof Dossier>

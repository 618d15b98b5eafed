// The ids of the categories, apart from their data: a Lambda that checks an id carries no list of sample products.
import * as z from 'zod/mini'

/** In the order of `categories.json`; a test holds the two together. */
export const CATEGORY_IDS: readonly string[] = [
  'dodol-kue',
  'keripik-kerupuk',
  'ikan-telur-daging',
  'tahu-tempe',
  'bumbu-sambal',
  'minuman-jamu',
  'batik-kain',
  'konveksi',
  'tas-sepatu',
  'anyaman-bambu-kayu',
  'mebel-palet',
  'logam',
  'suvenir-mainan',
  'bahan-bangunan',
  'sabun-kebersihan',
  'kemasan-cetak',
]

/** The id of a category, a short Indonesian name in kebab case (`dodol-kue`). */
export const CategoryId = z
  .string()
  .check(z.refine((text) => CATEGORY_IDS.includes(text), { error: 'is not a category of this regency' }))
  .brand<'CategoryId'>()
export type CategoryId = z.infer<typeof CategoryId>

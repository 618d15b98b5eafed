// The categories by id and name, apart from their data: a Lambda that knows them carries no list of sample products.
import * as z from 'zod/mini'

/** In the order of `categories.json`; a test holds the two together. */
export const CATEGORY_NAMES: readonly { readonly id: string; readonly name: string; readonly nameEn: string }[] = [
  { id: 'dodol-kue', name: 'Dodol, kue, dan roti', nameEn: 'Dodol, traditional cakes and bakery' },
  { id: 'keripik-kerupuk', name: 'Keripik, kerupuk, dan camilan kering', nameEn: 'Crisps, crackers and dry snacks' },
  { id: 'ikan-telur-daging', name: 'Olahan ikan, telur, dan daging', nameEn: 'Processed fish, egg and meat' },
  { id: 'tahu-tempe', name: 'Tahu, tempe, dan olahan kedelai', nameEn: 'Tofu, tempeh and soy products' },
  { id: 'bumbu-sambal', name: 'Bumbu, sambal, dan gula', nameEn: 'Seasonings, chilli sauces and sugar' },
  { id: 'minuman-jamu', name: 'Minuman, sirop, kopi, dan jamu', nameEn: 'Drinks, syrups, coffee and herbal drinks' },
  { id: 'batik-kain', name: 'Batik, kain, dan karpet', nameEn: 'Batik, textiles and carpets' },
  { id: 'konveksi', name: 'Konveksi dan perlengkapan pakaian', nameEn: 'Garments and clothing accessories' },
  { id: 'tas-sepatu', name: 'Tas, sepatu, dan barang kulit', nameEn: 'Bags, footwear and leather goods' },
  { id: 'anyaman-bambu-kayu', name: 'Anyaman, bambu, dan peralatan kayu', nameEn: 'Bamboo, basketry and woodenware' },
  { id: 'mebel-palet', name: 'Mebel, kusen, palet, dan peti kayu', nameEn: 'Furniture, joinery, pallets and crates' },
  { id: 'logam', name: 'Logam, perkakas, dan komponen', nameEn: 'Metalware, tools and components' },
  { id: 'suvenir-mainan', name: 'Kerajinan, suvenir, dan mainan', nameEn: 'Crafts, souvenirs and toys' },
  { id: 'bahan-bangunan', name: 'Bata, gerabah, dan bahan bangunan', nameEn: 'Bricks, pottery and building materials' },
  { id: 'sabun-kebersihan', name: 'Sabun, pembersih, dan perawatan tubuh', nameEn: 'Soap, cleaning and body care' },
  { id: 'kemasan-cetak', name: 'Kemasan dan cetakan', nameEn: 'Packaging and printing' },
]

export const CATEGORY_IDS: readonly string[] = CATEGORY_NAMES.map(({ id }) => id)

/** The id of a category, a short Indonesian name in kebab case (`dodol-kue`). */
export const CategoryId = z
  .string()
  .check(z.refine((text) => CATEGORY_IDS.includes(text), { error: 'is not a category of this regency' }))
  .brand<'CategoryId'>()
export type CategoryId = z.infer<typeof CategoryId>

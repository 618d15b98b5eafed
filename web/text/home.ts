// The words of the front page about the catalogue; those about the ledger are in the text of each language.
import type { Language } from './text.ts'

const indonesian = {
  heading: 'Produk Bekasi, dan tempat membelinya.',
  lead: 'Dibuat industri kecil dan menengah (IKM) Kabupaten Bekasi. Setiap produk menyebut harga, pembuat, dan tempat yang benar menjualnya: dikonfirmasi pembuatnya tiap bulan.',
  toCategories: 'Lihat menurut jenis',
  toKecamatan: 'Menurut kecamatan',
  todays: 'Hari ini di depan',
  todaysNote: 'Dari IKM yang aktif. Bergiliran tiap hari, tanpa bayaran.',
  categories: 'Menurut jenis',
  categoriesLead: 'Angka: produk dari IKM yang aktif, artinya belakangan ini memberi tanda usaha.',
  products: (count: string, _one: boolean) => `${count} produk`,
  kecamatan: 'Menurut kecamatan',
  kecamatanLead: 'Angka: IKM yang aktif di kecamatan itu.',
  none: 'belum ada',
  makers: (count: string, _one: boolean) => `${count} IKM aktif`,
}
export type HomeText = typeof indonesian

const english: HomeText = {
  heading: 'Made in Bekasi, and where to buy it.',
  lead: 'By the small and medium industries (IKM) of Kabupaten Bekasi. Every product tells its price, its maker and the places that really sell it: confirmed by the maker every month.',
  toCategories: 'Browse by kind',
  toKecamatan: 'By district',
  todays: 'In front today',
  todaysNote: 'From active IKM. They take turns every day; nobody pays for it.',
  categories: 'By kind',
  categoriesLead: 'The number: products of active IKM, which means that they showed a sign of life lately.',
  products: (count, one) => `${count} ${one ? 'product' : 'products'}`,
  kecamatan: 'By district (kecamatan)',
  kecamatanLead: 'The number: active IKM in that district.',
  none: 'none yet',
  makers: (count) => `${count} active IKM`,
}

export const HOME_TEXTS: Record<Language, HomeText> = { id: indonesian, en: english }

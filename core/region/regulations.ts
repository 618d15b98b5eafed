// Example regulations: the demonstration set, others' rules to compare with, and rules that no base expresses.
import { exampleHospitality } from './regulations/example-hospitality.ts'
import { exampleIndustry } from './regulations/example-industry.ts'
import { exampleRetail } from './regulations/example-retail.ts'
import { permendag232021, perpres122021, pp72021 } from './regulations/national.ts'
import { perdaKotaBandung, perdaKotaBekasi, perdaKulonProgo } from './regulations/neighbours.ts'
import { perdaBekasi2019 } from './regulations/perda-bekasi-2019.ts'
import { pergubBali992018, pergubJatim252018 } from './regulations/provinces.ts'
import type { Regulation } from './regulations/type.ts'

/**
 * "Contoh aturan Kabupaten Bekasi": one consistent set that binds from 2025-10-01 or 2026-01-01 and uses all six bases.
 * Three regulations, because a ladder belongs to a regulation and the clocks differ by sector.
 */
export const demonstration: readonly Regulation[] = [exampleHospitality, exampleRetail, exampleIndustry]

/** Rules reported from elsewhere or from older law: drafts for dry runs, enacted by nobody here. */
export const comparisons: readonly Regulation[] = [
  perdaBekasi2019,
  permendag232021,
  pp72021,
  perpres122021,
  pergubJatim252018,
  pergubBali992018,
  perdaKotaBekasi,
  perdaKotaBandung,
  perdaKulonProgo,
]

/** Reported rules that are not rule sets here, and why. */
export const leftOut = [
  {
    title: 'Permendag 70/2013 Pasal 22 ayat (1): 80% barang dalam negeri',
    reason: '"Dalam negeri" bukan "lokal": barang dalam negeri tidak tercatat sebagai penempatan.',
    reasonEn: '"Domestic" is not "local": domestic goods are not recorded as placements.',
    source: 'https://satuharapan.com/read-detail/read/supermarket-harus-menjual-80-persen-produksi-dalam-negeri',
  },
  {
    title: 'Permendag 23/2021 Pasal 11: potongan dagang paling banyak 15%',
    reason: 'Batas atas biaya bagi pemasok, bukan kuota tempat atau belanja.',
    reasonEn: 'An upper limit on charges to suppliers, not a quota of places or purchases.',
    source: 'https://cobisnis.com/akumindo-tolak-permendag-23-2021',
  },
  {
    title: 'PP 3/2026 Pasal 98 dan 98A: nama pembuat pada merek toko',
    reason: 'Syarat pada label, ya atau tidak per barang: tidak ada dasar hitungnya.',
    reasonEn: 'A condition on the label, yes or no for each product: no base counts it.',
    source: 'https://justisio.com/blog/perlindungan-merek-UMKM',
  },
  {
    title: 'Perda Majalengka 10/2022: 30% rak produk lokal',
    reason: 'Penyebutnya tidak ditegaskan: jumlah, panjang, atau luas rak tidak menjadi ukuran gerai di mana pun.',
    reasonEn: 'Its denominator was never settled: number, length or face of shelves is no measure of any outlet.',
    source: 'https://rakyatcirebon.disway.id/read/660644',
  },
  {
    title: 'Nota kesepahaman Tomimas Bengkulu Utara: 20% etalase',
    reason: 'Nota kesepahaman, bukan peraturan, dan etalase tidak ditegaskan sebagai luas atau jenis barang.',
    reasonEn: 'A memorandum, not a regulation, and the display was never settled as area or kinds of goods.',
    source: 'https://www.referensipublik.com/kerjasama-indomaret-tomimas-terkesan-rugikan-pelaku-umkm',
  },
] as const

/** All example regulations, the demonstration first. */
export function regulations(): readonly Regulation[] {
  return [...demonstration, ...comparisons]
}

/** The example regulation with this id; undefined if there is none. */
export function regulation(id: string): Regulation | undefined {
  return regulations().find((each) => each.id === id)
}

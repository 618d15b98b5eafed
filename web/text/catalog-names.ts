// How the catalogue writes what the record holds as a code: prices, places, months.
import { period } from '../../core/kernel/period.ts'
import { formatRupiah } from '../../core/kernel/rupiah.ts'
import { villageEver } from '../../core/region/villages.ts'
import { CATALOG_TEXTS } from './catalog.ts'
import { kecamatanName } from './names.ts'
import { type Language, periodText } from './text.ts'

type Priced = { priceFromIdr?: number | undefined; priceToIdr?: number | undefined; unitOfSale: string }

/** The price without its unit; undefined where none is on record. */
export function priceText({ priceFromIdr: from, priceToIdr: to }: Priced, language: Language): string | undefined {
  const text = CATALOG_TEXTS[language]
  if (from !== undefined && to !== undefined && from !== to) {
    return text.priceBetween(formatRupiah(from), formatRupiah(to))
  }
  if (from !== undefined) return to === from ? formatRupiah(from) : text.priceFrom(formatRupiah(from))
  return to === undefined ? undefined : text.priceTo(formatRupiah(to))
}

/** The price with its unit, or that there is none. */
export function priceSentence(product: Priced, language: Language): string {
  const text = CATALOG_TEXTS[language]
  const price = priceText(product, language)
  return price === undefined ? text.noPrice : `${price} ${text.per(product.unitOfSale)}`
}

/** `Desa Sukadaya, Kecamatan Sukawangi`. */
export function whereText(maker: { village: string; kecamatan: string }, language: Language): string {
  const text = CATALOG_TEXTS[language]
  const found = villageEver(maker.village)
  const district = text.kecamatanOf(kecamatanName(maker.kecamatan))
  return found === undefined ? district : `${text.villages[found.kind](found.name)}, ${district}`
}

/** `2026-10` as `Oktober 2026`; what is no month is written as it is. */
export function monthName(month: string, language: Language): string {
  return /^[12]\d{3}-(0[1-9]|1[0-2])$/.test(month) ? periodText(period(month), language) : month
}

// A slot in words: its terms, and what it asks for, one after the other.
import { formatRupiah } from '../../../core/kernel/rupiah.ts'
import { CATALOG_TEXTS } from '../../text/catalog.ts'
import { categoryName } from '../../text/names.ts'
import { SLOTS_TEXTS } from '../../text/portal/slots.ts'
import { type Language, numberText } from '../../text/text.ts'
import type { OutputOf } from '../client/client.ts'

export type Slot = OutputOf<'slot.ofOutlet'>[number]

export function termsText({ terms }: Pick<Slot, 'terms'>, language: Language): string {
  const text = SLOTS_TEXTS[language]
  const { supply, marginPercent, rentIdrPerMonth, paymentDays, returnsBorneBy } = terms
  return [
    text.supplies[supply],
    text.margin(numberText(marginPercent, language)),
    text.rent(formatRupiah(rentIdrPerMonth)),
    text.payment(numberText(paymentDays, language), paymentDays === 1),
    text.returns[returnsBorneBy],
  ].join(', ')
}

export function wantsText({ wants }: Pick<Slot, 'wants'>, language: Language): string {
  const text = SLOTS_TEXTS[language]
  if (wants === undefined) return text.noWants
  const { categories, certificates, priceMostIdr, volumePerMonth, unitOfSale, leadDaysMost } = wants
  return [
    ...categories.map((each) => categoryName(each, language)),
    ...certificates.map((each) => CATALOG_TEXTS[language].kinds[each]),
    ...(priceMostIdr === undefined ? [] : [text.most(formatRupiah(priceMostIdr))]),
    ...(volumePerMonth === undefined ? [] : [text.volume(numberText(volumePerMonth, language), unitOfSale ?? '')]),
    ...(leadDaysMost === undefined ? [] : [text.lead(numberText(leadDaysMost, language), leadDaysMost === 1)]),
  ].join(', ')
}

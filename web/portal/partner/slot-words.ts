// A slot in words: its place, its terms, and what it asks for, one after the other.
import { formatRupiah } from '../../../core/kernel/rupiah.ts'
import { CATALOG_TEXTS } from '../../text/catalog.ts'
import { categoryName } from '../../text/names.ts'
import { SLOTS_TEXTS } from '../../text/portal/slots.ts'
import { type Language, numberText } from '../../text/text.ts'
import type { OutputOf } from '../client/client.ts'

export type Slot = OutputOf<'slot.ofOutlet'>[number]

/** What the place is: its form as the rules count it, where it stands, and how large it is. */
export function placeText({ kind, terms, areaDm2 }: Slot, language: Language): string {
  const text = SLOTS_TEXTS[language]
  const { form, position } = terms
  const kinds = text.kinds[kind] === text.forms[form] ? [] : [text.kinds[kind]]
  const where = position === undefined ? [] : [inSentence(text.positions[position])]
  const area = areaDm2 === 0 ? [] : [text.area(numberText(areaDm2, language))]
  return [text.forms[form], ...kinds, ...where, ...area].join(', ')
}

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

/** The names of categories hold commas themselves. */
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
  ].join('; ')
}

const inSentence = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)

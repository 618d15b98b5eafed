// An IKM's dossier as a PDF: one language after the other, for a buyer's file.
import type { Dossier } from '../../core/dossier/schema.ts'
import type { Certificate } from '../../core/product/schema.ts'
import { addressOf } from '../../core/publish/page.ts'
import { CATALOG_TEXTS } from '../../web/text/catalog.ts'
import { monthName, priceSentence, whereText } from '../../web/text/catalog-names.ts'
import { DOSSIER_TEXTS } from '../../web/text/dossier.ts'
import { categoryName, kecamatanName } from '../../web/text/names.ts'
import { dayText, type Language, numberText } from '../../web/text/text.ts'
import { type Content, type Definition, definitionWith, listed } from './document.ts'

export function dossierDefinition(dossier: Dossier, origin: string): Definition {
  const title = DOSSIER_TEXTS.id.title(dossier.ikm.name)
  return definitionWith(title, title, [
    ...inLanguage(dossier, origin, 'id'),
    { text: '', pageBreak: 'after' },
    ...inLanguage(dossier, origin, 'en'),
  ])
}

function inLanguage(
  { madeOn, ikm, businessNumber, products, placements }: Dossier,
  origin: string,
  language: Language,
) {
  const text = DOSSIER_TEXTS[language]
  const catalog = CATALOG_TEXTS[language]
  const href = origin + addressOf({ kind: 'ikm', ikm: ikm.ikm }, language)
  const life = ikm.lastSignOfLife === undefined ? catalog.noLife : dayText(ikm.lastSignOfLife, language)
  const content: Content[] = [
    { text: text.title(ikm.name), style: 'title' },
    { text: text.madeOn(dayText(madeOn, language)), style: 'small', margin: [0, 2, 0, 6] },
    ...(ikm.demonstration ? [{ text: text.demonstration, bold: true, margin: [0, 0, 0, 6] as Margin }] : []),
    listed([
      [text.kind, categoryName(ikm.category, language)],
      [text.place, whereText(ikm, language)],
      [text.state, text.states[ikm.state]],
      [text.life, `${life} (${ikm.activity === 'active' ? catalog.active : catalog.inactive})`],
      [text.contact, businessNumber ?? text.noContact],
      [text.page, href],
    ]),
    { text: catalog.certificates, style: 'heading' },
    papers(ikm.certificates, madeOn, language) ?? { text: catalog.noCertificates },
    { text: text.products, style: 'heading' },
    ...(products.length === 0 ? [{ text: text.noProducts }] : []),
    ...products.flatMap((product) => goods(product, madeOn, language)),
    { text: text.stood, style: 'heading' },
    { text: placements.length === 0 ? text.noneStood : text.stoodSays },
    ...placements.flatMap(({ business, outlet, kecamatan, products: named, from, to, months }): Content[] => [
      { text: text.at(outlet, business, kecamatanName(kecamatan)), bold: true, margin: [0, 6, 0, 0] },
      {
        text: `${named.join(', ')}; ${text.since(dayText(from, language), to === undefined ? '' : dayText(to, language))}`,
      },
      { text: months.map((month) => monthName(month, language)).join(', ') },
    ]),
  ]
  return content
}

type Margin = [number, number, number, number]

function goods(product: Dossier['products'][number], today: string, language: Language): Content[] {
  const catalog = CATALOG_TEXTS[language]
  const { unitOfSale, minimumOrder, capacityPerDay, capacityPerMonth, leadTimeDays, shelfLifeDays } = product
  const days = (count: number | undefined) => [count, catalog.days(count ?? 0)] as const
  const amounts = [
    [catalog.minimumOrder, minimumOrder, unitOfSale],
    [catalog.capacityPerDay, capacityPerDay, unitOfSale],
    [catalog.capacityPerMonth, capacityPerMonth, unitOfSale],
    [catalog.leadTime, ...days(leadTimeDays)],
    [catalog.shelfLife, ...days(shelfLifeDays)],
  ] as const
  const own = papers(product.certificates, today, language)
  return [
    { text: product.name, bold: true, margin: [0, 6, 0, 0] },
    listed([
      [DOSSIER_TEXTS[language].price, priceSentence(product, language)],
      ...amounts.flatMap(([name, amount, unit]) =>
        amount === undefined ? [] : [[name, `${numberText(amount, language)} ${unit}`] as const],
      ),
    ]),
    ...(own === undefined ? [] : [own]),
  ]
}

/** Each with its number, until when it holds, and whether an officer saw it; undefined where there is none. */
function papers(certificates: readonly Certificate[], today: string, language: Language): Content | undefined {
  const text = CATALOG_TEXTS[language]
  if (certificates.length === 0) return undefined
  return {
    ul: certificates.map(({ kind, number, expiresOn, checkedOn }) => {
      const until = expiresOn === undefined ? text.noExpiry : text.validTo(dayText(expiresOn, language))
      const over = expiresOn !== undefined && expiresOn < today ? ` (${text.expired})` : ''
      const seen = checkedOn === undefined ? text.unchecked : text.checked(dayText(checkedOn, language))
      return `${text.kinds[kind]}, ${text.number(number)}. ${until}${over}. ${seen}.`
    }),
  }
}

// What each page of the catalogue says to machines: its place on the site, and the thing that it shows.
import { addressOf, LINES_A_PART, type PageRef } from '../../core/publish/page.ts'
import type {
  CategoryView,
  DemandView,
  IkmView,
  KecamatanView,
  PartnerView,
  ProductView,
} from '../../core/publish/views.ts'
import { CATALOG_TEXTS } from '../text/catalog.ts'
import { DEMAND_TEXTS } from '../text/demand.ts'
import { categoryName, kecamatanName } from '../text/names.ts'
import { type Language, TEXTS } from '../text/text.ts'
import { makerNamed, makerThing, outletThing } from './businesses.ts'
import { imageOf } from './image.ts'
import type { Thing, Whole } from './json-ld.ts'
import { offerOf } from './offer.ts'

export function productData({ product, maker, places }: ProductView, language: Language, whole: Whole): Thing[] {
  const page = { kind: 'product', product: product.product } as const
  const seller = makerNamed(maker, language, whole)
  const url = whole(addressOf(page, language))
  return [
    wayTo([categoryStep(product.category, language), { page, name: product.name }], language, whole),
    {
      '@type': 'Product',
      '@id': `${whole(addressOf(page, 'id'))}#produk`,
      name: product.name,
      url,
      image: imageOf(product.photos, product.category, whole),
      category: categoryName(product.category, language),
      manufacturer: seller,
      offers: offerOf(product, {
        url,
        seller,
        places: places.map((place) => outletThing(place, language, whole)),
      }),
    },
  ]
}

export function ikmData({ maker }: IkmView, language: Language, whole: Whole): Thing[] {
  const page = { kind: 'ikm', ikm: maker.ikm } as const
  const steps = [kecamatanStep(maker.kecamatan, language), { page, name: maker.name }]
  return [wayTo(steps, language, whole), makerThing(maker, language, whole)]
}

export function partnerData({ partner, name, sector, outlets }: PartnerView, language: Language, whole: Whole) {
  const page = { kind: 'partner', partner } as const
  return [
    wayTo([{ page, name }], language, whole),
    ...outlets.map((outlet) => outletThing({ ...outlet, partner, sector }, language, whole)),
  ]
}

export function categoryData(view: CategoryView, language: Language, whole: Whole): Thing[] {
  const { category, products, part } = view
  const refs = products.map(({ product }): PageRef => ({ kind: 'product', product }))
  const step = categoryStep(category, language)
  const steps = [step, ...partStep(step.page, view, language)]
  return [wayTo(steps, language, whole), ...listOf(refs, part, language, whole)]
}

export function kecamatanData(view: KecamatanView, language: Language, whole: Whole): Thing[] {
  const { kecamatan, ikm, part } = view
  const refs = ikm.map((each): PageRef => ({ kind: 'ikm', ikm: each.ikm }))
  const step = kecamatanStep(kecamatan, language)
  const steps = [step, ...partStep(step.page, view, language)]
  return [wayTo(steps, language, whole), ...listOf(refs, part, language, whole)]
}

/** The way to the list; what stands on it has no page of its own. */
export function demandData(view: DemandView, name: string, language: Language, whole: Whole): Thing[] {
  const { of, part } = view
  const all: Step = { page: { kind: 'demand' }, name: DEMAND_TEXTS[language].title }
  const page: PageRef = of === undefined ? all.page : { kind: 'demand-in', of }
  const steps = of === undefined ? [all] : [all, { page, name }]
  return [wayTo([...steps, ...partStep(page, { part, parts: view.parts }, language)], language, whole)]
}

type Step = { page: PageRef; name: string; part?: number }

const categoryStep = (category: string, language: Language): Step => ({
  page: { kind: 'category', category },
  name: categoryName(category, language),
})
const kecamatanStep = (kecamatan: string, language: Language): Step => ({
  page: { kind: 'kecamatan', kecamatan },
  name: CATALOG_TEXTS[language].kecamatanOf(kecamatanName(kecamatan)),
})

type Part = { part: number; parts: number }

function partStep(page: PageRef, { part, parts }: Part, language: Language): Step[] {
  return part === 1 ? [] : [{ page, name: CATALOG_TEXTS[language].part(part, parts), part }]
}

/** From the front page to the page itself. */
function wayTo(steps: readonly Step[], language: Language, whole: Whole): Thing {
  const front: Step = { page: { kind: 'about', page: 'beranda' }, name: TEXTS[language].site }
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [front, ...steps].map(({ page, name, part }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: whole(addressOf(page, language, part)),
    })),
  }
}

/** The pages that a part of a list leads to, in its order; none where there is nothing. */
function listOf(refs: readonly PageRef[], part: number, language: Language, whole: Whole): Thing[] {
  if (refs.length === 0) return []
  const itemListElement = refs.map((ref, at) => ({
    '@type': 'ListItem',
    position: (part - 1) * LINES_A_PART + at + 1,
    url: whole(addressOf(ref, language)),
  }))
  return [{ '@type': 'ItemList', itemListElement }]
}

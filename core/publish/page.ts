// The published pages by name: what a change marks, what the renderer draws, at which address it lies.
import type { Language } from '../engine/words/tell.ts'
import { CATEGORY_IDS } from '../region/category-id.ts'
import { kecamatans } from '../region/villages.ts'

/** The front page and those about the programme, of which there is one each. */
export const ABOUT_PAGES = ['beranda', 'aturan', 'kepatuhan', 'program', 'tentang', 'privasi', 'data-api'] as const
export type AboutPage = (typeof ABOUT_PAGES)[number]

/**
 * What is marked and drawn in one go. An IKM's stands for the pages of its products, a list for all its parts, and the
 * demand for its lists by kind and by kecamatan too.
 */
export type MarkedPage =
  | { kind: 'ikm'; ikm: string }
  | { kind: 'partner'; partner: string }
  | { kind: 'category'; category: string }
  | { kind: 'kecamatan'; kecamatan: string }
  | { kind: 'demand' }
  | { kind: 'about'; page: AboutPage }

/** What a shelf card is about: its code leads to the page of that. */
export type Carded = { kind: 'product'; product: string } | { kind: 'ikm'; ikm: string }

/** Everything that has an address. The cards to print are drawn in one go with what they are about. The page of the open data is drawn with its files alone, so nothing marks it. */
export type PageRef =
  | MarkedPage
  | { kind: 'product'; product: string }
  | { kind: 'card'; of: Carded }
  | { kind: 'data' }
  | { kind: 'demand-in'; of: DemandOf }

/** By what a list of demand is cut: the places that ask for a kind, or those in a kecamatan. */
export type DemandOf = { category: string } | { kecamatan: string }

/** One word a page: what its mark is filed under. */
export function pageId(page: MarkedPage): string {
  switch (page.kind) {
    case 'ikm':
      return `ikm/${page.ikm}`
    case 'partner':
      return `partner/${page.partner}`
    case 'category':
      return `category/${page.category}`
    case 'kecamatan':
      return `kecamatan/${page.kecamatan}`
    case 'demand':
      return 'demand/all'
    case 'about':
      return `about/${page.page}`
  }
}

/** The page of a word; undefined where the word names none. */
export function pageOfId(id: string): MarkedPage | undefined {
  const [kind, of = ''] = id.split('/')
  if (of === '') return undefined
  switch (kind) {
    case 'ikm':
      return { kind, ikm: of }
    case 'partner':
      return { kind, partner: of }
    case 'category':
      return { kind, category: of }
    case 'kecamatan':
      return { kind, kecamatan: of }
    case 'demand':
      return of === 'all' ? { kind } : undefined
    case 'about': {
      const page = ABOUT_PAGES.find((each) => each === of)
      return page === undefined ? undefined : { kind, page }
    }
    default:
      return undefined
  }
}

/** So many lines stand on one part of a list. */
export const LINES_A_PART = 48

/** The address of a page, with a slash at its end. A list's first part lies at the list's own address. */
export function addressOf(ref: PageRef, language: Language, part = 1): string {
  const root = language === 'id' ? '/' : '/en/'
  const more = part === 1 ? '' : `${part}/`
  switch (ref.kind) {
    case 'product':
      return `${root}produk/${ref.product}/`
    case 'ikm':
      return `${root}ikm/${ref.ikm}/`
    case 'partner':
      return `${root}tempat/${ref.partner}/`
    case 'category':
      return `${root}kategori/${ref.category}/${more}`
    case 'kecamatan':
      return `${root}kecamatan/${ref.kecamatan}/${more}`
    case 'card':
      return `${addressOf(ref.of, language)}kartu/`
    case 'demand':
      return `${root}permintaan/${more}`
    case 'demand-in':
      // No kind is called as a kecamatan's code, nor either as the number of a part.
      return `${root}permintaan/${'category' in ref.of ? ref.of.category : ref.of.kecamatan}/${more}`
    case 'about':
      return ref.page === 'beranda' ? root : `${root}${ref.page === 'data-api' ? 'data/api' : ref.page}/`
    case 'data':
      return `${root}data/`
  }
}

/** Whether search engines are led to what lies at an address: not to the sheets to print. */
export function isFound(address: string): boolean {
  return !address.endsWith('/kartu/')
}

/** The pages that are there whatever the table holds. */
export function standingPages(): MarkedPage[] {
  return [
    ...ABOUT_PAGES.map((page): MarkedPage => ({ kind: 'about', page })),
    ...CATEGORY_IDS.map((category): MarkedPage => ({ kind: 'category', category })),
    ...kecamatans().map(({ code }): MarkedPage => ({ kind: 'kecamatan', kecamatan: code })),
    { kind: 'demand' },
  ]
}

// Drawing one marked page in both languages, writing what differs, and saying which other pages show it.

import type { Day } from '../../core/kernel/day.ts'
import { inTurns } from '../../core/kernel/turns.ts'
import type { OpenDay } from '../../core/opendata/files.ts'
import { type AboutPage, addressOf, type Carded, type MarkedPage, type PageRef } from '../../core/publish/page.ts'
import { demandPages } from '../../core/publish/read-demand.ts'
import { ikmPages } from '../../core/publish/read-ikm.ts'
import { categoryParts, kecamatanParts, partnerPage } from '../../core/publish/read-lists.ts'
import type {
  CardView,
  CategoryView,
  DemandView,
  IkmView,
  KecamatanView,
  PartnerView,
  ProductView,
} from '../../core/publish/views.ts'
import type { Services } from '../../core/table/service.ts'
import type { Language } from '../../web/text/text.ts'
import { type PageStore, putPage, removePage } from './store.ts'

/** How pages come out of what they show. */
export type Draw = {
  ikm: (language: Language, view: IkmView) => string
  product: (language: Language, view: ProductView) => string
  /** The shelf cards to print, of a product or of all that a maker has. */
  card: (language: Language, view: CardView) => string
  partner: (language: Language, view: PartnerView) => string
  category: (language: Language, view: CategoryView) => string
  kecamatan: (language: Language, view: KecamatanView) => string
  demand: (language: Language, view: DemandView) => string
  /** Reads for itself: what such a page shows is not asked for by another. */
  about: (page: AboutPage) => Promise<Record<Language, string>>
  /** The page of the open data, drawn with its files. */
  data: (language: Language, open: OpenDay) => string
  /** What is shown where there is no page. */
  missing: (language: Language) => string
}

export type Publisher = {
  services: Services
  store: PageStore
  draw: Draw
  today: () => Day
  /** Where the site stands, `https://…`. */
  origin: string
}

/** The addresses at which something was drawn, whether it differed or not; and what else shows it, where it did. */
export type Rendered = { drawn: string[]; shownBy: MarkedPage[] }

const LANGUAGES: readonly Language[] = ['id', 'en']

export async function renderPage(publisher: Publisher, page: MarkedPage): Promise<Rendered> {
  const sheet = new Sheet(publisher.store)
  const today = publisher.today()
  const shownBy = await drawInto(sheet, publisher, page, today)
  return { drawn: sheet.drawn, shownBy: sheet.changed ? shownBy : [] }
}

/** Draws the page and answers what else shows it. */
async function drawInto(
  sheet: Sheet,
  { services, draw }: Publisher,
  page: MarkedPage,
  today: Day,
): Promise<MarkedPage[]> {
  switch (page.kind) {
    case 'ikm': {
      const pages = await ikmPages(services, page.ikm, today)
      await sheet.remove(pages.gone.flatMap((product) => withCard({ kind: 'product', product })))
      if (pages.ikm === undefined) {
        await sheet.remove(withCard(page))
        return pages.shownBy
      }
      const { ikm, products } = pages
      const { maker } = ikm
      const cards = (view: CardView) =>
        sheet.put({ kind: 'card', of: view.of }, (language) => draw.card(language, view))
      await sheet.put(page, (language) => draw.ikm(language, ikm))
      await cards({ of: page, maker, products: products.map(({ product }) => product) })
      for (const view of products) {
        const ref = { kind: 'product', product: view.product.product } as const
        await sheet.put(ref, (language) => draw.product(language, view))
        await cards({ of: ref, maker, products: [view.product] })
      }
      return pages.shownBy
    }
    case 'partner': {
      const view = await partnerPage(services, page.partner, today)
      if (view === undefined) await sheet.remove([page])
      else await sheet.put(page, (language) => draw.partner(language, view))
      const goods = view?.outlets.flatMap((outlet) => outlet.goods) ?? []
      const makers = [...new Set(goods.map(({ product }) => product.ikm))]
      return makers.map((ikm) => ({ kind: 'ikm', ikm }))
    }
    case 'category': {
      const parts = await categoryParts(services, page.category)
      await sheet.putParts(page, parts, draw.category)
      return []
    }
    case 'kecamatan': {
      const parts = await kecamatanParts(services, page.kecamatan, today)
      await sheet.putParts(page, parts, draw.kecamatan)
      return []
    }
    case 'demand': {
      for (const { ref, parts } of await demandPages(services)) await sheet.putParts(ref, parts, draw.demand)
      return []
    }
    case 'about': {
      const html = await draw.about(page.page)
      await sheet.put(page, (language) => html[language])
      return []
    }
  }
}

/** A page that has shelf cards to print, and the page of these. */
const withCard = (of: Carded): PageRef[] => [of, { kind: 'card', of }]

/** What is drawn in one go: each page in both languages. */
class Sheet {
  readonly drawn: string[] = []
  changed = false
  readonly #store: PageStore
  constructor(store: PageStore) {
    this.#store = store
  }

  async put(ref: PageRef, html: (language: Language) => string, part = 1): Promise<void> {
    await inTurns(LANGUAGES, async (language) => {
      const address = addressOf(ref, language, part)
      this.drawn.push(address)
      if (await putPage(this.#store, address, html(language))) this.changed = true
    })
  }

  /** Every part of a list; those that a longer list had before are taken away. */
  async putParts<View extends { part: number }>(
    ref: PageRef,
    parts: readonly View[],
    html: (language: Language, view: View) => string,
  ): Promise<void> {
    for (const view of parts) await this.put(ref, (language) => html(language, view), view.part)
    for (let part = parts.length + 1; await this.#removePart(ref, part); part++) this.changed = true
  }

  async remove(refs: readonly PageRef[]): Promise<void> {
    for (const ref of refs) if (await this.#removePart(ref, 1)) this.changed = true
  }

  async #removePart(ref: PageRef, part: number): Promise<boolean> {
    const gone = await inTurns(LANGUAGES, (language) => removePage(this.#store, addressOf(ref, language, part)))
    return gone.some(Boolean)
  }
}

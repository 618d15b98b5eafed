// The shelf cards: what stands on them, how many on a sheet, and what a card must not say.
import { describe, expect, it } from 'vitest'
import type { CardView } from '../../../core/publish/views.ts'
import { CardPage } from '../../../web/pages/card.tsx'
import { renderPage } from '../../../web/render.ts'
import { CARD_TEXTS } from '../../../web/text/card.ts'
import { CATALOG_TEXTS } from '../../../web/text/catalog.ts'
import { base, productView } from './catalog-sample.ts'
import { escaped, expectDocument } from './document.ts'
import { LANGUAGES } from './sample.ts'

const ORIGIN = 'https://etalase.example'

/** The cards of the sample's product, or of its maker with so many products. */
function cardView(of: 'product' | 'ikm', count = 1, some: Partial<CardView['maker']> = {}): CardView {
  const { maker, product } = productView(some)
  const products = Array.from({ length: count }, (_, at) => ({ ...product, product: `prd_${at}` }) as typeof product)
  return {
    of: of === 'ikm' ? { kind: 'ikm', ikm: maker.ikm } : { kind: 'product', product: 'prd_0' },
    maker,
    products,
  }
}

const cardsOf = (html: string) =>
  html
    .split('class="sheet"')
    .slice(1)
    .map((sheet) => sheet.match(/<li/g)?.length)

describe.each(LANGUAGES)('shelf cards in %s', (language) => {
  const text = CARD_TEXTS[language]
  const drawn = (view: CardView) => renderPage(<CardPage {...base(language)} view={view} />, ORIGIN)

  it('of a product stand eight times on one sheet, once for who hears them', () => {
    const html = drawn(cardView('product'))
    expectDocument(html, language)
    expect(cardsOf(html)).toEqual([8])
    expect(html.match(/<li aria-hidden="true"/g)).toHaveLength(7)
    expect(html.match(/<symbol/g)).toHaveLength(1)
    for (const words of ['Dodol Betawi ketan hitam', 'Rp35.000–Rp42.000', 'Dodol Bu Enok', 'Sukadaya', 'Sejak 1987'])
      expect(html.split(words).length).toBeGreaterThan(8)
    expect(html).toContain(escaped(text.code('Dodol Betawi ketan hitam')))
    expect(html).toContain('<meta name="robots" content="noindex"/>')
    expect(html).toContain(language === 'id' ? 'href="/produk/prd_0/"' : 'href="/en/produk/prd_0/"')
  })

  it.each([
    [0, [1]],
    [7, [8]],
    [8, [8, 1]],
    [16, [8, 8, 1]],
  ])('of a maker with %i products take as many sheets as they need', (count, wanted) => {
    const html = drawn(cardView('ikm', count))
    expectDocument(html, language)
    expect(cardsOf(html)).toEqual(wanted)
    expect(html).not.toContain('<li aria-hidden')
    expect(html.match(/<symbol/g)).toHaveLength(count + 1)
  })

  it('bear only certificates that an officer saw and that are valid, and say where a business is invented', () => {
    const { maker, product, ...rest } = productView()
    const certificates = [
      { kind: 'halal', number: '1', expiresOn: '2026-11-24', checkedOn: '2026-02-03' },
      { kind: 'pirt', number: '2', expiresOn: '2026-11-23', checkedOn: '2026-02-03' },
      { kind: 'sni', number: '3' },
    ] as unknown as typeof product.certificates
    const of = { kind: 'product', product: product.product } as const
    const view = { ...rest, of, maker: { ...maker, certificates: [] }, products: [{ ...product, certificates }] }
    const html = drawn(view)
    expect(html).toContain('>Halal<')
    expect(html).not.toMatch(/>[^<]*(PIRT|SNI)/)
    expect(html).toContain(`(${text.example})`)
    const real = <CardPage {...base(language)} demonstration={false} view={cardView('product', 1, REAL)} />
    expect(renderPage(real)).not.toContain(`(${text.example})`)
  })

  it('say so where no price is on record', () => {
    const view = cardView('product')
    const products = view.products.map(({ priceFromIdr: _, priceToIdr: __, ...product }) => product)
    expect(drawn({ ...view, products })).toContain(CATALOG_TEXTS[language].noPrice)
  })

  it('are light: 4 KB for a product', () => {
    expect(Buffer.byteLength(drawn(cardView('product')))).toBeLessThan(16_000)
  })
})

const REAL = { demonstration: false }

// The pages' structured data: what schema.org and the search engines ask of each kind of thing, and nothing that is not known.
import type { VNode } from 'preact'
import { describe, expect, it } from 'vitest'
import { COMPLIANCE, PROGRAM } from '../../../core/opendata/sums.ts'
import { complianceView } from '../../../core/publish/compliance-view.ts'
import { programView } from '../../../core/publish/program-view.ts'
import { CategoryPage } from '../../../web/pages/category.tsx'
import { CompliancePage } from '../../../web/pages/compliance.tsx'
import { Home } from '../../../web/pages/home.tsx'
import { IkmPage } from '../../../web/pages/ikm.tsx'
import { KecamatanPage } from '../../../web/pages/kecamatan.tsx'
import { PartnerPage } from '../../../web/pages/partner.tsx'
import { ProductPage } from '../../../web/pages/product.tsx'
import { ProgramPage } from '../../../web/pages/program.tsx'
import { renderPage } from '../../../web/render.ts'
import { distribution, figures } from '../publish/sample.ts'
import { base, lines, productView } from './catalog-sample.ts'
import { dataOf } from './document.ts'
import { home, LANGUAGES } from './sample.ts'
import { faultsOf, type Node, nodesOf } from './schema-org.ts'

const ORIGIN = 'https://etalase.example'

/** The graph of a page by type; it must be valid. */
function said(page: VNode): Map<string, Node[]> {
  const [graph] = dataOf(renderPage(page, ORIGIN))
  expect(graph).toMatchObject({ '@context': 'https://schema.org' })
  expect(faultsOf(graph, ORIGIN)).toEqual([])
  return Map.groupBy(nodesOf(graph), (node) => String(node['@type']))
}

const priced = (some: object, places = productView().places) => {
  const view = productView()
  const { priceFromIdr: _, priceToIdr: __, ...product } = view.product
  return { ...view, places, product: { ...product, ...some } as typeof view.product }
}

describe.each(LANGUAGES)('the structured data in %s', (language) => {
  const props = base(language)
  const product = (some: object, places?: ReturnType<typeof productView>['places']) =>
    said(<ProductPage {...props} view={priced(some, places)} />)

  it('of a product tells its price, or the span of its prices, in rupiah', () => {
    const span = product({ priceFromIdr: 35_000, priceToIdr: 42_000 }).get('AggregateOffer')?.[0]
    expect(span).toMatchObject({ lowPrice: 35_000, highPrice: 42_000, priceCurrency: 'IDR' })
    const one = product({ priceFromIdr: 35_000, priceToIdr: 35_000 }).get('Offer')?.[0]
    expect(one).toMatchObject({ price: 35_000, seller: { '@type': 'LocalBusiness', name: 'Dodol Bu Enok' } })
    expect(product({ priceFromIdr: 35_000 }).get('AggregateOffer')?.[0]).not.toHaveProperty('highPrice')
    for (const none of [{}, { priceToIdr: 42_000 }]) {
      const { offers } = product(none).get('Product')?.[0] ?? {}
      expect(offers).toBeUndefined()
    }
  })

  it('says in stock only where a place was confirmed, and never out of stock', () => {
    const price = { priceFromIdr: 35_000, priceToIdr: 35_000 }
    const stocked = product(price)
    expect(stocked.get('Offer')?.[0]?.['availability']).toBe('https://schema.org/InStock')
    expect(stocked.get('ConvenienceStore')?.[0]).toMatchObject({
      name: 'Toko Tambun Jaya',
      address: { streetAddress: 'Jalan Raya Diponegoro 12', addressCountry: 'ID' },
    })
    const [offer] = product(price, []).get('Offer') ?? []
    expect(offer).not.toHaveProperty('availability')
    expect(offer).not.toHaveProperty('availableAtOrFrom')
  })

  it('of a maker tells the village and no street, and a number only with consent', () => {
    const of = (businessNumber?: string) => {
      const { maker } = productView({ businessNumber })
      return said(<IkmPage {...props} view={{ maker, products: [], places: [] }} />).get('LocalBusiness')?.[0]
    }
    expect(of()).toMatchObject({
      name: 'Dodol Bu Enok',
      address: {
        addressLocality: 'Sukadaya, Sukawangi, Kabupaten Bekasi',
        addressRegion: 'Jawa Barat',
        addressCountry: 'ID',
      },
    })
    expect(JSON.stringify(of())).not.toMatch(/telephone|streetAddress|story|Sejak/)
    expect(of('+6281234567890')?.['telephone']).toBe('+6281234567890')
  })

  it('of lists names the way there and every page that they lead to, in its place', () => {
    const products = lines(3)
    const view = { category: 'logam', products, part: 2, parts: 2, inAll: 51, active: 33 }
    const list = said(<CategoryPage {...props} view={view} />)
    const items = list.get('ItemList')?.[0]?.['itemListElement'] as Node[]
    expect(items.map(({ position }) => position)).toEqual([49, 50, 51])
    const way = list.get('BreadcrumbList')?.[0]?.['itemListElement'] as Node[]
    const root = language === 'id' ? ORIGIN : `${ORIGIN}/en`
    expect(way.map(({ item }) => item)).toEqual(['/', '/kategori/logam/', '/kategori/logam/2/'].map((at) => root + at))
    const makers = products.map(({ ikmName, ...each }) => ({ ...each, name: ikmName }))
    const district = { kecamatan: '32.16.03', ikm: makers, part: 1, parts: 1, inAll: 3, active: 2, outlets: [] }
    expect(said(<KecamatanPage {...props} view={district} />).get('ItemList')?.[0]?.['itemListElement']).toHaveLength(3)
    const empty = { ...view, products: [], part: 1, parts: 1, inAll: 0 }
    expect(said(<CategoryPage {...props} view={empty} />).has('ItemList')).toBe(false)
  })

  it('of a partner tells each of its outlets', () => {
    const outlets = ['otl_1', 'otl_2'].map((outlet) => ({
      ...{ outlet, name: `Toko ${outlet}`, address: 'Jalan 1', kecamatan: '32.16.03', goods: [] },
    }))
    const shops = (sector: string) =>
      said(<PartnerPage {...props} view={{ partner: 'mtr_1', name: 'Toko', sector, outlets }} />)
    expect(shops('hotel').get('Hotel')).toHaveLength(2)
    expect(shops('constructor').get('LocalBusiness')).toHaveLength(2)
  })

  it('of the front page tells how the site is searched, and of pages of numbers what they are', () => {
    const front = said(<Home {...home(language)} />)
    const path = language === 'id' ? '/cari' : '/en/cari'
    expect(front.get('WebSite')?.[0]).toMatchObject({
      potentialAction: { target: { urlTemplate: `${ORIGIN}${path}?q={search_term_string}` } },
    })
    const common = { ...props, otherLanguageHref: '/lain/', href: '/ini/' }
    const program = said(<ProgramPage {...common} {...programView(figures)} />).get('Dataset')?.[0]
    expect(program?.['temporalCoverage']).toMatch(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/)
    for (const form of ['csv', 'json'])
      expect(JSON.stringify(program)).toContain(`${ORIGIN}/data/${PROGRAM.dataset.id}.${form}`)
    const periods = complianceView(['2026-Q3', '2026-Q2'].map((each) => distribution(each, { hotel: [9, 9] })))
    const compliance = said(<CompliancePage {...common} {...periods} />).get('Dataset')?.[0]
    expect(compliance?.['temporalCoverage']).toBe('2026-04-01/2026-09-30')
    expect(JSON.stringify(compliance)).toContain(`${ORIGIN}/data/${COMPLIANCE.dataset.id}.csv`)
    expect(said(<CompliancePage {...common} {...complianceView([])} />).has('Dataset')).toBe(false)
  })

  it('lets no name leave its element', () => {
    const hostile = '</script><script>alert(1)</script><!--\u2028"\\\ud800'
    const view = productView({ name: hostile, businessNumber: hostile })
    const places = view.places.map((place) => ({ ...place, name: hostile, mapLink: 'javascript:alert(1)' }))
    const html = renderPage(
      <ProductPage {...props} view={{ ...view, product: { ...view.product, name: hostile }, places }} />,
      ORIGIN,
    )
    const [graph] = dataOf(html)
    const names = nodesOf(graph).map(({ name }) => name)
    expect(names.filter((name) => name === hostile).length).toBeGreaterThan(3)
    expect(html.match(/<script(?! type="module" src="\/assets\/[\w.-]+\.js"| type="application\/ld\+json")/)).toBeNull()
    expect(JSON.stringify(graph)).not.toContain('javascript:')
  })
})

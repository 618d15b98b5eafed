// The catalogue's pages: complete in both languages, honest where there is nothing, safe, and light.
import { brotliCompressSync } from 'node:zlib'
import type { VNode } from 'preact'
import { describe, expect, it } from 'vitest'
import { CATEGORY_IDS } from '../../../core/region/category-id.ts'
import { CategoryPage } from '../../../web/pages/category.tsx'
import { IkmPage } from '../../../web/pages/ikm.tsx'
import { KecamatanPage } from '../../../web/pages/kecamatan.tsx'
import { PartnerPage } from '../../../web/pages/partner.tsx'
import { ProductPage } from '../../../web/pages/product.tsx'
import { Cover, CoverDefs } from '../../../web/parts/cover.tsx'
import { CATEGORY_LOOKS } from '../../../web/parts/cover-motifs.tsx'
import { renderPage } from '../../../web/render.ts'
import { CATALOG_TEXTS } from '../../../web/text/catalog.ts'
import { base, line, lines, productView } from './catalog-sample.ts'
import { escaped, expectDocument } from './document.ts'
import { LANGUAGES } from './sample.ts'

const OUTWARD = ['https://wa.me/', 'https://www.openstreetmap.org/']
const outlet = { outlet: 'otl_1', partner: 'mtr_1', name: 'Toko', sector: 'minimarket', address: 'Jalan 1' }
const goods = lines(3).map((product) => ({ product, month: '2026-10' }))
const pageOf = (part: number, parts: number) => ({
  category: 'logam',
  products: lines(2),
  part,
  parts,
  inAll: 99,
  active: 33,
})
const kecamatan = { kecamatan: '32.16.03', ikm: [], part: 1, parts: 1, inAll: 0, active: 0, outlets: [] }
const weightOf = (page: VNode) => brotliCompressSync(renderPage(page)).length

describe.each(LANGUAGES)('the catalogue in %s', (language) => {
  const text = CATALOG_TEXTS[language]
  const props = base(language)

  it('tells everything about a product', () => {
    const html = renderPage(<ProductPage {...props} view={productView({ businessNumber: '+6281234567890' })} />)
    expectDocument(html, language, OUTWARD)
    const told = [
      text.priceBetween('Rp35.000', 'Rp42.000'),
      ...[text.minimumOrder, text.capacityPerDay, text.capacityPerMonth, text.leadTime, text.shelfLife],
      ...[text.kinds.pirt, text.kinds.halal, text.kinds.brand, text.hours('08.00–21.00'), text.noHours],
      ...['Jalan Raya Diponegoro 12', 'Hotel Rawa Asri', 'Sukadaya', 'Sejak 1987', '2063216010123-27'],
      ...[text.ofMaker, text.similar, text.placesLead],
      text.life(language === 'id' ? '12 Oktober 2026' : '12 October 2026'),
      text.confirmed(language === 'id' ? 'Oktober 2026' : 'October 2026'),
      text.checked(language === 'id' ? '3 Februari 2026' : '3 February 2026'),
    ]
    expect(told.filter((words) => !html.includes(escaped(words)))).toEqual([])
    expect(html.includes('whitespace-pre-line" lang="id">Sejak')).toBe(language === 'en')
  })

  it('marks a certificate as expired from the day after its last', () => {
    const html = renderPage(<ProductPage {...props} view={productView()} />)
    expect(html.split(`>${text.expired}<`)).toHaveLength(2)
    expect(html).toContain(text.validTo(language === 'id' ? '24 November 2026' : '24 November 2026'))
  })

  it('opens WhatsApp with an Indonesian message where the maker shows its number', () => {
    const view = productView({ businessNumber: '+6281234567890' })
    const html = renderPage(<ProductPage {...props} view={view} />)
    const [, message = ''] = /href="https:\/\/wa\.me\/6281234567890\?text=([^"]*)"/.exec(html) ?? []
    expect(decodeURIComponent(message)).toContain(`${view.product.name} di Etalase (/produk/${view.product.product}/)`)
  })

  it('names the way over the agency where the maker shows no number', () => {
    for (const page of [
      <ProductPage key="a" {...props} view={productView()} />,
      <IkmPage key="b" {...props} view={{ maker: productView().maker, products: [], places: [] }} />,
    ]) {
      const html = renderPage(page)
      expect(html).not.toContain('wa.me')
      expect(html).toContain('Dinas Perindustrian')
    }
  })

  it('shows a maker, a category, a kecamatan and a partner whole', () => {
    const { maker, places } = productView({ source: 'https://example.org/berita' })
    const ikm = renderPage(<IkmPage {...props} view={{ maker, products: lines(4), places }} />)
    expectDocument(ikm, language, [...OUTWARD, 'https://example.org/'])
    expect(ikm).toContain('https://example.org/berita')
    const category = { category: 'logam', products: lines(4), part: 1, parts: 1, inAll: 4, active: 3 }
    const metal = renderPage(<CategoryPage {...props} view={category} />)
    expectDocument(metal, language)
    expect(metal).toContain(text.activeOfProducts('3', '4'))
    const makers = lines(3).map(({ ikmName, ...each }) => ({ ...each, name: ikmName }))
    const view = { ...kecamatan, ikm: makers, inAll: 300, active: 70, parts: 7, outlets: [outlet] }
    const district = renderPage(<KecamatanPage {...props} view={view} />)
    expectDocument(district, language)
    for (const words of [text.activeOfMakers('70', '300'), 'Toko', 'Sukawangi']) expect(district).toContain(words)
    const empty = { ...outlet, outlet: 'otl_2', name: 'Toko Kosong', kecamatan: '32.16.03', goods: [] }
    const outlets = [empty, { ...outlet, kecamatan: '32.16.03', goods }]
    const shop = { partner: 'mtr_1', name: 'Toko', sector: 'minimarket', outlets }
    const partner = renderPage(<PartnerPage {...props} view={shop} />)
    expectDocument(partner, language, OUTWARD)
    const shown = partner.slice(partner.indexOf('<main'))
    expect(shown.indexOf('Dodol Betawi 1')).toBeGreaterThan(0)
    expect(shown.indexOf('Dodol Betawi 1')).toBeLessThan(shown.indexOf('Toko Kosong'))
  })

  it('says honestly where there is nothing', () => {
    const view = productView({ active: false, lastSignOfLife: undefined, story: undefined, certificates: [] })
    const { ikm, product, name, category, unitOfSale, kecamatan: where, recordedOn } = view.product
    const bare = { ikm, product, name, category, unitOfSale, kecamatan: where, recordedOn, certificates: [] }
    const empty = { ...view, product: bare, places: [], ofMaker: [], similar: [] }
    const shop = { partner: 'mtr_1', name: 'Toko', sector: 'mall', outlets: [] }
    const closed = { ...shop, outlets: [{ ...outlet, kecamatan: '32.16.03', goods: [] }] }
    const pages: [VNode, string[]][] = [
      [
        <ProductPage key="a" {...props} view={empty} />,
        [text.noPrice, text.noTerms, text.noCertificates, text.noPlaces.product, text.noLife, text.inactiveSays],
      ],
      [
        <IkmPage key="b" {...props} view={{ maker: view.maker, products: [], places: [] }} />,
        [text.noStory, text.noProducts.ikm, text.noPlaces.ikm, text.registered],
      ],
      [
        <CategoryPage key="c" {...props} view={{ ...pageOf(1, 1), products: [], inAll: 0, active: 0 }} />,
        [text.noProducts.category],
      ],
      [<KecamatanPage key="d" {...props} view={kecamatan} />, [text.noMakers, text.noOutlets]],
      [<PartnerPage key="e" {...props} view={shop} />, [text.partnerNoOutlets]],
      [<PartnerPage key="f" {...props} view={closed} />, [text.noProducts.outlet]],
    ]
    for (const [page, told] of pages) {
      const html = renderPage(page)
      expectDocument(html, language)
      expect(told.filter((words) => !html.includes(escaped(words)))).toEqual([])
    }
  })

  it('leads from each part of a list to the one before and after, and no further', () => {
    const ends = [1, 2, 3].map((part) => {
      const html = renderPage(<CategoryPage {...props} view={pageOf(part, 3)} />)
      expectDocument(html, language)
      expect(html).toContain(text.part(part, 3))
      return [...html.matchAll(/rel="(?:prev|next)" href="([^"]*)"/g)].map(([, href]) => href)
    })
    const root = language === 'id' ? '/kategori/logam/' : '/en/kategori/logam/'
    expect(ends).toEqual([[`${root}2/`], [root, `${root}3/`], [`${root}2/`]])
    expect(renderPage(<CategoryPage {...props} view={pageOf(1, 1)} />)).not.toContain('rel="next"')
  })

  it('writes hostile names as text and follows no hostile link', () => {
    const hostile = '<img src=x onerror=alert(1)>"\'&</title>\ud800'
    const view = productView({ name: hostile, story: hostile, source: 'javascript:alert(1)', businessNumber: '+62"8' })
    const places = view.places.map((place) => ({ ...place, name: hostile, mapLink: 'javascript:alert(1)' }))
    const product = { ...view.product, name: hostile, category: 'constructor' as typeof view.product.category }
    const similar = [line(1, { name: hostile, category: hostile, ikmName: hostile, unitOfSale: hostile })]
    const pages = [
      <ProductPage key="a" {...props} view={{ ...view, product, places, similar }} />,
      <IkmPage key="b" {...props} view={{ maker: view.maker, products: similar, places }} />,
      <KecamatanPage key="c" {...props} view={{ ...kecamatan, outlets: [{ ...outlet, name: hostile }] }} />,
      <PartnerPage key="d" {...props} view={{ partner: 'x', name: hostile, sector: hostile, outlets: [] }} />,
    ]
    for (const html of pages.map((page) => renderPage(page))) {
      expect(html).not.toContain('<img')
      expect(html).not.toContain('href="javascript:')
      expect(html.split('</head>')[0]?.match(/<\/title>/g)).toHaveLength(1)
    }
  })

  it('weighs at most 10 KB compressed with 48 cards of all categories', () => {
    const products = lines(48)
    const makers = products.map(({ ikmName, ...each }) => ({ ...each, name: ikmName }))
    const category = { category: 'logam', products, part: 2, parts: 4, inAll: 180, active: 60 }
    expect(weightOf(<CategoryPage {...props} view={category} />)).toBeLessThanOrEqual(10_000)
    const view = { ...kecamatan, ikm: makers, inAll: 180, active: 60 }
    expect(weightOf(<KecamatanPage {...props} view={view} />)).toBeLessThanOrEqual(10_000)
  })
})

describe('a cover', () => {
  it('is the same for the same id, and there are many', () => {
    const of = (id: string) => renderPage(<Cover id={id} category="logam" size="" />)
    expect(of('prd_a')).toBe(of('prd_a'))
    expect(new Set(lines(48).map(({ product }) => of(product))).size).toBeGreaterThan(12)
  })

  it('has a sign of its own for every category, and takes at most 1.5 KB', () => {
    expect(Object.keys(CATEGORY_LOOKS)).toEqual([...CATEGORY_IDS])
    expect(new Set(Object.values(CATEGORY_LOOKS).map(({ sign }) => sign)).size).toBe(CATEGORY_IDS.length)
    for (const category of CATEGORY_IDS) {
      const html = [<CoverDefs key="a" categories={[category]} />, <Cover key="b" id="a" category={category} size="" />]
      expect(html.map((each) => renderPage(each)).join('').length).toBeLessThanOrEqual(1_536)
    }
  })
})

it('says the same in both languages, and nothing empty', () => {
  const shape = (text: object) =>
    Object.entries(text).map(([key, value]) => [key, typeof value, typeof value === 'object' ? Object.keys(value) : []])
  expect(shape(CATALOG_TEXTS.en)).toEqual(shape(CATALOG_TEXTS.id))
  expect(JSON.stringify(CATALOG_TEXTS)).not.toMatch(/""/)
})

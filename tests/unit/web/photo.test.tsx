// Photos on the pages: what is shown where, in which size, with which words, and how light a page stays with them.
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Photo } from '../../../core/media/schema.ts'
import { CategoryPage } from '../../../web/pages/category.tsx'
import { Home } from '../../../web/pages/home.tsx'
import { IkmPage } from '../../../web/pages/ikm.tsx'
import { KecamatanPage } from '../../../web/pages/kecamatan.tsx'
import { ProductPage } from '../../../web/pages/product.tsx'
import { renderPage } from '../../../web/render.ts'
import { headOf } from '../../support/head.ts'
import { base, lines, productView } from './catalog-sample.ts'
import { dataOf, escaped, expectDocument } from './document.ts'
import { home, LANGUAGES } from './sample.ts'
import { faultsOf, nodesOf } from './schema-org.ts'

const ORIGIN = 'https://etalase.example'
const OUTWARD = ['https://wa.me/', 'https://www.openstreetmap.org/']

const photo = (at: number, width = 1280) =>
  ({
    media: `med_${String(at * 7919).padStart(26, '0')}`,
    width,
    height: Math.round(width * 0.75),
    alt: `Dodol "ketan" & wijen ${at}`,
  }) as Photo
const PHOTOS = [photo(1), photo(2, 500), photo(3)]

const pictured = (photos: readonly Photo[]) => {
  const view = productView({ photo: photos[0], photos })
  return { ...view, product: { ...view.product, photos: [...photos] } }
}

describe.each(LANGUAGES)('photos in %s', (language) => {
  const props = base(language)
  const own = language === 'id' ? '' : ' lang="id"'

  it('stand on a product’s page: the first at once, the others as they are scrolled to, each with its words', () => {
    const html = renderPage(<ProductPage {...props} view={pictured(PHOTOS)} />)
    expectDocument(html, language, OUTWARD)
    const images = [...html.matchAll(/<img [^>]*>/g)].map(([tag]) => tag)
    expect(images).toHaveLength(3)
    for (const [at, { media, width, height, alt }] of PHOTOS.entries()) {
      expect(images[at]).toContain(`width="${width}" height="${height}" alt="${escaped(alt)}"${own}`)
      expect(images[at]?.includes('loading="lazy"')).toBe(at > 0)
      expect(html).toContain(
        `type="image/avif" srcset="/foto/${media}/320.avif 320w, /foto/${media}/640.avif ${Math.min(width, 640)}w"`,
      )
    }
    expect(html).toContain(`<a class="block" href="/foto/${PHOTOS[1]?.media}/640.webp">`)
    expect(html).not.toContain('/1280.avif')
  })

  it('stand on an IKM’s page, and its page without any is as it was', () => {
    const { maker, ofMaker: products, places } = pictured(PHOTOS.slice(0, 1))
    const html = renderPage(<IkmPage {...props} view={{ maker, products, places }} />)
    expectDocument(html, language, OUTWARD)
    expect(html.match(/<img /g)).toHaveLength(1)
    const none = { ...maker, photo: undefined, photos: undefined }
    expect(renderPage(<IkmPage {...props} view={{ maker: none, products, places }} />)).not.toContain('<img')
  })

  it('are told to chats and search engines, cut and whole', () => {
    const view = pictured(PHOTOS)
    const html = renderPage(<ProductPage {...props} view={view} />, ORIGIN)
    expect(headOf(html).shared).toMatchObject({
      'og:image': `${ORIGIN}/foto/${PHOTOS[0]?.media}/share.jpg`,
      'og:image:type': 'image/jpeg',
      'og:image:alt': PHOTOS[0]?.alt,
      'og:image:width': '1200',
    })
    const [graph] = dataOf(html)
    expect(faultsOf(graph, ORIGIN)).toEqual([])
    const thing = nodesOf(graph).find((node) => node['@type'] === 'Product')
    expect(thing?.['image']).toEqual(
      PHOTOS.map(({ media, width }) => `${ORIGIN}/foto/${media}/${width > 640 ? 1280 : 640}.webp`),
    )
  })

  it('take the place of covers on lists, one small file a line, without words that the name says', () => {
    const products = lines(4).map((line, at) => (at % 2 === 0 ? { ...line, photo: photo(at + 1) } : line))
    const view = { category: 'logam', products, part: 1, parts: 1, inAll: 4, active: 4 }
    const html = renderPage(<CategoryPage {...props} view={view} />)
    const images = [...html.matchAll(/<img [^>]*>/g)].map(([tag]) => tag)
    expect(images).toHaveLength(2)
    for (const image of images) expect(image).toMatch(/src="\/foto\/med_\d{26}\/320\.webp" alt loading="lazy"/)
    const ikm = [{ ...lines(1)[0], name: 'Dodol Bu Enok', photo: photo(9) }] as Parameters<
      typeof KecamatanPage
    >[0]['view']['ikm']
    const place = { kecamatan: '32.16.03', ikm, part: 1, parts: 1, inAll: 1, active: 1, outlets: [] }
    expect(renderPage(<KecamatanPage {...props} view={place} />).match(/<img /g)).toHaveLength(1)
  })

  it('make no page heavier than a few hundred bytes', () => {
    const light = home(language)
    const todays = light.view.todays.map((line, at) => ({ ...line, photo: photo(at + 11) }))
    const heavy = { ...light, view: { ...light.view, todays } }
    const weight = (given: typeof light) => gzipSync(renderPage(<Home {...given} />)).length
    expect(renderPage(<Home {...heavy} />).match(/<img /g)?.length).toBeGreaterThan(0)
    expect(weight(heavy) - weight(light)).toBeLessThan(300)
  })
})

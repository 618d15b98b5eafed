// How the pages are found and shared: their heads in both languages, and what is not to be found.
import type { VNode } from 'preact'
import { describe, expect, it } from 'vitest'
import { CATEGORY_IDS } from '../../../core/region/category-id.ts'
import { sharePicture } from '../../../web/data/share.ts'
import { CategoryPage } from '../../../web/pages/category.tsx'
import { FormMessage } from '../../../web/pages/form-message.tsx'
import { Home } from '../../../web/pages/home.tsx'
import { IkmPage } from '../../../web/pages/ikm.tsx'
import { MessagePage } from '../../../web/pages/message.tsx'
import { ProductPage } from '../../../web/pages/product.tsx'
import { renderPage } from '../../../web/render.ts'
import { shortened, titleOf } from '../../../web/text/shortened.ts'
import { headOf } from '../../support/head.ts'
import { base, lines, productView } from './catalog-sample.ts'
import { home, LANGUAGES } from './sample.ts'

const ORIGIN = 'https://etalase.example'
const read = (page: VNode) => headOf(renderPage(page, ORIGIN))

describe.each(LANGUAGES)('the head of a page in %s', (language) => {
  const view = productView()
  const root = language === 'id' ? ORIGIN : `${ORIGIN}/en`
  const part = { category: 'logam', products: lines(2), part: 2, parts: 3, inAll: 99, active: 33 }

  it('names the page by its whole address, in both languages, for those that lead to it', () => {
    const path = `/produk/${view.product.product}/`
    const head = read(<ProductPage {...base(language)} view={view} />)
    expect(head.canonical).toBe(root + path)
    expect(head.alternates).toEqual({
      id: ORIGIN + path,
      en: `${ORIGIN}/en${path}`,
      'x-default': ORIGIN + path,
    })
    expect(head.indexed).toBe(true)
    expect(read(<CategoryPage {...base(language)} view={part} />).canonical).toBe(`${root}/kategori/logam/2/`)
  })

  it('tells a chat what the page is, with name and price, and shows the cover of its category', () => {
    const { title, description, shared } = read(<ProductPage {...base(language)} view={view} />)
    for (const words of [title, description]) expect(words).toContain('Dodol Betawi ketan hitam')
    for (const words of [title, description]) expect(words).toContain('Rp35.000–Rp42.000')
    expect(shared).toMatchObject({
      'og:title': title,
      'og:description': description,
      'og:url': `${root}/produk/${view.product.product}/`,
      'og:site_name': 'Etalase',
      'og:type': 'website',
      'og:locale': language === 'id' ? 'id_ID' : 'en_GB',
      'og:image': `${ORIGIN}/assets/share/dodol-kue.png`,
      'og:image:width': '1200',
      'og:image:height': '630',
    })
    expect(shared['og:image:alt']).not.toBe('')
    const ikm = read(<IkmPage {...base(language)} view={{ maker: view.maker, products: [], places: [] }} />)
    expect(ikm.shared['og:image']).toBe(`${ORIGIN}/assets/share/dodol-kue.png`)
  })

  it('of the front page leads to the feed of its language, and of no other page', () => {
    expect(read(<Home {...home(language)} />).feed).toBe(language === 'id' ? '/umpan.xml' : '/en/feed.xml')
    expect(read(<ProductPage {...base(language)} view={view} />).feed).toBeUndefined()
  })

  it('asks that what is no page of the site is not found', () => {
    for (const page of [
      <MessagePage key="a" language={language} styles="/styles.css" what="missing" />,
      <FormMessage key="b" {...base(language)} otherLanguageHref="/" title="x" says="y" />,
    ]) {
      const { indexed, canonical, shared, alternates } = read(page)
      expect([indexed, canonical, shared, alternates]).toEqual([false, undefined, {}, {}])
    }
  })
})

describe('a title', () => {
  it('holds name, price and site where they fit, then name and price, then as much of the name as fits', () => {
    expect(titleOf('Dodol', 'Rp35.000')).toBe('Dodol, Rp35.000 · Etalase')
    expect(titleOf('Dodol')).toBe('Dodol · Etalase')
    const long = 'Kerajinan bambu (hewan, wayang, rumah panggung)'
    expect(titleOf(long, 'mulai Rp5.000')).toBe('Kerajinan bambu (hewan, wayang, rumah…, mulai Rp5.000')
    for (const more of ['Rp100.000–Rp500.000', long, 'x'.repeat(99)])
      expect(titleOf(long, more).length).toBeLessThanOrEqual(60)
  })

  it('is cut at the end of a word, in a word only where there is no other way, and never in a letter', () => {
    expect(shortened('satu dua tiga', 13)).toBe('satu dua tiga')
    expect(shortened('satu dua, tiga', 13)).toBe('satu dua…')
    expect(shortened('x'.repeat(30), 10)).toBe(`${'x'.repeat(9)}…`)
    expect(shortened('🧺'.repeat(30), 10)).toBe(`${'🧺'.repeat(9)}…`)
  })
})

it('shows the mark of the site for what is no category', () => {
  for (const category of CATEGORY_IDS) expect(sharePicture(category)).toBe(`/assets/share/${category}.png`)
  for (const none of [undefined, 'constructor', '../x']) expect(sharePicture(none)).toBe('/assets/share/etalase.png')
})

// What leads to the pages: the sitemap in bounded parts, what robots may read, and feeds whose entries keep their ids.
import { describe, expect, it } from 'vitest'
import type { Ikm } from '../../../core/ikm/schema.ts'
import { day } from '../../../core/kernel/day.ts'
import type { Product } from '../../../core/product/schema.ts'
import { newestOf } from '../../../core/publish/newest.ts'
import { servedAs } from '../../../functions/publish/content-type.ts'
import { feedOf } from '../../../functions/publish/feed.ts'
import { robotsOf, sitemapOf } from '../../../functions/publish/sitemap.ts'
import { textOf } from '../../../functions/publish/xml.ts'

const ORIGIN = 'https://etalase.example'
const TODAY = day('2026-11-24')

const maker = (at: number, some: object = {}) =>
  ({
    ikm: `ikm_${at}`,
    name: `Usaha ${at}`,
    category: 'logam',
    kecamatan: '32.16.03',
    state: 'verified',
    recordedOn: '2026-01-01',
    ...some,
  }) as Ikm
const product = (at: number, some: object = {}) =>
  ({
    product: `prd_${at}`,
    ikm: 'ikm_1',
    name: `Paku ${at}`,
    category: 'logam',
    state: 'offered',
    recordedOn: '2026-02-01',
    ...some,
  }) as Product

describe('the sitemap', () => {
  it('lists every page in both languages, each with the other and the one for everybody else', () => {
    const files = sitemapOf(['/', '/ikm/a/'], ORIGIN)
    expect([...files.keys()]).toEqual(['sitemap-1.xml', 'sitemap.xml'])
    const part = files.get('sitemap-1.xml') ?? ''
    const locs = [...part.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc)
    expect(locs).toEqual(['/', '/en/', '/ikm/a/', '/en/ikm/a/'].map((path) => ORIGIN + path))
    for (const [language, path] of [
      ['id', '/ikm/a/'],
      ['en', '/en/ikm/a/'],
      ['x-default', '/ikm/a/'],
    ] as const)
      expect(part.split(`hreflang="${language}" href="${ORIGIN}${path}"`)).toHaveLength(3)
    expect(files.get('sitemap.xml')).toContain(`<loc>${ORIGIN}/sitemap-1.xml</loc>`)
  })

  it('holds at most 5,000 addresses a file, and an index of all files', () => {
    const addresses = Array.from({ length: 6_000 }, (_, at) => `/produk/prd_${at}/`)
    const files = sitemapOf(addresses, ORIGIN)
    expect([...files.keys()]).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml', 'sitemap.xml'])
    const counts = [...files.values()].map((xml) => xml.split('<loc>').length - 1)
    expect(counts).toEqual([5_000, 5_000, 2_000, 3])
    for (const xml of files.values()) expect(xml.length).toBeLessThan(10_000_000)
  })
})

it('tells robots that all may be read but the API and a machine’s own pages', () => {
  const lines = robotsOf(ORIGIN).split('\n')
  expect(lines.filter((line) => /allow/i.test(line))).toEqual(['Disallow: /api/', 'Disallow: /_local'])
  expect(lines).toContain(`Sitemap: ${ORIGIN}/sitemap.xml`)
})

describe('the newest', () => {
  it('are what was recorded last, at most fifty, without who withdrew and what they made', () => {
    const makers = [maker(1), maker(2, { state: 'withdrawn' }), maker(3, { recordedOn: '2026-03-01' })]
    const products = [
      ...Array.from({ length: 60 }, (_, at) => product(at + 100)),
      product(1, { recordedOn: '2026-04-01' }),
      product(2, { state: 'withdrawn', recordedOn: '2026-04-01' }),
      product(3, { ikm: 'ikm_2', recordedOn: '2026-04-01' }),
    ]
    const newest = newestOf(makers, products)
    expect(newest).toHaveLength(50)
    expect(newest.slice(0, 3).map(({ name }) => name)).toEqual(['Paku 1', 'Usaha 3', 'Paku 159'])
  })
})

describe.each(['id', 'en'] as const)('the feed in %s', (language) => {
  const root = language === 'id' ? ORIGIN : `${ORIGIN}/en`
  const feed = (name: string) => feedOf(newestOf([maker(1)], [product(1, { name })]), language, ORIGIN, TODAY)

  it('tells each entry under its page’s address, which stays when the name changes', () => {
    const ids = (xml: string) => [...xml.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id)
    const own = `${ORIGIN}${language === 'id' ? '/umpan.xml' : '/en/feed.xml'}`
    expect(ids(feed('Paku'))).toEqual([own, `${root}/produk/prd_1/`, `${root}/ikm/ikm_1/`])
    expect(ids(feed('Paku baja'))).toEqual(ids(feed('Paku')))
    expect(feed('Paku')).toContain('<updated>2026-02-01T00:00:00+07:00</updated>')
    expect(feed('Paku')).toContain(`rel="self" type="application/atom+xml" href="${own}"`)
  })

  it('has what Atom asks of a feed and of an entry, with and without entries', () => {
    const [head = '', entry = ''] = feed('Paku').split('<entry>')
    for (const part of [head, entry]) {
      for (const name of ['id', 'title', 'updated']) expect(part).toMatch(new RegExp(`<${name}>[^<]+</${name}>`))
    }
    expect(head).toContain('<author><name>Etalase</name></author>')
    expect(feedOf([], language, ORIGIN, TODAY)).toContain('<updated>2026-11-24T00:00:00+07:00</updated>')
  })

  it('writes hostile names as text', () => {
    const xml = feed('</title><script>&"\u0000\ud800')
    expect(xml).toContain('<title>&lt;/title&gt;&lt;script&gt;&amp;&quot;\ufffd</title>')
  })
})

it('leaves out what XML has no character for', () => {
  expect(textOf("a\u0008b\tc'\uffff🧺")).toBe('ab\tc&apos;🧺')
})

it('serves each file as what it is', () => {
  expect(servedAs('sitemap-1.xml').type).toBe('application/xml; charset=utf-8')
  expect(servedAs('robots.txt').type).toBe('text/plain; charset=utf-8')
  expect(servedAs('ikm/x/index.html').type).toBe('text/html; charset=utf-8')
})

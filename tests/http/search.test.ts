// The search as pages: what is asked is answered, what nobody knows is left out, and without a snapshot it says so kindly.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { day } from '../../core/kernel/day.ts'
import * as Product from '../../core/product/operations.ts'
import { CONTENT_SECURITY_POLICY } from '../../functions/http/page.ts'
import type { ApiHandler } from '../../functions/http/pipeline.ts'
import { search } from '../../functions/search.ts'
import { SEARCH_TEXTS } from '../../web/text/search.ts'
import { ask, call, dependenciesOf } from '../support/http.ts'
import { type Searching, searchOver } from '../support/searching.ts'
import { contextOf } from '../support/services.ts'
import { type World, worldOf } from '../support/world.ts'
import { expectDocument } from '../unit/web/document.ts'

let world: World
let held: Searching
let none: Searching
let handler: ApiHandler

const site = ({ search: own }: Searching) => ({
  search: own,
  styles: '/s.css',
  origin: 'https://etalase.example',
  demonstration: false,
})
const get = (path: string, query = '') => ask(handler, { path, query })

beforeAll(async () => {
  world = await worldOf()
  ;[held, none] = await Promise.all([
    searchOver(world.services, day('2026-10-08')),
    searchOver(undefined, day('2026-10-08')),
  ])
  handler = search({ ...dependenciesOf(world.services, world.actors.public), ...site(held) })
})

afterAll(async () => {
  await held?.end()
  await none?.end()
})

describe.each(['id', 'en'] as const)('the search in %s', (language) => {
  const path = language === 'id' ? '/cari' : '/en/cari'
  const text = SEARCH_TEXTS[language]

  it('finds a product by a misspelt word, with a link to its page, for everybody’s cache', async () => {
    const { status, headers, text: html = '' } = await get(path, 'q=anyamn')
    expect(status).toBe(200)
    expectDocument(html, language, ['https://etalase.example'])
    expect(html).toContain(`/produk/${world.product}/`)
    expect(headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY)
    expect(headers['cache-control']).toBe('public, max-age=60, stale-while-revalidate=300')
  })

  it('shows everything where nothing is asked, and what to try where nothing is found', async () => {
    const { text: all = '' } = await get(path)
    expect(all).toContain(`/produk/${world.product}/`)
    const { status, text: html = '' } = await get(path, 'q=zzqqxxww')
    expect(status).toBe(200)
    expect(html).toContain(text.nothing)
    expectDocument(html, language, ['https://etalase.example'])
  })

  it('shows what words were understood as, and the way without', async () => {
    const { text: html = '' } = await get(path, 'q=tas+di+bawah+900+ribu')
    expect(html).toContain(`aria-label="${text.remove('')}`.slice(0, 20))
    expect(html).toContain(`href="${path}?q=tas"`)
  })

  it.each([
    'q=%22+OR+NEAR(+*',
    'q=%00%01',
    'q=<script>alert(1)</script>',
    'q=tas&category=kendaraan&kecamatan=x&page=0&limit=9999&sort=up&maxIdr=-1',
    '__proto__=1&constructor=2&q=tas',
    'q=tas&q=anyam',
    'q=%F0%9F%9B%8D%EF%B8%8F',
    'page=200&q=tas',
  ])('answers %s with a page', async (query) => {
    const { status, text: html = '' } = await get(path, query)
    expect(status).toBe(200)
    expectDocument(html, language, ['https://etalase.example'])
    expect(html).not.toContain('alert(1)</script>')
  })

  it('refuses words that are too long, keeps what of them can be kept, and says what to do', async () => {
    const { status, headers, text: html = '' } = await get(path, `q=${'a'.repeat(121)}`)
    expect([status, headers['cache-control']]).toEqual([422, 'no-store'])
    expect(html).toContain(text.refused)
  })

  it('says kindly that it cannot be used where there is no snapshot, and is kept by no cache', async () => {
    const without = search({ ...dependenciesOf(world.services, world.actors.public), ...site(none) })
    const { status, headers, text: html = '' } = await ask(without, { path, query: 'q=tas' })
    expect([status, headers['cache-control']]).toEqual([503, 'no-store'])
    expect(html).toContain(text.degraded)
    expectDocument(html, language, ['https://etalase.example'])
    expect(none.events[0]).toMatchObject({ kind: 'degraded', why: 'missing' })
  })
})

describe('the search', () => {
  it('follows the catalogue with the next snapshot: what is withdrawn is found no more', async () => {
    const other = await worldOf()
    const { services, actors, ikm, product } = other
    await Product.withdraw(services, contextOf(actors.ikm), { ikm, product })
    const after = await searchOver(services, day('2026-10-08'))
    try {
      const asked = search({ ...dependenciesOf(services, actors.public), ...site(after) })
      const { body } = await call(asked, { path: '/api/search', query: 'q=tas+anyam' })
      expect(JSON.stringify(body)).not.toContain(product)
    } finally {
      await after.end()
    }
  })

  it('proposes names of products, each once', async () => {
    const { status, body } = await call(handler, { path: '/api/search/suggestions', query: 'q=anyam' })
    expect(status).toBe(200)
    const names = body['names'] as string[]
    expect(names.length).toBeGreaterThan(0)
    expect(new Set(names).size).toBe(names.length)
  })

  it('changes nothing: whatever is sent there finds no route', async () => {
    expect((await ask(handler, { method: 'POST', path: '/cari', body: {} })).status).toBe(404)
    expect((await ask(handler, { path: '/cari/x' })).status).toBe(404)
  })
})

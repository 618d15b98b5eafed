// Links as they are shared and found: each page read as WhatsApp reads it, and the sitemap as a crawler follows it.
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { addressOf, isFound } from '../../core/publish/page.ts'
import { CONTENT_SECURITY_POLICY } from '../../infra/headers.ts'
import { type HeadOf, headOf } from '../support/head.ts'
import { dataOf } from '../unit/web/document.ts'
import { faultsOf } from '../unit/web/schema-org.ts'
import { catalogOf, type Visited } from './visits.ts'

/** WhatsApp reads so much of a page, and shows no picture that is heavier. */
const MOST_READ = 300_000

const AS_WHATSAPP = { headers: { 'user-agent': 'WhatsApp/2.24.20.79 A' } }

type Listed = { path: string; status: number; html: string; head: HeadOf }

export function describeShared(given: () => Visited): void {
  const get = (path: string) => fetch(given().machine.url + path, AS_WHATSAPP)

  describe.each(['id', 'en'] as const)('a link that is shared in %s', (language) => {
    it('has title, description and a picture that a chat can fetch', async () => {
      const { url } = given().machine
      const all = catalogOf(given().sold).map(([, ref]) => ref)
      const refs = all.filter((ref) => isFound(addressOf(ref, language)))
      expect(refs.length).toBeGreaterThan(4)
      for (const ref of [{ kind: 'about', page: 'beranda' } as const, ...refs]) {
        const path = addressOf(ref, language)
        const response = await get(path)
        const read = Buffer.from(await response.arrayBuffer())
          .subarray(0, MOST_READ)
          .toString()
        const { shared } = headOf(read)
        expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
        for (const name of ['og:title', 'og:description']) expect([path, shared[name]]).not.toEqual([path, undefined])
        expect(shared['og:url']).toBe(url + path)
        const picture = await fetch(shared['og:image'] ?? '', AS_WHATSAPP)
        const image = Buffer.from(await picture.arrayBuffer())
        const { format, width, height } = await sharp(image).metadata()
        expect([picture.status, picture.headers.get('content-type')]).toEqual([200, `image/${format}`])
        expect(['png', 'jpeg']).toContain(format)
        expect([width, height]).toEqual([1200, 630])
        expect(image.length).toBeLessThanOrEqual(MOST_READ)
      }
    })
  })

  describe('the sitemap of the whole seed', () => {
    const pages: Listed[] = []

    beforeAll(async () => {
      const { url } = given().machine
      const locs = (xml: string) =>
        [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc = '']) => loc.slice(url.length))
      const parts = await Promise.all(
        locs(await (await get('/sitemap.xml')).text()).map(async (path) => (await get(path)).text()),
      )
      const paths = parts.flatMap(locs)
      for (let at = 0; at < paths.length; at += 16) {
        const some = paths.slice(at, at + 16).map(async (path): Promise<Listed> => {
          const response = await get(path)
          const html = await response.text()
          return { path, status: response.status, html, head: headOf(html) }
        })
        pages.push(...(await Promise.all(some)))
      }
    })

    it('leads to pages that answer, want to be found, and name themselves', () => {
      const { url } = given().machine
      expect(pages.length).toBeGreaterThan(500)
      const odd = pages.filter(
        ({ path, status, head }) => status !== 200 || !head.indexed || head.canonical !== url + path,
      )
      expect(odd.map(({ path, status }) => [path, status])).toEqual([])
    })

    // Two makers' products may have one name and one price: their descriptions name the makers.
    it('leads to titles of at most 60 characters and descriptions of 50 to 160, no two of a language alike', () => {
      const lengths = pages.map(({ path, head }) => ({ path, title: head.title, description: head.description.length }))
      expect(lengths.filter((one) => one.title.length > 60 || one.description < 50 || one.description > 160)).toEqual(
        [],
      )
      for (const part of ['title', 'description'] as const) {
        const compared = pages.filter(({ path }) => part === 'description' || !path.includes('/produk/'))
        const all = compared.map(({ path, head }) => `${path.startsWith('/en/')} ${head[part]}`)
        expect(all.filter((words, at) => all.indexOf(words) !== at)).toEqual([])
      }
    })

    it('leads to structured data that holds', () => {
      const { url } = given().machine
      const faults = pages.flatMap(({ path, html }) => faultsOf(dataOf(html), url).map((fault) => `${path}: ${fault}`))
      expect(faults).toEqual([])
    })
  })

  it('data in a page is no script to the policy of the pages', async () => {
    const window = await given().browser.newPage()
    const faults: string[] = []
    window.on('console', (message) => faults.push(message.text()))
    const response = await window.goto(`${given().machine.url}/`)
    expect(response?.headers()['content-security-policy']).toBe(CONTENT_SECURITY_POLICY)
    expect(await window.locator('script[type="application/ld+json"]').count()).toBe(1)
    expect(faults).toEqual([])
    await window.close()
  })
}

// The sitemap of what was really published: every page that may be found is in it, every address of it answers, and no other.
import { beforeAll, describe, expect, it } from 'vitest'
import { drawPages } from '../../functions/publish/draw.tsx'
import { publishAll } from '../../functions/publish/publish-all.ts'
import { localPages, publishedMount } from '../../infra/local/published.ts'
import { headOf } from '../support/head.ts'
import { FOREVER, publisherOf } from '../support/published.ts'
import { contextOf } from '../support/services.ts'
import { type World, worldOf } from '../support/world.ts'

const ORIGIN = 'https://etalase.example'

let world: World
let store: ReturnType<typeof localPages>
const pages = new Map<string, string>()

/** What the mount of this machine answers. */
async function answer(path: string) {
  const event = { rawPath: path } as Parameters<ReturnType<typeof publishedMount>['handler']>[0]
  const { statusCode, headers, body } = await publishedMount(store, () => 'missing').handler(event)
  return { status: statusCode, type: String(headers?.['content-type']), body: body ?? '' }
}

async function listed(): Promise<string[]> {
  const index = await answer('/sitemap.xml')
  const locs = (xml: string) =>
    [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc = '']) => loc.slice(ORIGIN.length))
  const parts = await Promise.all(locs(index.body).map(async (path) => (await answer(path)).body))
  return parts.flatMap(locs)
}

beforeAll(async () => {
  world = await worldOf()
  store = localPages(null)
  const { services } = world
  const context = () => contextOf({ kind: 'system', name: 'publish' })
  const draw = drawPages({ services, context, origin: ORIGIN, styles: '/styles.css', demonstration: true })
  const publisher = publisherOf(services, store, { draw, origin: ORIGIN })
  // A catalogue that was larger before.
  await store.put('sitemap-2.xml', 'old', 'old')
  await store.put('sitemap-3.xml', 'old', 'old')
  await publishAll(publisher, FOREVER)
  for (const key of await store.keys()) {
    if (key.endsWith('index.html')) pages.set(`/${key.slice(0, -'index.html'.length)}`, (await store.read(key)) ?? '')
  }
})

describe('what was published', () => {
  it('stands in the sitemap, each page that may be found and no other', async () => {
    const found = [...pages].filter(([, html]) => headOf(html).indexed).map(([address]) => address)
    expect(found.length).toBeGreaterThan(90)
    expect((await listed()).toSorted()).toEqual(found.toSorted())
    expect(await store.read('sitemap-2.xml')).toBeUndefined()
    expect(await store.read('sitemap-3.xml')).toBeUndefined()
  })

  it('answers at every address of the sitemap, which the page itself and its other language name', async () => {
    for (const path of await listed()) {
      const { status, body } = await answer(path)
      const { canonical, alternates } = headOf(body)
      expect([path, status, canonical]).toEqual([path, 200, ORIGIN + path])
      const others = Object.values(alternates).map((href) => href.slice(ORIGIN.length))
      expect([path, others.length, others.filter((other) => !pages.has(other))]).toEqual([path, 3, []])
      expect(others).toContain(path)
    }
  })

  it('has a title of at most 60 characters and a description of 50 to 160', () => {
    for (const language of ['id', 'en']) {
      const own = [...pages.values()].filter((html) => html.includes(`<html lang="${language}">`))
      const heads = own.map(headOf).filter(({ indexed }) => indexed)
      for (const { title, description } of heads) {
        expect([title, title.length > 4 && title.length <= 60]).toEqual([title, true])
        expect([description, description.length >= 50 && description.length <= 160]).toEqual([description, true])
      }
    }
  })

  it('asks that the page for what is not there is not found', async () => {
    const { status, body } = await answer('/tidak-ada/')
    expect([status, headOf(body).indexed]).toEqual([404, false])
  })

  it('is led to by feeds and robots.txt, each as what it is', async () => {
    const files = await Promise.all(['/sitemap.xml', '/robots.txt', '/umpan.xml', '/en/feed.xml'].map(answer))
    const [xml, text] = ['application/xml; charset=utf-8', 'text/plain; charset=utf-8']
    expect(files.map(({ status, type }) => [status, type])).toEqual([xml, text, xml, xml].map((type) => [200, type]))
    expect(files[1]?.body).toContain(`Sitemap: ${ORIGIN}/sitemap.xml`)
    for (const { body } of files.slice(2)) {
      const entries = [...body.matchAll(/<entry><id>([^<]*)<\/id>/g)].map(([, id = '']) => id.slice(ORIGIN.length))
      expect(entries.length).toBeGreaterThan(1)
      expect(entries.filter((path) => !pages.has(path))).toEqual([])
      expect(body).toContain(world.product)
    }
    for (const climbing of ['/../robots.txt', '/%2e%2e/x.xml', '/x/../y.txt', '/none.xml'])
      expect((await answer(climbing)).status).toBe(404)
  })
})

// What leads to the published pages: the sitemap, robots.txt and the feeds, written from what lies there.
import { FEEDS, type Newest } from '../../core/publish/newest.ts'
import { isFound } from '../../core/publish/page.ts'
import { feedOf } from './feed.ts'
import type { Publisher } from './render.ts'
import { robotsOf, sitemapOf, sitemapPart } from './sitemap.ts'
import { addressesOf, putAt } from './store.ts'

/** Parts of the sitemap that a larger catalogue had before are taken away. */
export async function putIndexes({ store, origin, today }: Publisher, newest: readonly Newest[]): Promise<void> {
  const addresses = addressesOf(await store.keys())
  const sitemap = sitemapOf(
    addresses.filter((address) => isFound(address) && !address.startsWith('/en/')),
    origin,
  )
  for (const [key, xml] of sitemap) await putAt(store, key, xml)
  for (let part = sitemap.size; (await store.hashOf(sitemapPart(part))) !== undefined; part++)
    await store.remove(sitemapPart(part))
  await putAt(store, 'robots.txt', robotsOf(origin))
  for (const language of ['id', 'en'] as const)
    await putAt(store, FEEDS[language].slice(1), feedOf(newest, language, origin, today()))
}

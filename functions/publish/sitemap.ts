// The sitemap: every published page with its other language, in files of a bounded size, and their index; and robots.txt.
import type { Language } from '../../core/engine/words/tell.ts'
import { textOf } from './xml.ts'

/** So many addresses a file holds; crawlers take ten times as many. */
const MOST = 5_000

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const XHTML = 'http://www.w3.org/1999/xhtml'

const SITEMAP_KEY = 'sitemap.xml'
export const sitemapPart = (part: number) => `sitemap-${part}.xml`

/**
 * The files by their keys, from the addresses of the Indonesian pages. When a page last changed is not said: much that is
 * written anew has another stylesheet and no other words, and a crawler that is told so learns to believe no date.
 */
export function sitemapOf(addresses: readonly string[], origin: string): Map<string, string> {
  const urls = addresses.toSorted().flatMap((address) => urlsOf(address, origin))
  const parts: string[][] = []
  for (let at = 0; at < urls.length; at += MOST) parts.push(urls.slice(at, at + MOST))
  const files = new Map(
    parts.map((each, at): [string, string] => [
      sitemapPart(at + 1),
      `${HEAD}<urlset xmlns="${SITEMAP}" xmlns:xhtml="${XHTML}">\n${each.join('\n')}\n</urlset>\n`,
    ]),
  )
  const listed = [...files.keys()].map((key) => `<sitemap><loc>${textOf(`${origin}/${key}`)}</loc></sitemap>`)
  files.set(SITEMAP_KEY, `${HEAD}<sitemapindex xmlns="${SITEMAP}">\n${listed.join('\n')}\n</sitemapindex>\n`)
  return files
}

/** A page in each language, which names both. */
function urlsOf(address: string, origin: string): string[] {
  const at: Record<Language, string> = { id: textOf(origin + address), en: textOf(`${origin}/en${address}`) }
  const links = Object.entries({ ...at, 'x-default': at.id })
    .map(([language, href]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`)
    .join('')
  return Object.values(at).map((loc) => `<url><loc>${loc}</loc>${links}</url>`)
}

/** Everything may be read; the API and a machine's own pages are nothing to be found. */
export function robotsOf(origin: string): string {
  return ['User-agent: *', 'Disallow: /api/', 'Disallow: /_local', '', `Sitemap: ${origin}/${SITEMAP_KEY}`, ''].join(
    '\n',
  )
}

// What a crawler or a chat reads in the head of a page.

export type HeadOf = {
  title: string
  description: string
  canonical: string | undefined
  /** By language, and `x-default`. */
  alternates: Record<string, string>
  /** By property: `og:title`. */
  shared: Record<string, string>
  indexed: boolean
  feed: string | undefined
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** The attributes and text of HTML as they are meant. */
function meant(text: string): string {
  return text.replaceAll(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '')
}

export function headOf(html: string): HeadOf {
  const head = html.slice(0, html.indexOf('</head>'))
  const tags = [...head.matchAll(/<(meta|link)((?:\s[\w:-]+="[^"]*")*)\s*\/?>/g)].map(([, kind, given = '']) => {
    const named = [...given.matchAll(/([\w:-]+)="([^"]*)"/g)]
    return { kind, ...Object.fromEntries(named.map(([, name = '', value = '']) => [name, meant(value)])) }
  }) as Record<string, string>[]
  const named = (name: string) => tags.find((tag) => tag['name'] === name)?.['content']
  const links = (rel: string) => tags.filter((tag) => tag['kind'] === 'link' && tag['rel'] === rel)
  const alternates = links('alternate').filter(({ hreflang }) => hreflang !== undefined)
  return {
    title: meant(/<title>([^<]*)<\/title>/.exec(head)?.[1] ?? ''),
    description: named('description') ?? '',
    canonical: links('canonical')[0]?.['href'],
    alternates: Object.fromEntries(alternates.map(({ hreflang = '', href = '' }) => [hreflang, href])),
    shared: Object.fromEntries(
      tags.flatMap(({ property, content = '' }) => (property === undefined ? [] : [[property, content]])),
    ),
    indexed: named('robots') === undefined,
    feed: links('alternate').find(({ type }) => type === 'application/atom+xml')?.['href'],
  }
}

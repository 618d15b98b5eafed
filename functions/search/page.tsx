// The search as a page: every question has an address, and whatever is asked there is answered with a page.
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type { Day } from '../../core/kernel/day.ts'
import { type Asked, SEARCH_PATHS } from '../../core/search/address.ts'
import type { Search } from '../../core/search/freshness.ts'
import { SearchQuery } from '../../core/search/schema.ts'
import { MessagePage } from '../../web/pages/message.tsx'
import { SearchPage } from '../../web/pages/search.tsx'
import { renderPage } from '../../web/render.ts'
import type { Language } from '../../web/text/text.ts'
import { PAGE_HEADERS } from '../http/page.ts'

export type SearchSite = {
  search: Search
  /** The address of the stylesheet. */
  styles: string
  /** Where the site stands, `https://…`. */
  origin: string
  demonstration: boolean
}

/** As long as an answer of the API: it is the same for everybody. */
const SHARED = 'public, max-age=60, stale-while-revalidate=300'

/** The language of a search page's path; undefined where it is none. */
export function searchPath(path: string): Language | undefined {
  const bare = path.replace(/\/$/, '')
  return (['id', 'en'] as const).find((language) => SEARCH_PATHS[language] === bare)
}

export async function searchPage(
  { search, styles, origin, demonstration }: SearchSite,
  event: APIGatewayProxyEventV2,
  language: Language,
  today: Day,
): Promise<APIGatewayProxyStructuredResultV2> {
  const { query, typed } = questionIn(event)
  const answer = query === undefined ? undefined : await search.ask(query, today)
  const asked: Asked = query ?? { q: typed }
  const html = renderPage(
    <SearchPage language={language} styles={styles} demonstration={demonstration} asked={asked} answer={answer} />,
    origin,
  )
  const kept = answer !== undefined && answer.degraded === undefined
  return {
    statusCode: answer === undefined ? 422 : answer.degraded === undefined ? 200 : 503,
    headers: { ...PAGE_HEADERS, 'cache-control': kept ? SHARED : 'no-store' },
    body: html,
  }
}

/** What went wrong is logged and not told. */
export function failedSearch({ styles, origin }: SearchSite, language: Language): APIGatewayProxyStructuredResultV2 {
  const html = renderPage(<MessagePage language={language} styles={styles} what="failed" />, origin)
  return { statusCode: 500, headers: { ...PAGE_HEADERS, 'cache-control': 'no-store' }, body: html }
}

/** What nobody knows to ask, or asks for wrongly, is left out one by one; words that are too long are not cut. */
function questionIn({ rawQueryString }: APIGatewayProxyEventV2): { query: SearchQuery | undefined; typed: string } {
  const given = new Map([...new URLSearchParams(rawQueryString)].filter(([name]) => Object.hasOwn(FIELDS, name)))
  const typed = given.get('q') ?? ''
  for (let tries = given.size; tries >= 0; tries--) {
    const read = SearchQuery.safeParse(Object.fromEntries(given))
    if (read.success) return { query: read.data, typed }
    const [{ path } = { path: [] }] = read.error.issues
    const [field] = path
    if (field === 'q' || !given.delete(String(field))) break
  }
  return { query: undefined, typed: typed.slice(0, 120) }
}

const FIELDS = SearchQuery.shape

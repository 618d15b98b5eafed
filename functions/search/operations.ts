// What can be asked of the search. It reads its own snapshot and no table.
import * as z from 'zod/mini'
import { Suggesting } from '../../core/contract/search.ts'
import { operation } from '../../core/kernel/operation.ts'
import type { Search } from '../../core/search/freshness.ts'
import { SearchQuery } from '../../core/search/schema.ts'
import type { Services } from '../../core/table/service.ts'

const MOST_NAMES = 8
/** So many products are looked at for so many different names. */
const LOOKED_AT = 24

export function searchOperations(search: Search) {
  return {
    'search.ask': operation({
      name: 'search.ask',
      input: SearchQuery,
      permission: [{ actor: 'public' }],
      work: (_services: Services, { today }, query) => search.ask(query, today),
    }),
    'search.suggest': operation({
      name: 'search.suggest',
      input: Suggesting,
      permission: [{ actor: 'public' }],
      work: async (_services: Services, { today }, { q }) => {
        const { lines } = await search.ask(z.parse(SearchQuery, { q, limit: LOOKED_AT }), today)
        return { names: [...new Set(lines.map(({ name }) => name))].slice(0, MOST_NAMES) }
      },
    }),
  }
}

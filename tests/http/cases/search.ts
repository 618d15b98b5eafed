// Cases of the search's routes.
import type { Case } from './case.ts'

export const SEARCH_CASES = {
  'search.ask': { as: 'public', input: () => ({ q: 'tas anyam' }), bad: { category: 'kendaraan' } },
  'search.suggest': { as: 'public', input: () => ({ q: 'tas' }), bad: { q: '' } },
} as const satisfies Record<string, Case>

// The contract's route about an IKM's first page.
import { Home, HomeOf } from '../home/schema.ts'
import type { Route } from './route.ts'

export const HOME_ROUTES = {
  'home.ofIkm': {
    method: 'GET',
    path: '/api/ikm/{ikm}/home',
    audience: 'ikm',
    summary: 'What waits for an IKM’s answer with its money terms, where it stands, and what it is owed.',
    input: HomeOf,
    output: Home,
  },
} as const satisfies Record<string, Route>

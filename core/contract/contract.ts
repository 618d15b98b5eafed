// The whole contract: every route of the API by the name of what it does.
import type { Route } from './route.ts'
import { SHELF_ROUTES } from './shelf.ts'
import { SYSTEM_ROUTES } from './system.ts'

export const CONTRACT = { ...SYSTEM_ROUTES, ...SHELF_ROUTES } as const satisfies Record<string, Route>

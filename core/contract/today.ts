// The contract's route about a partner's first page.
import * as z from 'zod/mini'
import { TodayBeside, TodayOf } from '../today/schema.ts'
import { AccountView } from './account.ts'
import type { Route } from './route.ts'

export const TODAY_ROUTES = {
  'today.ofPartner': {
    method: 'GET',
    path: '/api/partner/{partner}/today',
    audience: 'partner',
    summary: 'How each duty of a partner stands, its free places, and what was answered and proposed lately.',
    input: TodayOf,
    output: z.strictObject({ ...TodayBeside.shape, duties: z.array(z.omit(AccountView, { slots: true })) }),
  },
} as const satisfies Record<string, Route>

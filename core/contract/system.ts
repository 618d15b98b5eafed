// The contract's routes about the system itself: whether it is well, and what it can be asked.
import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import type { Route } from './route.ts'

export const Nothing = z.strictObject({})
const Health = z.strictObject({ status: z.literal('ok'), legalDay: Day })

export const SYSTEM_ROUTES = {
  health: {
    method: 'GET',
    path: '/api/health',
    audience: 'public',
    summary: 'Whether the API answers and reaches its table, and the legal day in Asia/Jakarta.',
    fresh: true,
    input: Nothing,
    output: Health,
  },
  openapi: {
    method: 'GET',
    path: '/api/openapi.json',
    audience: 'public',
    summary: 'This description.',
    input: Nothing,
    output: z.record(z.string(), z.unknown()),
  },
} as const satisfies Record<string, Route>

// The contract's routes of the search: a question and its answer, and what may be meant by what was typed so far.
import * as z from 'zod/mini'
import { SearchAnswer, SearchQuery } from '../search/schema.ts'
import type { Route } from './route.ts'

export const Suggesting = z.strictObject({ q: z.string().check(z.minLength(1), z.maxLength(120)) })

export const SEARCH_ROUTES = {
  'search.ask': {
    method: 'GET',
    path: '/api/search',
    audience: 'public',
    summary: 'Products by words, with what was understood, how to narrow down, and what to try where nothing is found.',
    input: SearchQuery,
    output: SearchAnswer,
  },
  'search.suggest': {
    method: 'GET',
    path: '/api/search/suggestions',
    audience: 'public',
    summary: 'Names of products that fit what was typed so far, at most eight.',
    input: Suggesting,
    output: z.strictObject({ names: z.array(z.string()) }),
  },
} as const satisfies Record<string, Route>

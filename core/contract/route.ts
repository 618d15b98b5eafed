// The form of a route: one line says its method, path, audience, input and output.
import * as z from 'zod/mini'

export const AUDIENCES = ['public', 'account', 'partner', 'ikm', 'officer'] as const
export type Audience = (typeof AUDIENCES)[number]

export type Route = {
  method: 'GET' | 'POST'
  /** `/api/…`, with `{name}` where a field of the input stands in the path. */
  path: string
  audience: Audience
  /** What the caller reads in the API's description. */
  summary: string
  /** Never from a cache, although it is public: the answer is about this moment. */
  fresh?: true
  /** How large the body may be, where it is more than the 256 KB of the others. */
  mostBytes?: number
  /** Path fields, query fields (GET) and body fields (POST) together. */
  input: z.core.$ZodType<object>
  /** What leaves: a field that it does not name stays inside. */
  output: z.core.$ZodType
}

/** A page of a list: its items, and the cursor of the next page (null at the end). */
export function pageOf<Item extends z.core.$ZodType>(item: Item) {
  return z.strictObject({ items: z.array(item), next: z.nullable(z.string()) })
}

/** The names in the path's braces, in order. */
export function pathFields(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
}

/** The fields that the path gives, or undefined where it is another path. Each is decoded once. */
export function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/')
  const given = path.split('/')
  if (wanted.length !== given.length) return undefined
  const fields: Record<string, string> = {}
  for (const [i, part] of wanted.entries()) {
    const actual = given[i] ?? ''
    const name = /^\{(\w+)\}$/.exec(part)?.[1]
    if (name === undefined) {
      if (part !== actual) return undefined
    } else {
      const value = decoded(actual)
      if (value === undefined || value === '') return undefined
      fields[name] = value
    }
  }
  return fields
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

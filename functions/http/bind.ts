// Binds the contract's routes to the operations that do them; a route without an operation, or with one whose answer is
// not the route's, does not compile.
import type * as z from 'zod/mini'
import type { Audience, Route } from '../../core/contract/route.ts'
import type { Bound, Run } from './pipeline.ts'

type NamesOf<Routes extends Record<string, Route>, Of extends Audience> = {
  [Name in keyof Routes]: Routes[Name]['audience'] extends Of ? Name : never
}[keyof Routes]

/** The routes of one audience, each with its operation, by the contract's names. */
export function bind<Routes extends Record<string, Route>, Of extends Audience>(
  routes: Routes,
  audience: Of,
  operations: { [Name in NamesOf<Routes, Of>]: Run<z.core.input<Routes[Name]['output']>> },
): Bound[] {
  const runs = new Map<string, Run>(Object.entries(operations))
  return Object.entries(routes).flatMap(([name, route]) => {
    const run = runs.get(name)
    return route.audience === audience && run !== undefined ? [{ ...route, name, run }] : []
  })
}

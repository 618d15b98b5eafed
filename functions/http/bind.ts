// Binds the contract's routes to the operations that do them; a route without an operation does not compile.
import type { Audience, Route } from '../../core/contract/route.ts'
import type { Bound } from './pipeline.ts'

type NamesOf<Routes extends Record<string, Route>, Of extends Audience> = {
  [Name in keyof Routes]: Routes[Name]['audience'] extends Of ? Name : never
}[keyof Routes]

/** The routes of one audience, each with its operation, by the contract's names. */
export function bind<Routes extends Record<string, Route>, Of extends Audience>(
  routes: Routes,
  audience: Of,
  operations: Record<NamesOf<Routes, Of>, Bound['run']>,
): Bound[] {
  return Object.entries(routes).flatMap(([name, route]) => {
    const run = Object.entries<Bound['run']>(operations).find(([key]) => key === name)?.[1]
    return route.audience === audience && run !== undefined ? [{ ...route, run }] : []
  })
}

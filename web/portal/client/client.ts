// The API as the portal calls it: a route by its name in the contract, with the types of its input and output.
import type * as z from 'zod/mini'
import type { Language } from '../../text/text.ts'
import type { PORTAL_ROUTES } from '../routes.ts'
import { ownProblem, problemOf, type Result } from './problem.ts'
import { type Line, requestOf } from './request.ts'

export type RouteName = keyof typeof PORTAL_ROUTES
/** Ids are plain strings on their way in: the route refuses what is none. */
export type InputOf<Name extends RouteName> = Unbranded<z.input<(typeof PORTAL_ROUTES)[Name]['input']>>
export type OutputOf<Name extends RouteName> = z.output<(typeof PORTAL_ROUTES)[Name]['output']>

type Unbranded<Value> = Value extends string & { readonly [z.core.$brand]: unknown }
  ? string
  : Value extends object
    ? { [Key in keyof Value]: Unbranded<Value[Key]> }
    : Value

export type Surroundings = {
  routes: Readonly<Record<string, Line>>
  fetch: typeof fetch
  language: () => Language
  /** A new key, so that what is sent twice is done once. */
  key: () => string
  /** Nobody is signed in any more. */
  onSignedOut: () => void
  /** Asks the person to sign in once more; whether it did. */
  signInAgain: () => Promise<boolean>
}

/** `file` is sent as it is, in place of the fields that are no part of the path. */
type More = { key?: string; file?: Blob }

export type Call = <Name extends RouteName>(
  name: Name,
  input: InputOf<Name>,
  more?: More,
) => Promise<Result<OutputOf<Name>>>

/** A call that got no answer is sent once more under the same key; one that needs a fresh sign-in is repeated after it. */
export function clientOf(around: Surroundings): Call {
  return async <Name extends RouteName>(name: Name, input: InputOf<Name>, more: More = {}) => {
    const line = around.routes[name]
    if (line === undefined) throw new RangeError(`the contract has no ${name}`)
    const { url, method, body } = requestOf(line, input)
    const headers: Record<string, string> = { accept: 'application/json', 'accept-language': around.language() }
    if (body !== undefined) {
      headers['content-type'] = more.file?.type ?? 'application/json'
      headers['idempotency-key'] = more.key ?? around.key()
    }
    const init = { method, headers, ...(body === undefined ? {} : { body: more.file ?? body }) }
    const first = await resultOf<OutputOf<Name>>(around, url, init)
    if (first.ok || first.problem.status !== 401) return first
    if (first.problem.code === 'sign-in-again') {
      return (await around.signInAgain()) ? resultOf<OutputOf<Name>>(around, url, init) : first
    }
    around.onSignedOut()
    return first
  }
}

async function resultOf<Value>(around: Surroundings, url: string, init: RequestInit): Promise<Result<Value>> {
  const response = await sentTwice(around.fetch, url, init)
  if (response === undefined) return { ok: false, problem: ownProblem('offline', around.language()) }
  if (!response.ok) return { ok: false, problem: await problemOf(response, around.language()) }
  // The contract's output was made by its schema on the other side.
  const value = (await response.json().catch(() => undefined)) as Value | undefined
  return value === undefined
    ? { ok: false, problem: ownProblem('failed', around.language(), response.status) }
    : { ok: true, value }
}

/** The answer, or undefined where the network gave none, twice. */
async function sentTwice(send: typeof fetch, url: string, init: RequestInit): Promise<Response | undefined> {
  return send(url, init)
    .catch(() => send(url, init))
    .catch(() => undefined)
}

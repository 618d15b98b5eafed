// The one pipeline of every API Lambda: request id, headers, one responder, and the contract's routes to operations.
import middy from '@middy/core'
import httpSecurityHeaders from '@middy/http-security-headers'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { type Audience, matchPath, type Route } from '../../core/contract/route.ts'
import type { Actor } from '../../core/kernel/actor.ts'
import type { Instant } from '../../core/kernel/clock.ts'
import { type Context, context } from '../../core/kernel/context.ts'
import type { Day } from '../../core/kernel/day.ts'
import type { Permission } from '../../core/kernel/permission.ts'
import { Refusal } from '../../core/kernel/refusal.ts'
import type { Services } from '../../core/table/service.ts'
import { answered, refused, withoutBody } from './answer.ts'
import { forAudience } from './audience.ts'
import { languageOf } from './language.ts'
import { fromOwnOrigin } from './origin.ts'
import { asError, failure, problemOf } from './problem.ts'
import { headerOf, inputOf } from './request.ts'

/** What a handler is given: wiring builds it once, tests and the local machine build their own. */
export type Dependencies = {
  services: Services
  now: () => Instant
  /** The legal day, where a demonstration shifts it. */
  today?: () => Day
  random: () => number
  /** Who calls, as the audience of the route sees it: read from the session, never from the input. */
  actorOf: (event: APIGatewayProxyEventV2, audience: Audience) => Promise<Actor>
  /** The public origins; a request of a browser from any other changes nothing. */
  origins: readonly string[]
  log: { error: (message: string, more: { error: Error; requestId: string }) => void }
}

/** An operation as the pipeline runs it. */
export type Run<Output = unknown> = {
  (services: Services, context: Context, input: unknown): Promise<Output>
  readonly operation: string
  readonly input: Route['input']
  readonly permission: Permission
}
/** A route with its name in the contract and the operation that does it. */
export type Bound = Route & { name: string; run: Run }
export type ApiHandler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>

const SECURITY = {
  contentSecurityPolicy: { 'default-src': "'none'", 'frame-ancestors': "'none'" },
  referrerPolicy: { policy: 'same-origin' },
  strictTransportSecurity: { maxAge: 63_072_000, includeSubDomains: true, preload: false },
} as const

/** The handler of the routes: whatever happens inside is answered, and only refusals say what it was. */
export function api(dependencies: Dependencies, routes: readonly Bound[]): ApiHandler {
  const pipeline = middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>()
    .use(httpSecurityHeaders(SECURITY))
    .handler(async (event) => {
      const response = await respond(dependencies, routes, event)
      return event.requestContext.http.method === 'HEAD' ? withoutBody(response) : response
    })
  return (event) => pipeline(event, {} as never) as Promise<APIGatewayProxyStructuredResultV2>
}

async function respond(
  dependencies: Dependencies,
  routes: readonly Bound[],
  event: APIGatewayProxyEventV2,
): Promise<APIGatewayProxyStructuredResultV2> {
  const { requestId } = event.requestContext
  const language = languageOf(headerOf(event, 'accept-language'))
  try {
    const route = routeOf(routes, event)
    if (route.method !== 'GET') fromOwnOrigin(dependencies, event)
    const context = await contextOf(dependencies, route, event)
    forAudience(route.audience, context.actor)
    return answered(route, await route.run(dependencies.services, context, inputOf(event, route)), requestId)
  } catch (error) {
    if (error instanceof Refusal) return refused(problemOf(error, requestId, language))
    dependencies.log.error('request failed', { error: asError(error), requestId })
    return refused(failure(requestId, language))
  }
}

function routeOf(routes: readonly Bound[], event: APIGatewayProxyEventV2): Bound {
  const { method } = event.requestContext.http
  const here = routes.filter((route) => matchPath(route.path, event.rawPath) !== undefined)
  const wanted = method === 'HEAD' ? 'GET' : method
  const route = here.find((each) => each.method === wanted)
  if (route !== undefined) return route
  throw here.length === 0 ? noSuchRoute() : noSuchMethod(here.map((each) => each.method).join(', '))
}

/** What is public is done as the public, whoever asks: the answer may lie in a shared cache. */
async function contextOf(dependencies: Dependencies, route: Route, event: APIGatewayProxyEventV2): Promise<Context> {
  const idempotencyKey = headerOf(event, 'idempotency-key')
  if (idempotencyKey !== undefined && !/^[\x21-\x7e]{8,100}$/.test(idempotencyKey)) throw badKey()
  return context({
    actor: route.audience === 'public' ? { kind: 'public' } : await dependencies.actorOf(event, route.audience),
    instant: dependencies.now(),
    random: dependencies.random,
    requestId: event.requestContext.requestId,
    ...(dependencies.today === undefined ? {} : { today: dependencies.today() }),
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
  })
}

function noSuchRoute(): Refusal {
  return new Refusal('missing', 'route', {
    id: 'Alamat ini tidak ada. Daftar alamat yang ada: /api/openapi.json.',
    en: 'There is nothing at this address. What there is: /api/openapi.json.',
  })
}

function noSuchMethod(allowed: string): Refusal {
  return new Refusal('invalid', 'method', {
    id: `Alamat ini hanya menerima ${allowed}. Ulangi dengan cara itu.`,
    en: `This address takes ${allowed} only. Repeat the request that way.`,
  })
}

function badKey(): Refusal {
  return new Refusal('invalid', 'idempotency-key', {
    id: 'Idempotency-Key harus 8 sampai 100 huruf, angka atau tanda tanpa spasi. Perbaiki lalu kirim lagi.',
    en: 'An Idempotency-Key has 8 to 100 letters, digits or signs without spaces. Correct it and send again.',
  })
}

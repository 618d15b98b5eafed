// The sign-in behind the gateway: what is routed, where it may come from, what it may hold, how often; then Better Auth.
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type { Actor } from '../../core/kernel/actor.ts'
import { type Context, context } from '../../core/kernel/context.ts'
import { parse } from '../../core/kernel/operation.ts'
import { permitRecent } from '../../core/kernel/permission.ts'
import { Refusal } from '../../core/kernel/refusal.ts'
import { eraseOneself } from '../../core/signin/erase.ts'
import { SIGNIN_LIMITS } from '../../core/signin/limits.ts'
import { act } from '../../core/table/commit.ts'
import { countedChanges, countedClient, countedContact, type Limit } from '../../core/table/limits.ts'
import { clientOf } from '../forms/client.ts'
import { refused } from '../http/answer.ts'
import { signIn } from '../http/audience.ts'
import { cookiesOf } from '../http/cookie.ts'
import { languageOf } from '../http/language.ts'
import { fromOwnPage } from '../http/origin.ts'
import type { ApiHandler } from '../http/pipeline.ts'
import { asError, failure, problemOf } from '../http/problem.ts'
import { headerOf, inputOf } from '../http/request.ts'
import { personOf } from '../http/session.ts'
import { AUTH_PATH, type AuthDependencies, signInOf } from './better-auth.ts'
import { AUTH_ROUTES, type AuthRoute, SEND_CODE, SIGN_IN, SIGN_OUT } from './routes.ts'

export function authOf(dependencies: AuthDependencies): ApiHandler {
  let library: ReturnType<typeof signInOf> | undefined
  const ask = (request: Request) => {
    library ??= signInOf(dependencies)
    return library.handler(request)
  }
  return async (event) => {
    const { requestId } = event.requestContext
    const language = languageOf(headerOf(event, 'accept-language'))
    try {
      return await answer(dependencies, ask, event)
    } catch (error) {
      if (error instanceof Refusal) return secured(refused(problemOf(error, requestId, language)))
      dependencies.log.error('request failed', { error: asError(error), requestId })
      return secured(refused(failure(requestId, language)))
    }
  }
}

async function answer(
  dependencies: AuthDependencies,
  ask: (request: Request) => Promise<Response>,
  event: APIGatewayProxyEventV2,
): Promise<APIGatewayProxyStructuredResultV2> {
  const route = routeOf(event)
  if (route.method !== 'GET') fromOwnPage(dependencies, event)
  const path = `${AUTH_PATH}${route.path}`
  const body: Record<string, unknown> = {
    ...parse(`sign-in${route.path}`, route.body, inputOf(event, { ...route, path })),
  }
  if (route.own === 'erase') return erase(dependencies, ask, event)
  if (route.fresh === true) await onlyFresh(dependencies, event)
  if (route.counted === true) await count(dependencies, event, route, body)
  return resultOf(await ask(requestOf(dependencies, event, path, route.method === 'GET' ? undefined : body)), event)
}

function routeOf({ rawPath, requestContext: { http } }: APIGatewayProxyEventV2): AuthRoute {
  const path = rawPath.startsWith(AUTH_PATH) ? rawPath.slice(AUTH_PATH.length) : rawPath
  const route = AUTH_ROUTES.find((each) => each.path === path && each.method === http.method)
  if (route === undefined) throw noSuchDoor()
  return route
}

/** Who signed in just now; anybody else is refused. */
async function onlyFresh(dependencies: AuthDependencies, event: APIGatewayProxyEventV2) {
  const person = await personOf(dependencies, event)
  if (person === undefined) throw signIn()
  const actor = { kind: 'account', ...person } as const
  permitRecent('sign-in', actor, dependencies.now())
  return actor
}

/** The person is forgotten; what the browser is answered takes its cookies away. */
async function erase(
  dependencies: AuthDependencies,
  ask: (request: Request) => Promise<Response>,
  event: APIGatewayProxyEventV2,
): Promise<APIGatewayProxyStructuredResultV2> {
  const actor = await onlyFresh(dependencies, event)
  await eraseOneself(dependencies.services, contextOf(dependencies, event, actor))
  return resultOf(await ask(requestOf(dependencies, event, `${AUTH_PATH}${SIGN_OUT}`, {})), event)
}

/** One step for known and unknown addresses alike, before anything is looked up. */
async function count(
  dependencies: AuthDependencies,
  event: APIGatewayProxyEventV2,
  { path }: AuthRoute,
  { email }: Record<string, unknown>,
): Promise<void> {
  const { services } = dependencies
  const deeds: { limit: Limit; value: string }[] = [
    { limit: SIGNIN_LIMITS.client, value: countedClient(dependencies, clientOf(event)) },
  ]
  const ofEmail = path === SEND_CODE ? SIGNIN_LIMITS.code : path === SIGN_IN ? SIGNIN_LIMITS.attempt : undefined
  if (ofEmail !== undefined && typeof email === 'string') {
    deeds.push({ limit: ofEmail, value: countedContact(dependencies, email) })
  }
  const by = contextOf(dependencies, event)
  await act(services, by, { operation: 'signin.count', input: {} }, async () => ({
    changes: await countedChanges(services, by, deeds),
    audit: [],
    result: {},
  }))
}

function contextOf(
  { now, random }: AuthDependencies,
  event: APIGatewayProxyEventV2,
  actor: Actor = { kind: 'system', name: 'sign-in' },
): Context {
  return context({ actor, instant: now(), random, requestId: event.requestContext.requestId })
}

/** Only what is named here reaches the library: no host, no forwarded scheme, no query. */
function requestOf(
  { origins }: AuthDependencies,
  event: APIGatewayProxyEventV2,
  path: string,
  body: Record<string, unknown> | undefined,
): Request {
  const [origin = ''] = origins
  const headers = new Headers()
  const given: [string, string | undefined][] = [
    ['cookie', cookiesOf(event)],
    ['origin', headerOf(event, 'origin')],
    ['user-agent', headerOf(event, 'user-agent')?.slice(0, 200)],
  ]
  for (const [name, value] of given) if (value !== undefined) headers.set(name, value)
  if (body === undefined) return new Request(`${origin}${path}`, { headers })
  headers.set('content-type', 'application/json')
  return new Request(`${origin}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
}

async function resultOf(response: Response, event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  return secured({
    statusCode: response.status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-request-id': event.requestContext.requestId,
    },
    cookies: response.headers.getSetCookie(),
    body: (await response.text()) || 'null',
  })
}

function secured(result: APIGatewayProxyStructuredResultV2): APIGatewayProxyStructuredResultV2 {
  return {
    ...result,
    headers: {
      ...result.headers,
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
    },
  }
}

function noSuchDoor(): Refusal {
  return new Refusal('missing', 'route', {
    id: 'Alamat ini tidak ada. Masuk lewat halaman masuk Etalase.',
    en: 'There is nothing at this address. Sign in on the sign-in page of Etalase.',
  })
}

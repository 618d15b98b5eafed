// The pipeline of the public's forms: pages instead of problems, redirects after what was taken, and nothing unanswered.
import middy from '@middy/core'
import httpSecurityHeaders from '@middy/http-security-headers'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { matchPath } from '../../core/contract/route.ts'
import { type Context, context } from '../../core/kernel/context.ts'
import type { WithSecret } from '../../core/kernel/keyed.ts'
import { Refusal } from '../../core/kernel/refusal.ts'
import type { Services } from '../../core/table/service.ts'
import type { Language } from '../../web/text/text.ts'
import { withoutBody } from '../http/answer.ts'
import { fromOwnOrigin } from '../http/origin.ts'
import { CONTENT_SECURITY_POLICY } from '../http/page.ts'
import type { ApiHandler, Dependencies } from '../http/pipeline.ts'
import { asError } from '../http/problem.ts'
import { failedPage, missingPage, type Page, refusedPage } from './pages.tsx'

/** `styles`: the address of the stylesheet. Who calls is the public, whoever it is. */
export type FormDependencies = Omit<Dependencies, 'actorOf'> & { secret: string; styles: string }

/** What a route is asked with. */
export type Asked = {
  language: Language
  styles: string
  services: Services & WithSecret
  context: Context
  log: Dependencies['log']
  event: APIGatewayProxyEventV2
  /** What the path says. */
  at: Readonly<Record<string, string>>
}

/** A page with its status, or where to go on: then loading it again sends nothing again. `keep`: by whom, and how long. */
export type Answer = Page | { seeOther: string; cookies?: string[]; keep?: string }
export type FormRoute = { method: 'GET' | 'POST'; path: string; answer: (asked: Asked) => Promise<Answer> }

const SECURITY = {
  // Its own is for answers that are no pages: it would be merged into this one and forbid forms.
  contentSecurityPolicy: false,
  referrerPolicy: { policy: 'same-origin' },
  strictTransportSecurity: { maxAge: 63_072_000, includeSubDomains: true, preload: false },
} as const

export function formsOf(dependencies: FormDependencies, routes: readonly FormRoute[]): ApiHandler {
  const pipeline = middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>()
    .use(httpSecurityHeaders(SECURITY))
    .handler(async (event) => {
      const answer = asResult(await respond(dependencies, routes, event), event.requestContext.requestId)
      return event.requestContext.http.method === 'HEAD' ? withoutBody(answer) : answer
    })
  return (event) => pipeline(event, {} as never) as Promise<APIGatewayProxyStructuredResultV2>
}

async function respond(
  dependencies: FormDependencies,
  routes: readonly FormRoute[],
  event: APIGatewayProxyEventV2,
): Promise<Answer> {
  const { requestId, http } = event.requestContext
  const { services, secret, styles, now, today, random, log } = dependencies
  const method = http.method === 'HEAD' ? 'GET' : http.method
  const language = languageIn(event.rawPath)
  try {
    const route = routes.find((each) => each.method === method && matchPath(each.path, event.rawPath) !== undefined)
    const at = route === undefined ? undefined : matchPath(route.path, event.rawPath)
    if (route === undefined || at === undefined || (at['language'] ?? language) !== language)
      return missingPage(language, styles)
    if (method === 'POST') fromOwnOrigin(dependencies, event)
    const given = { actor: { kind: 'public' }, instant: now(), random, requestId } as const
    const asked = context(today === undefined ? given : { ...given, today: today() })
    return await route.answer({ language, styles, services: { ...services, secret }, context: asked, log, event, at })
  } catch (error) {
    if (error instanceof Refusal) return refusedPage(language, styles, error)
    log.error('request failed', { error: asError(error), requestId })
    return failedPage(language, styles)
  }
}

/** English where the path says so, and Indonesian everywhere else: a page begins with it, a form names it. */
function languageIn(path: string): Language {
  return path.startsWith('/en/') || path.split('/')[3] === 'en' ? 'en' : 'id'
}

function asResult(answer: Answer, requestId: string): APIGatewayProxyStructuredResultV2 {
  const headers = {
    'cache-control': 'no-store',
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'x-request-id': requestId,
  }
  if ('seeOther' in answer) {
    const { seeOther: location, cookies, keep } = answer
    return {
      statusCode: 303,
      headers: { ...headers, location, ...(keep === undefined ? {} : { 'cache-control': keep }) },
      body: '',
      ...(cookies === undefined ? {} : { cookies }),
    }
  }
  return {
    statusCode: answer.status,
    headers: { ...headers, 'content-type': 'text/html; charset=utf-8' },
    body: answer.html,
  }
}

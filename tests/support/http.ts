// Calls a handler as API Gateway does, with events of payload format 2.0, and reads what it answers.
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import type { Actor } from '../../core/kernel/actor.ts'
import type { Services } from '../../core/table/service.ts'
import type { ApiHandler, Dependencies } from '../../functions/http/pipeline.ts'
import { NOON } from './services.ts'

export const ORIGIN = 'https://etalase.example'

let calls = 0

export type Call = {
  method?: string
  path: string
  query?: string
  body?: unknown
  raw?: string
  headers?: Record<string, string>
}

export function eventOf({ method = 'GET', path, query = '', body, raw, headers = {} }: Call): APIGatewayProxyEventV2 {
  const text = raw ?? (body === undefined ? undefined : JSON.stringify(body))
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: query,
    headers: { ...(text === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    requestContext: {
      accountId: 'test',
      apiId: 'test',
      domainName: 'etalase.example',
      domainPrefix: 'etalase',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' },
      requestId: `request-${calls++}`,
      routeKey: '$default',
      stage: '$default',
      time: '08/Oct/2026:05:00:00 +0000',
      timeEpoch: NOON,
    },
    ...(text === undefined ? {} : { body: text }),
    isBase64Encoded: false,
  }
}

export async function call(handler: ApiHandler, request: Call) {
  const { text, ...rest } = await ask(handler, request)
  return { ...rest, body: JSON.parse(text ?? 'null') as Record<string, unknown> }
}

/** The answer with its body as it is; undefined where there is none. */
export async function ask(handler: ApiHandler, request: Call) {
  const result = await handler(eventOf(request))
  const headers = Object.fromEntries(
    Object.entries(result.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
  )
  return { status: result.statusCode ?? 0, headers, text: result.body }
}

/** Dependencies for a handler under test; what is logged as an error is kept in `logged`. */
export function dependenciesOf(services: Services, actor: Actor): Dependencies & { logged: string[] } {
  const logged: string[] = []
  return {
    services,
    now: () => NOON,
    random: Math.random,
    actorOf: async () => actor,
    origins: [ORIGIN],
    log: { error: (message, { error }) => logged.push(`${message}: ${error.message}`) },
    logged,
  }
}

// What goes back to the caller: the answer in the form of its route, or the problem, with how long it may be kept.
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import * as z from 'zod/mini'
import type { Route } from '../../core/contract/route.ts'
import type { Problem } from './problem.ts'

/** What is the same for everybody may lie in shared caches for a minute, and five more while a new answer is fetched. */
const SHARED = 'public, max-age=60, stale-while-revalidate=300'

/** Only what the route's output names leaves. */
export function answered(route: Route, result: unknown, requestId: string): APIGatewayProxyStructuredResultV2 {
  const shared = route.audience === 'public' && route.method === 'GET' && route.fresh !== true
  const body = z.parse(route.output, result)
  return answer(200, 'application/json', shared ? SHARED : 'no-store', body, requestId)
}

export function refused(problem: Problem): APIGatewayProxyStructuredResultV2 {
  return answer(problem.status, 'application/problem+json', 'no-store', problem, problem.requestId)
}

/** The answer to HEAD: that of GET without its body. */
export function withoutBody({
  body: _,
  ...rest
}: APIGatewayProxyStructuredResultV2): APIGatewayProxyStructuredResultV2 {
  return rest
}

function answer(statusCode: number, type: string, cache: string, body: unknown, requestId: string) {
  return {
    statusCode,
    headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': cache, 'x-request-id': requestId },
    body: JSON.stringify(body),
  }
}

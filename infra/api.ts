// The API: one HTTP gateway, a Lambda for each audience, the doors of routes.ts.
import { API_TIMEOUT, lambda } from './function.ts'
import { API_LAMBDAS, type ApiLambdaName, ROUTES } from './routes.ts'
import { sharedStage } from './stage.ts'

/** What the gateway cuts off; the functions give up a second earlier. */
const INTEGRATION_TIMEOUT_MS = 29_000

/** No path and no query: a confirm link carries its secret there. */
const ACCESS_LOG = {
  time: '$context.requestTime',
  requestId: '$context.requestId',
  method: '$context.httpMethod',
  route: '$context.routeKey',
  status: '$context.status',
  milliseconds: '$context.responseLatency',
  bytes: '$context.responseLength',
  integrationError: '$context.integrationErrorMessage',
  ip: '$context.identity.sourceIp',
}

export const api = new sst.aws.ApiGatewayV2('Api', {
  // Pages and API are of one origin; SST would allow every origin otherwise.
  cors: false,
  accessLog: { retention: sharedStage === undefined ? '1 week' : '3 months' },
  transform: {
    stage: (stage, _options, name) => {
      const settings = $output(stage.accessLogSettings).apply((given) => {
        if (given === undefined) throw new Error(`${name} has no access log`)
        return { ...given, format: JSON.stringify(ACCESS_LOG) }
      })
      stage.accessLogSettings = settings
      stage.defaultRouteSettings = { throttlingBurstLimit: 200, throttlingRateLimit: 100 }
    },
  },
})

const functions = Object.fromEntries(
  Object.entries(API_LAMBDAS).map(([name, options]) => [
    name,
    lambda(name, { ...options, timeout: API_TIMEOUT, environment: { PUBLIC_ORIGINS: api.url } }),
  ]),
) as Record<ApiLambdaName, sst.aws.Function>

for (const { route, to } of ROUTES) {
  api.route(route, functions[to].arn, {
    name: route.replaceAll(/\W+/g, '-'),
    transform: { integration: { timeoutMilliseconds: INTEGRATION_TIMEOUT_MS } },
  })
}

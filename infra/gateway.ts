// The API's HTTP gateway, without the doors: the router is made of its address, and the functions behind it of the router's.
import { sharedStage } from './stage.ts'

/** No path and no query: a confirm link carries its secret there. `ip` is the CDN's where a request came through it. */
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

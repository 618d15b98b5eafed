// The API: a Lambda for each audience behind the gateway, the doors of routes.ts.
import { API_TIMEOUT, lambda } from './function.ts'
import { api } from './gateway.ts'
import { stylesHref } from './pages.ts'
import { publicUrl } from './router.ts'
import { API_LAMBDAS, type ApiLambdaName, ROUTES } from './routes.ts'
import { formsSecret } from './secrets.ts'

/** What the gateway cuts off; the functions give up a second earlier. */
const INTEGRATION_TIMEOUT_MS = 29_000

/** What one of them is told beside the origin. */
const MORE: Partial<Record<string, Record<string, $util.Input<string>>>> = {
  Forms: { FORMS_SECRET: formsSecret.value, STYLES_HREF: stylesHref },
}

const functions = Object.fromEntries(
  Object.entries(API_LAMBDAS).map(([name, options]) => [
    name,
    lambda(name, { ...options, timeout: API_TIMEOUT, environment: { PUBLIC_ORIGINS: publicUrl, ...MORE[name] } }),
  ]),
) as Record<ApiLambdaName, sst.aws.Function>

for (const { route, to } of ROUTES) {
  api.route(route, functions[to].arn, {
    name: route.replaceAll(/\W+/g, '-'),
    transform: { integration: { timeoutMilliseconds: INTEGRATION_TIMEOUT_MS } },
  })
}

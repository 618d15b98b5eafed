// The API: a Lambda for each audience behind the gateway, the doors of routes.ts.
import { API_TIMEOUT, lambda, type Statement } from './function.ts'
import { api } from './gateway.ts'
import { filesBucket, onFiles } from './jobs.ts'
import { sender } from './mail.ts'
import { keepingMedia, papersBucket } from './media.ts'
import { fetchingSnapshot, pagesBucket, stylesHref } from './pages.ts'
import { publicUrl } from './router.ts'
import { API_LAMBDAS, type ApiLambdaName, ROUTES } from './routes.ts'
import { authSecret, confirmSecret, formsSecret } from './secrets.ts'

/** What the gateway cuts off; the functions give up a second earlier. */
const INTEGRATION_TIMEOUT_MS = 29_000

/** Who is signed in can be told only with the secret of the sign-in. */
const SESSIONS = { AUTH_SECRET: authSecret.value }

/** What one of them is told beside the origin. */
const MORE: Partial<Record<string, Record<string, $util.Input<string>>>> = {
  JobFiles: { ...SESSIONS, FILES_BUCKET: filesBucket.name },
  Account: SESSIONS,
  // Without an address to send as, no code is mailed.
  Auth: { ...SESSIONS, MAIL_FROM: sender?.from ?? '' },
  Media: {
    ...SESSIONS,
    FORMS_SECRET: formsSecret.value,
    STYLES_HREF: stylesHref,
    PAGES_BUCKET: pagesBucket.name,
    PAPERS_BUCKET: papersBucket.name,
  },
  Partner: SESSIONS,
  Ikm: SESSIONS,
  Officer: SESSIONS,
  // Links and PINs are made of the one, and who entered is sealed with the other, which the taker of photos holds too.
  Confirm: {
    ...SESSIONS,
    CONFIRM_SECRET: confirmSecret.value,
    FORMS_SECRET: formsSecret.value,
    STYLES_HREF: stylesHref,
  },
  Forms: { FORMS_SECRET: formsSecret.value, STYLES_HREF: stylesHref },
  Search: { PAGES_BUCKET: pagesBucket.name, STYLES_HREF: stylesHref, SITE_ORIGIN: publicUrl },
}

const RIGHTS: Partial<Record<string, Statement[]>> = {
  Auth: sender === undefined ? [] : [sender.permission],
  JobFiles: onFiles('s3:GetObject', 's3:PutObject'),
  Media: keepingMedia,
  Search: fetchingSnapshot,
}

export const apiFunctions = Object.fromEntries(
  Object.entries(API_LAMBDAS).map(([name, options]) => [
    name,
    lambda(name, {
      ...options,
      timeout: API_TIMEOUT,
      environment: { PUBLIC_ORIGINS: publicUrl, ...MORE[name] },
      permissions: RIGHTS[name] ?? [],
    }),
  ]),
) as Record<ApiLambdaName, sst.aws.Function>

for (const { route, to } of ROUTES) {
  api.route(route, apiFunctions[to].arn, {
    name: route.replaceAll(/\W+/g, '-'),
    transform: { integration: { timeoutMilliseconds: INTEGRATION_TIMEOUT_MS } },
  })
}

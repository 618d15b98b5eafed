// The Lambda of the confirm links: the IKM's pages, and what officers do to bring a link to an IKM. It alone holds their secret.
import { denied } from '../core/confirmlink/denied.ts'
import type { Linking } from '../core/confirmlink/letter.ts'
import * as Office from '../core/confirmlink/officer-operations.ts'
import { CONFIRM_ROUTES } from '../core/contract/confirmlink.ts'
import { confirmPages } from './confirm/routes.ts'
import { type FormDependencies, formsOf } from './forms/pipeline.ts'
import { bind } from './http/bind.ts'
import { deployed } from './http/deployed.ts'
import { holding } from './http/holding.ts'
import { type ApiHandler, api, type Dependencies } from './http/pipeline.ts'

export const confirmRoutes = (held: Linking) =>
  bind(CONFIRM_ROUTES, 'officer', {
    'confirmlink.waiting': Office.waiting,
    'confirmlink.denied': denied,
    'confirmlink.send': holding(held, Office.send),
    'confirmlink.setPin': holding(held, Office.setPin),
    'confirmlink.stop': Office.stop,
  })

/** `styles`: the address of the stylesheet of the pages; `sessions`: the secret that seals who entered. */
type Given = Dependencies & FormDependencies & { sessions: string }

export function confirm({ secret, sessions, styles, ...dependencies }: Given): ApiHandler {
  const { origins } = dependencies
  const [origin = ''] = origins
  const pages = formsOf({ ...dependencies, secret, styles }, confirmPages({ origins, sessions: { secret: sessions } }))
  const office = api(dependencies, confirmRoutes({ secret, origin }))
  return (event) => (event.rawPath.startsWith('/api/') ? office(event) : pages(event))
}

export const handler = confirm({
  ...deployed(),
  secret: process.env['CONFIRM_SECRET'] ?? '',
  sessions: process.env['FORMS_SECRET'] ?? '',
  styles: process.env['STYLES_HREF'] ?? '',
})

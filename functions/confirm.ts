// The Lambda of the confirm links: the IKM's pages, and what officers do to bring a link to an IKM. It alone holds their secret.
import type { Linking } from '../core/confirmlink/letter.ts'
import * as Office from '../core/confirmlink/officer-operations.ts'
import { CONFIRM_ROUTES } from '../core/contract/confirmlink.ts'
import type { Context } from '../core/kernel/context.ts'
import type { Permission } from '../core/kernel/permission.ts'
import type { Services } from '../core/table/service.ts'
import { confirmPages } from './confirm/routes.ts'
import { type FormDependencies, formsOf } from './forms/pipeline.ts'
import { bind } from './http/bind.ts'
import { deployed } from './http/deployed.ts'
import { type ApiHandler, api, type Dependencies, type Run } from './http/pipeline.ts'

type Asking<Output> = {
  (services: Services & Linking, context: Context, input: unknown): Promise<Output>
  readonly operation: string
  readonly input: Run['input']
  readonly permission: Permission
}

/** The operation with the secret and the origin of the links, as the pipeline runs it. */
function linking<Output>(held: Linking, run: Asking<Output>): Run<Output> {
  const { operation, input, permission } = run
  const bound = (services: Services, context: Context, given: unknown) => run({ ...services, ...held }, context, given)
  return Object.assign(bound, { operation, input, permission })
}

export const confirmRoutes = (held: Linking) =>
  bind(CONFIRM_ROUTES, 'officer', {
    'confirmlink.waiting': Office.waiting,
    'confirmlink.send': linking(held, Office.send),
    'confirmlink.setPin': linking(held, Office.setPin),
  })

/** `styles`: the address of the stylesheet of the pages. */
export function confirm({ secret, styles, ...dependencies }: Dependencies & FormDependencies): ApiHandler {
  const { origins } = dependencies
  const [origin = ''] = origins
  const pages = formsOf({ ...dependencies, secret, styles }, confirmPages({ origins }))
  const office = api(dependencies, confirmRoutes({ secret, origin }))
  return (event) => (event.rawPath.startsWith('/api/') ? office(event) : pages(event))
}

export const handler = confirm({
  ...deployed(),
  secret: process.env['CONFIRM_SECRET'] ?? '',
  styles: process.env['STYLES_HREF'] ?? '',
})

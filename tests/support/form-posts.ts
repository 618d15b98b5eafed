// Posts a form as a browser does, and reads the page that comes back.
import type { Actor } from '../../core/kernel/actor.ts'
import type { Services } from '../../core/table/service.ts'
import type { FormDependencies } from '../../functions/forms/pipeline.ts'
import type { ApiHandler } from '../../functions/http/pipeline.ts'
import { ask, dependenciesOf, ORIGIN } from './http.ts'
import { SECRET } from './inquiries.ts'

const NOBODY: Actor = { kind: 'public' }

/** Dependencies of the forms' Lambda under test; what is logged as an error is kept in `logged`. */
export function formDependenciesOf(services: Services, more: Partial<FormDependencies> = {}) {
  return { ...dependenciesOf(services, NOBODY), secret: SECRET, styles: '/assets/styles.css', ...more }
}

export type Fields = Record<string, string> | [string, string][]

export async function post(
  handler: ApiHandler,
  path: string,
  fields: Fields,
  {
    headers = {},
    raw = new URLSearchParams(fields).toString(),
  }: { headers?: Record<string, string>; raw?: string } = {},
) {
  const type = { 'content-type': 'application/x-www-form-urlencoded', origin: ORIGIN }
  const {
    status,
    headers: given,
    text = '',
  } = await ask(handler, {
    method: 'POST',
    path,
    raw,
    headers: { ...type, ...headers },
  })
  return { status, headers: given, html: text }
}

export async function get(handler: ApiHandler, path: string, method = 'GET') {
  const { status, headers, text = '' } = await ask(handler, { method, path })
  return { status, headers, html: text }
}

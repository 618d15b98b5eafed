// Every door of the API over one table: a request to a route goes through the Lambda that serves it.
import type { Audience, Route } from '../../core/contract/route.ts'
import { pathFields } from '../../core/contract/route.ts'
import type { Actor } from '../../core/kernel/actor.ts'
import type { Services } from '../../core/table/service.ts'
import { account } from '../../functions/account.ts'
import { catalog } from '../../functions/catalog.ts'
import { confirm } from '../../functions/confirm.ts'
import type { ApiHandler, Dependencies } from '../../functions/http/pipeline.ts'
import { ikm } from '../../functions/ikm.ts'
import { jobFileApi } from '../../functions/job-files.ts'
import { officer } from '../../functions/officer.ts'
import { partner } from '../../functions/partner.ts'
import { search } from '../../functions/search.ts'
import { SESSIONS } from './confirm.ts'
import { type Call, dependenciesOf } from './http.ts'
import { SECRET } from './inquiries.ts'
import { toldFiles } from './jobs.ts'
import type { Searching } from './searching.ts'

const LAMBDAS = { public: catalog, account, partner, ikm, officer } satisfies Record<
  Audience,
  (dependencies: Dependencies) => ApiHandler
>
const PAGES = { styles: '', origin: '', demonstration: true }

/** The handler of the Lambda that serves a route, for the actor who calls. */
export function doorsOver(services: Services, searching: Searching) {
  const files = toldFiles()
  return (route: Pick<Route, 'path' | 'audience'>, actor: Actor): ApiHandler => {
    const dependencies = dependenciesOf(services, actor)
    if (route.path.includes('/confirm-links'))
      return confirm({ ...dependencies, secret: SECRET, sessions: SESSIONS, styles: '' })
    if (route.path.includes('/job-files/')) return jobFileApi({ ...dependencies, files })
    if (!route.path.startsWith('/api/search')) return LAMBDAS[route.audience](dependencies)
    return search({ ...dependencies, search: searching.search, ...PAGES })
  }
}

/** The request that carries the input: path fields in the path, the others in the query or the body. */
export function requestOf(route: Pick<Route, 'path' | 'method'>, input: Record<string, unknown>): Call {
  const inPath = pathFields(route.path)
  const rest = Object.entries(input).filter(([field]) => !inPath.includes(field))
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_, field: string) => encodeURIComponent(String(input[field])))
  if (route.method !== 'GET') return { method: 'POST', path, body: Object.fromEntries(rest) }
  return {
    method: 'GET',
    path,
    query: new URLSearchParams(rest.map(([field, each]) => [field, String(each)])).toString(),
  }
}

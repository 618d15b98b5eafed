// The API of the local machine: the real handlers over the local table, each under the paths that a deployment gives it.
import { catalog } from '../../functions/catalog.ts'
import type { Dependencies } from '../../functions/http/pipeline.ts'
import { ikm } from '../../functions/ikm.ts'
import { officer } from '../../functions/officer.ts'
import { partner } from '../../functions/partner.ts'
import type { Mount } from './gateway.ts'

/** The narrower paths first; what is left below `/api` is the catalogue's to answer. */
export function apiMounts(dependencies: Dependencies): Mount[] {
  return [
    { prefix: '/api/partner/', handler: partner(dependencies) },
    { prefix: '/api/ikm/', handler: ikm(dependencies) },
    { prefix: '/api/officer/', handler: officer(dependencies) },
    { prefix: '/api/', handler: catalog(dependencies) },
  ]
}

// The public's Lambda: what anybody may read without signing in, whether the system is well, and the API's description.
import { CATALOG_ROUTES } from '../core/contract/catalog.ts'
import { REGULATION_ROUTES } from '../core/contract/regulation.ts'
import { SHELF_ROUTES } from '../core/contract/shelf.ts'
import { Nothing, SYSTEM_ROUTES } from '../core/contract/system.ts'
import * as Ikm from '../core/ikm/operations.ts'
import { operation } from '../core/kernel/operation.ts'
import * as Product from '../core/product/operations.ts'
import * as Program from '../core/program/operations.ts'
import * as Regulation from '../core/regulation/operations.ts'
import * as Slot from '../core/slot/operations.ts'
import type { Services } from '../core/table/service.ts'
import { bind } from './http/bind.ts'
import { deployed } from './http/deployed.ts'
import { api, type Dependencies } from './http/pipeline.ts'

/** Well means: it answers and the table can be read. */
const health = operation({
  name: 'health',
  input: Nothing,
  permission: [{ actor: 'public' }],
  work: async ({ entities }: Services, { today }) => {
    await entities.sentinel.get({ rule: 'health', value: 'none' }).go()
    return { status: 'ok' as const, legalDay: today }
  },
})

let description: Readonly<Record<string, unknown>> | undefined

const openapi = operation({
  name: 'openapi',
  input: Nothing,
  permission: [{ actor: 'public' }],
  work: async (_services: Services) => {
    description ??= await described()
    return description
  },
})

/** The whole contract is made only for whoever asks for its description. */
async function described(): Promise<Readonly<Record<string, unknown>>> {
  const [{ CONTRACT }, { openApiOf }] = await Promise.all([
    import('../core/contract/contract.ts'),
    import('../core/contract/openapi.ts'),
  ])
  return openApiOf(CONTRACT)
}

/** Only the groups that it serves: each schema that is made costs a start. */
const ROUTES = { ...SYSTEM_ROUTES, ...CATALOG_ROUTES, ...SHELF_ROUTES, ...REGULATION_ROUTES }

export const CATALOG = bind(ROUTES, 'public', {
  health,
  openapi,
  'ikm.get': Ikm.get,
  'ikm.inKecamatan': Ikm.inKecamatan,
  'product.ofIkm': Product.ofIkm,
  'product.inCategory': Product.inCategory,
  'program.figures': Program.figures,
  'program.quarters': Program.quarters,
  'program.compliance': Program.compliance,
  'slot.vacant': Slot.vacant,
  'regulation.list': Regulation.list,
  'regulation.rules': Regulation.rules,
  'regulation.names': Regulation.names,
})

export const catalog = (dependencies: Dependencies) => api(dependencies, CATALOG)

export const handler = catalog(deployed())

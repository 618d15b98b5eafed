// The public's Lambda: what anybody may read without signing in, whether the system is well, and the API's description.
import { CONTRACT, TABLE_ROUTES } from '../core/contract/contract.ts'
import { openApiOf } from '../core/contract/openapi.ts'
import { Nothing } from '../core/contract/system.ts'
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

let description: ReturnType<typeof openApiOf> | undefined

const openapi = operation({
  name: 'openapi',
  input: Nothing,
  permission: [{ actor: 'public' }],
  work: async (_services: Services) => {
    description ??= openApiOf(CONTRACT)
    return description
  },
})

export const CATALOG = bind(TABLE_ROUTES, 'public', {
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

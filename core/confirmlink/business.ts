// Profile and stock by the confirm link: read, and edited by the plans of the wide operations, which the link cannot reach.
import { editPlan as editIkm } from '../ikm/plan.ts'
import { ikmOf } from '../ikm/read.ts'
import { OneIkm } from '../ikm/schema.ts'
import { operation } from '../kernel/operation.ts'
import type { Permission } from '../kernel/permission.ts'
import { editPlan as editProduct } from '../product/plan.ts'
import { allOfIkm, productOf } from '../product/read.ts'
import type { Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'
import { type Business, LinkStock, LinkStory } from './business-schema.ts'

const BY_LINK = [{ actor: 'link', ikm: 'ikm' }] as const satisfies Permission

/** What was saved a moment ago is seen: the form that follows stands on its version. */
export const business = operation({
  name: 'confirmlink.business',
  input: OneIkm,
  permission: BY_LINK,
  work: async (services: Services, _context, input): Promise<Business> => {
    const { name, story, version } = await ikmOf(services, input.ikm)
    const products = await allOfIkm(services, input.ikm, { consistent: true })
    return { name, story, version, products: products.filter(({ state }) => state === 'offered') }
  },
})

export const stock = writing({
  name: 'confirmlink.stock',
  input: LinkStock,
  permission: BY_LINK,
  root: ({ ikm }) => ikm,
  plan: async (services, context, input) => {
    await ikmOf(services, input.ikm)
    return editProduct(services.entities, context, await productOf(services, input.ikm, input.product), input)
  },
})

export const story = writing({
  name: 'confirmlink.story',
  input: LinkStory,
  permission: BY_LINK,
  plan: async (services, context, input) =>
    editIkm(services.entities, context, await ikmOf(services, input.ikm), [], input),
})

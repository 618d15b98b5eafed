// What can be done with products: add, edit, withdraw, list those of an IKM or of a category, show their records.
import * as z from 'zod/mini'
import { ikmOf, ikmThere } from '../ikm/read.ts'
import { idSource } from '../kernel/context.ts'
import { newId } from '../kernel/id.ts'
import { operation } from '../kernel/operation.ts'
import type { Permission } from '../kernel/permission.ts'
import { IN_OFFICE, THERE } from '../region/offices.ts'
import { page } from '../table/page.ts'
import type { Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'
import { addPlan, editPlan, withdrawPlan } from './plan.ts'
import { allOfIkm, productOf } from './read.ts'
import {
  AddProduct,
  EditProduct,
  Product,
  ProductsInCategory,
  ProductsOfIkm,
  RecordsOfIkm,
  WithdrawProduct,
} from './schema.ts'

const MAKER_OR_VERIFIER = [
  { actor: 'ikm', ikm: 'ikm' },
  { actor: 'officer', power: 'verify' },
] as const satisfies Permission

export const add = writing({
  name: 'product.add',
  input: AddProduct,
  permission: MAKER_OR_VERIFIER,
  root: ({ ikm }) => ikm,
  plan: async (services, context, input) => {
    const { kecamatan } = await ikmOf(services, input.ikm)
    const held = (await allOfIkm(services, input.ikm, { consistent: true })).length
    const product = newId('product', idSource(context))
    return addPlan(services.entities, context, input, { product, kecamatan, held })
  },
})

export const edit = writing({
  name: 'product.edit',
  input: EditProduct,
  permission: MAKER_OR_VERIFIER,
  plan: async (services, context, input) =>
    editPlan(services.entities, context, await productOf(services, input.ikm, input.product), input),
})

export const withdraw = writing({
  name: 'product.withdraw',
  input: WithdrawProduct,
  permission: MAKER_OR_VERIFIER,
  plan: async (services, _context, input) =>
    withdrawPlan(services.entities, await productOf(services, input.ikm, input.product)),
})

export const ofIkm = operation({
  name: 'product.ofIkm',
  input: ProductsOfIkm,
  permission: [{ actor: 'public' }],
  work: async (services: Services, _context, input) =>
    (await allOfIkm(services, input.ikm)).filter((product) => product.state === 'offered'),
})

/** Every product on record, withdrawn ones too, for the forms in which they are edited. */
export const records = operation({
  name: 'product.records',
  input: RecordsOfIkm,
  permission: [...MAKER_OR_VERIFIER, ...IN_OFFICE, ...THERE],
  work: async (services: Services, _context, { ikm, village }) => {
    if (village !== undefined) await ikmThere(services, { ikm, village })
    return allOfIkm(services, ikm)
  },
})

/** A page may hold fewer items than asked for, because withdrawn products are passed over; `next` says whether it ends. */
export const inCategory = operation({
  name: 'product.inCategory',
  input: ProductsInCategory,
  permission: [{ actor: 'public' }],
  work: (services: Services, _context, input) =>
    page(
      `product.inCategory ${input.category}`,
      input,
      (options) =>
        services.entities.product.query
          .inCategory({ category: input.category })
          .where(({ state }, { eq }) => eq(state, 'offered'))
          .go(options),
      (row) => z.parse(Product, row),
    ),
})

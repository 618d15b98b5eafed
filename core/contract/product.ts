// The contract's routes about products: for the IKM that makes them, and for officers who verify.
import * as z from 'zod/mini'
import { idOf } from '../kernel/id.ts'
import { AddProduct, EditProduct, Product, RecordsOfIkm, WithdrawProduct } from '../product/schema.ts'
import type { Route } from './route.ts'

const PRODUCTS = '/api/ikm/{ikm}/products'
const OFFICER_PRODUCTS = '/api/officer/ikm/{ikm}/products'

/** `version` is what the next edit names. */
const versioned = z.strictObject({ product: idOf('product'), version: z.int() })

const records = {
  method: 'GET',
  summary: 'Every product of an IKM, withdrawn ones too, for the forms in which they are edited.',
  input: RecordsOfIkm,
  output: z.array(Product),
} as const
const add = {
  method: 'POST',
  summary: 'Adds a product.',
  input: AddProduct,
  output: versioned,
} as const
const edit = {
  method: 'POST',
  summary: 'Edits a product: what is given is set, null clears it.',
  input: EditProduct,
  output: versioned,
} as const
const withdraw = {
  method: 'POST',
  summary: 'Withdraws a product: it stays on record and is offered to nobody.',
  input: WithdrawProduct,
  output: versioned,
} as const

export const PRODUCT_ROUTES = {
  'product.records': { ...records, audience: 'ikm', path: PRODUCTS },
  'product.add': { ...add, audience: 'ikm', path: PRODUCTS },
  'product.edit': { ...edit, audience: 'ikm', path: `${PRODUCTS}/{product}` },
  'product.withdraw': { ...withdraw, audience: 'ikm', path: `${PRODUCTS}/{product}/withdraw` },
  'officer.product.records': { ...records, audience: 'officer', path: OFFICER_PRODUCTS },
  'officer.product.add': { ...add, audience: 'officer', path: OFFICER_PRODUCTS },
  'officer.product.edit': { ...edit, audience: 'officer', path: `${OFFICER_PRODUCTS}/{product}` },
  'officer.product.withdraw': { ...withdraw, audience: 'officer', path: `${OFFICER_PRODUCTS}/{product}/withdraw` },
} as const satisfies Record<string, Route>

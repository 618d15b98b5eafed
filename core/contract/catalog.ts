// The contract's routes about what anybody may read: IKM and their products, and the programme's figures.
import * as z from 'zod/mini'
import { IkmInKecamatan, IkmLine, IkmView, OneIkm } from '../ikm/schema.ts'
import { Product, ProductsInCategory, ProductsOfIkm } from '../product/schema.ts'
import { Distribution, Figure, NothingAsked } from '../program/schema.ts'
import { pageOf, type Route } from './route.ts'

/** A product as a buyer sees it. */
const PublicProduct = z.omit(Product, { version: true })

export const CATALOG_ROUTES = {
  'ikm.get': {
    method: 'GET',
    path: '/api/catalog/ikm/{ikm}',
    audience: 'public',
    summary: 'An IKM with its story and certificates; its business number where it consented to that.',
    input: OneIkm,
    output: z.omit(IkmView, { version: true }),
  },
  'ikm.inKecamatan': {
    method: 'GET',
    path: '/api/catalog/kecamatan/{kecamatan}/ikm',
    audience: 'public',
    summary: 'The IKM of a kecamatan. A page may hold fewer than asked for; `next` says whether it ends.',
    input: IkmInKecamatan,
    output: pageOf(IkmLine),
  },
  'product.ofIkm': {
    method: 'GET',
    path: '/api/catalog/ikm/{ikm}/products',
    audience: 'public',
    summary: 'The products that an IKM offers.',
    input: ProductsOfIkm,
    output: z.array(PublicProduct),
  },
  'product.inCategory': {
    method: 'GET',
    path: '/api/catalog/categories/{category}/products',
    audience: 'public',
    summary: 'The products of a category. A page may hold fewer than asked for; `next` says whether it ends.',
    input: ProductsInCategory,
    output: pageOf(PublicProduct),
  },
  'program.figures': {
    method: 'GET',
    path: '/api/program/figures',
    audience: 'public',
    summary: 'The programme’s figures of the newest day: all together, by kecamatan, by sector.',
    input: NothingAsked,
    output: z.array(Figure),
  },
  'program.quarters': {
    method: 'GET',
    path: '/api/program/quarters',
    audience: 'public',
    summary: 'The whole of each figure at the end of each of the last eight quarters, as far as they were counted.',
    input: NothingAsked,
    output: z.array(Figure),
  },
  'program.compliance': {
    method: 'GET',
    path: '/api/program/compliance',
    audience: 'public',
    summary: 'How the newest periods were judged, by sector and kecamatan, in numbers that name no partner.',
    input: NothingAsked,
    output: z.array(Distribution),
  },
} as const satisfies Record<string, Route>

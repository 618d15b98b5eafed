// Reading products: those of the named IKM; another one's product is as missing as one that never was.
import * as z from 'zod/mini'
import type { Id } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { inTurns } from '../kernel/turns.ts'
import { CATEGORY_IDS } from '../region/category-id.ts'
import type { Services } from '../table/service.ts'
import { Product } from './schema.ts'

/** The named products, all of which must be offered by the IKM; one Query of its partition. */
export async function productsOfIkm(
  services: Services,
  ikm: Id<'ikm'>,
  wanted: readonly Id<'product'>[],
): Promise<Product[]> {
  const offered = (await allOfIkm(services, ikm)).filter((product) => product.state === 'offered')
  const found = offered.filter((product) => wanted.includes(product.product))
  if (new Set(found.map((product) => product.product)).size !== new Set(wanted).size) throw noSuchProduct()
  return found
}

/** Every product of the IKM, withdrawn ones too; one Query of its partition. Who writes by it reads it consistently. */
export async function allOfIkm(
  services: Services,
  ikm: Id<'ikm'>,
  { consistent = false }: { consistent?: boolean } = {},
): Promise<Product[]> {
  const { data } = await services.entities.product.query.ofIkm({ ikm }).go({ pages: 'all', consistent })
  return z.parse(z.array(Product), data)
}

/** All that are offered, whoever makes them: a Query a category. */
export async function everyOffered({ entities }: Services): Promise<Product[]> {
  const found = await inTurns(CATEGORY_IDS, (category) =>
    entities.product.query.inCategory({ category }).go({ pages: 'all' }),
  )
  const products = z.parse(
    z.array(Product),
    found.flatMap(({ data }) => data),
  )
  return products.filter(({ state }) => state === 'offered')
}

export async function productOf(services: Services, ikm: Id<'ikm'>, product: Id<'product'>): Promise<Product> {
  const { data } = await services.entities.product.get({ ikm, product }).go({ consistent: true })
  if (data === null) throw notOfIkm()
  return z.parse(Product, data)
}

function notOfIkm(): Refusal {
  return new Refusal('missing', 'product', {
    id: 'Produk itu tidak ada pada IKM ini. Pilih dari daftar produknya.',
    en: 'This IKM has no such product. Choose from the list of its products.',
  })
}

function noSuchProduct(): Refusal {
  return new Refusal('missing', 'product', {
    id: 'Salah satu produk itu tidak ditawarkan oleh IKM ini. Pilih dari daftar produknya.',
    en: 'This IKM does not offer one of those products. Choose from the list of its products.',
  })
}

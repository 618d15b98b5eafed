// What the search takes in: every product that is offered, with its maker, its papers, and where it can be bought.
import * as z from 'zod/mini'
import type { Ikm } from '../ikm/schema.ts'
import type { Day } from '../kernel/day.ts'
import { inTurns } from '../kernel/turns.ts'
import type { Product } from '../product/schema.ts'
import { SearchDocument } from '../search/schema.ts'
import type { Services } from '../table/service.ts'
import { wholeCatalogue } from './front.ts'
import { boughtOf } from './read-ikm.ts'

const ALL = { pages: 'all' } as const

/** Reads the whole catalogue: a Query a kecamatan and a category, and up to two for each IKM that offers something. */
export async function searchDocuments(services: Services, today: Day): Promise<SearchDocument[]> {
  const { makers, products } = await wholeCatalogue(services)
  const ofMaker = Map.groupBy(products, (each) => each.ikm)
  const offering = makers.filter(({ ikm, state }) => state !== 'withdrawn' && ofMaker.has(ikm))
  const documents = await inTurns(offering, async (maker) => {
    const months = await boughtIn(services, maker.ikm, today)
    return (ofMaker.get(maker.ikm) ?? []).map((each) => documentOf(each, maker, months.get(each.product)))
  })
  return documents.flat()
}

/** The newest month for which each product of an IKM was confirmed at an outlet where it stands; by product. */
async function boughtIn(services: Services, ikm: string, today: Day): Promise<Map<string, string>> {
  const { data: placements } = await services.entities.placement.query.ofIkm({ ikm }).go(ALL)
  const newest = new Map<string, string>()
  for (const { products, month } of await boughtOf(services, ikm, placements, today)) {
    for (const product of products) if ((newest.get(product) ?? '') < month) newest.set(product, month)
  }
  return newest
}

function documentOf(product: Product, maker: Ikm, month: string | undefined): SearchDocument {
  const certificates = [...product.certificates, ...maker.certificates]
  return z.parse(SearchDocument, {
    product: product.product,
    ikm: maker.ikm,
    name: product.name,
    ikmName: maker.name,
    category: product.category,
    village: maker.village,
    kecamatan: maker.kecamatan,
    story: maker.story,
    unitOfSale: product.unitOfSale,
    priceFromIdr: product.priceFromIdr,
    priceToIdr: product.priceToIdr,
    active: maker.activity === 'active',
    lastSignOfLife: maker.lastSignOfLife,
    boughtIn: month,
    hasPhoto: (product.photos ?? []).length > 0,
    certificates: certificates.map(({ kind, expiresOn }) => ({ kind, expiresOn })),
  })
}

// Reading what the open data is made from: the natural lists once, and of each maker where its goods stand.
import * as z from 'zod/mini'
import type { Day } from '../kernel/day.ts'
import { inTurns } from '../kernel/turns.ts'
import type { OpenFacts } from '../opendata/facts.ts'
import { Outlet } from '../outlet/schema.ts'
import { Partner } from '../partner/schema.ts'
import { sectors } from '../region/sectors.ts'
import { kecamatans } from '../region/villages.ts'
import type { Services } from '../table/service.ts'
import { wholeCatalogue } from './front.ts'
import { placesOf } from './read-ikm.ts'

const ALL = { pages: 'all' } as const

type Read = Pick<OpenFacts, 'ikm' | 'products' | 'partners' | 'outlets' | 'bought'>

/**
 * Two Queries a kecamatan, one a category and a sector, and of each maker up to three. The catalogue is read anew, because
 * the pages were drawn for minutes since it was read for the front. Contacts are not read at all.
 */
export async function openCatalogue(services: Services, today: Day): Promise<Read> {
  const { partner, outlet } = services.entities
  const { makers: ikm, products } = await wholeCatalogue(services)
  const partners = await inTurns(sectors(), async ({ id }) => {
    const { data } = await partner.query.inSector({ sector: id }).go(ALL)
    return z.parse(z.array(Partner), data)
  })
  const outlets = await inTurns(kecamatans(), async ({ code }) => {
    const { data } = await outlet.query.inKecamatan({ kecamatan: code }).go(ALL)
    return z.parse(z.array(Outlet), data)
  })
  const offering = [...new Set(products.map((each) => each.ikm))]
  const bought = await inTurns(offering, (id) => boughtOf(services, id, today))
  return { ikm, products, partners: partners.flat(), outlets: outlets.flat(), bought: bought.flat() }
}

/** As the IKM's own pages tell it. */
async function boughtOf(services: Services, ikm: string, today: Day): Promise<OpenFacts['bought'][number][]> {
  const { data: placements } = await services.entities.placement.query.ofIkm({ ikm }).go(ALL)
  const places = await placesOf(services, ikm, placements, today)
  return [...places].flatMap(([product, at]) => at.map(({ outlet, month }) => ({ product, outlet, month })))
}

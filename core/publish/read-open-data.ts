// Reading what the open data is made from: the natural lists once, and of each maker where its goods stand.
import type { Day } from '../kernel/day.ts'
import { inTurns } from '../kernel/turns.ts'
import type { OpenFacts } from '../opendata/facts.ts'
import { everyOutlet } from '../outlet/read.ts'
import { everyPartner } from '../partner/read.ts'
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
  const { makers: ikm, products } = await wholeCatalogue(services)
  const [partners, outlets] = [await everyPartner(services), await everyOutlet(services)]
  const offering = [...new Set(products.map((each) => each.ikm))]
  const bought = await inTurns(offering, (id) => placedOf(services, id, today))
  return { ikm, products, partners, outlets, bought: bought.flat() }
}

/** As the IKM's own pages tell it. */
async function placedOf(services: Services, ikm: string, today: Day): Promise<OpenFacts['bought'][number][]> {
  const { data: placements } = await services.entities.placement.query.ofIkm({ ikm }).go(ALL)
  const places = await placesOf(services, ikm, placements, today)
  return [...places].flatMap(([product, at]) => at.map(({ outlet, month }) => ({ product, outlet, month })))
}

// Reading what the programme's figures are counted from: the natural lists once, whatever the number of days to count.
import * as z from 'zod/mini'
import { Ikm } from '../ikm/schema.ts'
import { type Day, earlier, within } from '../kernel/day.ts'
import { spanOf } from '../kernel/period.ts'
import { inTurns } from '../kernel/turns.ts'
import { sectors } from '../region/sectors.ts'
import { kecamatans } from '../region/villages.ts'
import { rulesInForce } from '../regulation/read.ts'
import type { Services } from '../table/service.ts'
import type { Lists, Shelf } from './count.ts'
import { type Answered, firstMonthFor } from './placed.ts'

const ALL = { pages: 'all' } as const

/** The lists as they stand, with the answers that the count of each of the days needs; `days` names one at least. */
export async function readLists(services: Services, days: readonly Day[]): Promise<Lists> {
  const { ikm, partner, outlet } = services.entities
  const places = kecamatans().map(({ code }) => code)
  const ofIkm = await inTurns(places, async (code) => (await ikm.query.inKecamatan({ kecamatan: code }).go(ALL)).data)
  const ofOutlets = await inTurns(
    places,
    async (code) => (await outlet.query.inKecamatan({ kecamatan: code }).go(ALL)).data,
  )
  const ofPartners = await inTurns(
    sectors(),
    async ({ id }) => (await partner.query.inSector({ sector: id }).go(ALL)).data,
  )
  const outlets = ofOutlets.flat()
  const shelves = await inTurns(outlets, async ({ unit }): Promise<[string, Shelf]> => {
    const { data } = await services.collections.standing({ unit }).go(ALL)
    return [unit, { slots: data.slot, placements: data.placement }]
  })
  return {
    rules: await rulesInForce(services),
    ikm: z.parse(z.array(Ikm), ofIkm.flat()),
    answers: await answersFor(services, shelves, days),
    partners: ofPartners.flat(),
    outlets,
    shelves: new Map(shelves),
  }
}

/** Of each IKM with a placement that stands on one of the days: one bounded Query each. */
async function answersFor(services: Services, shelves: readonly [string, Shelf][], days: readonly Day[]) {
  const standing = shelves
    .flatMap(([, { placements }]) => placements)
    .filter(({ from, to }) => days.some((on) => within(on, from, to)))
  const { first } = spanOf(firstMonthFor(days.reduce(earlier)))
  const makers = [...new Set(standing.map(({ ikm }) => ikm))]
  const answers = await inTurns(makers, async (ikm): Promise<[string, Answered[]]> => {
    const { data } = await services.entities.confirmation.query.ofIkm({ ikm }).gte({ on: first }).go(ALL)
    return [ikm, data]
  })
  return new Map(answers)
}

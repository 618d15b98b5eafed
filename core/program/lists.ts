// Reading what the programme's figures are counted from: the natural lists once, whatever the number of days to count.
import { everyIkm } from '../ikm/read.ts'
import { type Day, earlier, within } from '../kernel/day.ts'
import { spanOf } from '../kernel/period.ts'
import { inTurns } from '../kernel/turns.ts'
import { everyOutlet } from '../outlet/read.ts'
import { everyPartner } from '../partner/read.ts'
import { rulesInForce } from '../regulation/read.ts'
import type { Services } from '../table/service.ts'
import type { Lists, Shelf } from './count.ts'
import { type Answered, firstMonthFor } from './placed.ts'

const ALL = { pages: 'all' } as const

/** The lists as they stand, with the answers that the count of each of the days needs; `days` names one at least. */
export async function readLists(services: Services, days: readonly Day[]): Promise<Lists> {
  const [ikm, outlets, partners] = [await everyIkm(services), await everyOutlet(services), await everyPartner(services)]
  const shelves = await inTurns(outlets, async ({ unit }): Promise<[string, Shelf]> => {
    const { data } = await services.collections.standing({ unit }).go(ALL)
    return [unit, { slots: data.slot, placements: data.placement }]
  })
  return {
    rules: await rulesInForce(services),
    ikm,
    answers: await answersFor(services, shelves, days),
    partners,
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

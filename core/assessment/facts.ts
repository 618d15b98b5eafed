// A check's two Queries: a unit's standing facts, and the dated facts of one stretch of days.
import { addDays, type Day } from '../kernel/day.ts'
import type { Services } from '../table/service.ts'

/** The unit itself with its measures, slots, placements and exemptions: one Query of its partition. */
export async function readStanding(services: Services, unit: string) {
  const { data } = await services.collections.standing({ unit }).go({ pages: 'all' })
  return data
}

/** Answers, visits, purchases and reports about the days from `first` to `last`, which lie in one year: one Query. */
export async function readDated(services: Services, unit: string, first: Day, last: Day) {
  const year = first.slice(0, 4)
  if (year !== last.slice(0, 4)) throw new RangeError(`${first} to ${last} is not within one year`)
  const { data } = await services.collections
    .dated({ unit, year })
    .between({ on: first }, { on: addDays(last, 1) })
    .go({ pages: 'all' })
  return data
}

// Reading what a first page rests on: of each outlet its standing facts, its proposals and its dated facts, once for all periods.
import { allDated, type Dated, readDated, readStanding } from '../assessment/facts.ts'
import type { Rows } from '../assessment/judge.ts'
import type { Day } from '../kernel/day.ts'
import type { Id } from '../kernel/id.ts'
import { inTurns } from '../kernel/turns.ts'
import type { Services } from '../table/service.ts'
import { type Periods, yearsOf } from './periods.ts'

/** Two Queries an outlet, and one for each year that the periods lie in. */
export function rowsOf(
  services: Services,
  outlets: readonly Id<'outlet'>[],
  periods: Periods,
  today: Day,
): Promise<Rows[]> {
  return inTurns(outlets, async (unit) => {
    const [standing, dated, proposals] = await Promise.all([
      readStanding(services, unit),
      datedOf(services, unit, periods, today),
      services.entities.proposal.query.ofOutlet({ unit }).go({ pages: 'all' }),
    ])
    return { standing, dated, proposals: proposals.data }
  })
}

/** The dated facts of a unit in all the periods. */
export async function datedOf(services: Services, unit: string, periods: Periods, today: Day): Promise<Dated> {
  return allDated(await inTurns(yearsOf(periods, today), ({ first, last }) => readDated(services, unit, first, last)))
}

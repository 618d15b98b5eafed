// Reading what a night needs of a partner: laws once, its rows and its outlets' rows by two Queries each.
import * as z from 'zod/mini'
import { allDated, readDated, readStanding } from '../assessment/facts.ts'
import type { Rows } from '../assessment/judge.ts'
import { Status } from '../assessment/schema.ts'
import { type Day, day, earlier } from '../kernel/day.ts'
import { allRegulations, enactedVersions, rulesOf } from '../regulation/read.ts'
import type { Services } from '../table/service.ts'
import type { Law } from './due.ts'

/** All enacted rules, each with its regulation's look-back: two Queries. */
export async function lawsOf(services: Services): Promise<Law[]> {
  const [rows, regulations] = await Promise.all([enactedVersions(services), allRegulations(services)])
  const lookBack = new Map(regulations.map(({ regulation, terms }) => [regulation, terms.lookBackDays]))
  const regulationOf = new Map(rows.map(({ rule, regulation }): [string, typeof regulation] => [rule, regulation]))
  return rulesOf(rows).map((rule) => {
    const regulation = regulationOf.get(rule.id)
    return { rule, lookBackDays: regulation === undefined ? 0 : (lookBack.get(regulation) ?? 0) }
  })
}

/** The status rows of the partner's units for periods that end in `from`'s year or later: one Query. */
export async function statusesOf(services: Services, partner: string, from: Day): Promise<Map<string, Status[]>> {
  const { data } = await services.entities.status.query
    .ofPartner({ partner })
    .between({ period: from.slice(0, 4) }, { period: AFTER_ALL_PERIODS })
    .go({ pages: 'all' })
  return Map.groupBy(z.parse(z.array(Status), data), ({ unit }): string => unit)
}

/** A unit's rows about the days from `first` to `last`: one Query of what stands, one of each year's dated rows. */
export async function rowsOf(services: Services, unit: string, first: Day, last: Day): Promise<Rows> {
  const years = yearsBetween(first, last)
  const [standing, ...dated] = await Promise.all([
    readStanding(services, unit),
    ...years.map((year) => readDated(services, unit, year.first, year.last)),
  ])
  return { standing, dated: allDated(dated), proposals: [] }
}

/** What was tried to fill an outlet's slots: one Query. */
export async function proposalsOf(services: Services, outlet: string): Promise<readonly object[]> {
  const { data } = await services.entities.proposal.query.ofOutlet({ unit: outlet }).go({ pages: 'all' })
  return data
}

/** Sorts after every period. */
const AFTER_ALL_PERIODS = '3000'

function yearsBetween(first: Day, last: Day): { first: Day; last: Day }[] {
  const years: { first: Day; last: Day }[] = []
  for (let from = first; from <= last; from = day(`${Number(from.slice(0, 4)) + 1}-01-01`)) {
    years.push({ first: from, last: earlier(last, day(`${from.slice(0, 4)}-12-31`)) })
  }
  return years
}

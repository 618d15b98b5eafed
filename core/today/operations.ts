// What can be asked for a partner's first page: how each of its duties stands, in one call whatever the number of outlets.
import { readStanding } from '../assessment/facts.ts'
import { type Docket, mattersOf, outletDocket, partnerDocket, type Rows } from '../assessment/judge.ts'
import { accountOf } from '../engine/account.ts'
import type { Rule } from '../engine/scenario.ts'
import { addDays, type Day, within } from '../kernel/day.ts'
import { operation } from '../kernel/operation.ts'
import { outletOfPartner, outletsOf } from '../outlet/read.ts'
import type { Outlet } from '../outlet/schema.ts'
import { rulesInForce } from '../regulation/read.ts'
import type { Services } from '../table/service.ts'
import { type Periods, periodsOf } from './periods.ts'
import { datedOf, rowsOf } from './read.ts'
import { MOST_OUTLETS, type Today, TodayOf } from './schema.ts'
import { answeredIn, proposedIn, vacantIn } from './told.ts'

/** The duties of all outlets and of the business as a whole; a clerk's call is about the one outlet that it names. */
export const ofPartner = operation({
  name: 'today.ofPartner',
  input: TodayOf,
  permission: [{ actor: 'partner', roles: ['owner', 'manager', 'clerk'], partner: 'partner', outlet: 'outlet' }],
  work: async (services: Services, { today }, { partner, outlet }): Promise<Today> => {
    const [rules, all] = await Promise.all([
      rulesInForce(services),
      outlet === undefined
        ? outletsOf(services, partner)
        : outletOfPartner(services, partner, outlet).then((one) => [one]),
    ])
    const periods = periodsOf(rules, today)
    // What stood in an outlet that closed counts for the business still, so none is passed over unless there are too many.
    const read = all.toSorted(inOrder).slice(0, MOST_OUTLETS)
    const [rows, standing] = await Promise.all([
      rowsOf(
        services,
        read.map(({ unit }) => unit),
        periods,
        today,
      ),
      readStanding(services, partner),
    ])
    // The whole business can be judged where all its outlets are here.
    const whole =
      outlet === undefined && read.length === all.length
        ? partnerDocket({ standing, dated: await datedOf(services, partner, periods, today) }, rows)
        : undefined
    const dockets = [whole, ...rows.map((each) => outletDocket(each, standing))].filter((each) => each !== undefined)
    const open = read.flatMap((each, at) => {
      const found = rows[at]
      return found === undefined || !within(today, each.openedOn, each.closedOn) ? [] : [{ each, found }]
    })
    const told = <Told>(of: (rows: Rows, today: Day) => Told[]) => open.flatMap(({ found }) => of(found, today))
    return {
      today,
      outlets: open.map(({ each: { unit, name }, found }) => {
        return { outlet: unit, name, measures: found.standing.measure.length, slots: found.standing.slot.length }
      }),
      left: all.length - read.length,
      duties: dockets.flatMap((docket) => dutiesOf(docket, rules, periods, today)),
      vacant: told(vacantIn),
      answers: told(answeredIn),
      proposals: told(proposedIn),
    }
  },
})

/** As known yesterday. Of what ended, only what still asks for something; the rows stand on the pages of duties. */
function dutiesOf(docket: Docket, rules: readonly Rule[], { now, before }: Periods, today: Day): Today['duties'] {
  const judged = (period: Periods['now'][number]) =>
    mattersOf(docket, rules, { period, asOf: addDays(today, -1) })
      .map(accountOf)
      .map(({ slots: _, explanation, ...account }) => ({ ...account, explanation: { ...explanation, lines: [] } }))
  return [
    ...now.flatMap(judged),
    ...before.flatMap(judged).filter(({ verdict }) => verdict !== 'met' && verdict !== 'exempt'),
  ]
}

/** Those without a last day first, then by name. */
function inOrder(a: Outlet, b: Outlet): number {
  const closed = Number(a.closedOn !== undefined) - Number(b.closedOn !== undefined)
  return closed || (a.name === b.name ? (a.unit < b.unit ? -1 : 1) : a.name < b.name ? -1 : 1)
}

// What an import does with outlets: opens each with its measures in one, and withdraws it while nothing stands on it.
import * as z from 'zod/mini'
import { Status } from '../assessment/schema.ts'
import { type Context, idSource } from '../kernel/context.ts'
import { earlier } from '../kernel/day.ts'
import { type Id, newId } from '../kernel/id.ts'
import { openPartner } from '../partner/read.ts'
import type { Plan } from '../table/change.ts'
import type { Entities, Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'
import { measurePlan } from './measure-plan.ts'
import { HEAD_OR_VERIFIER } from './permission.ts'
import { openPlan } from './plan.ts'
import { outletOfPartner } from './read.ts'
import { BringOutlet, type Outlet, WithdrawOutlet } from './schema.ts'
import { type Built, withdrawPlan } from './withdraw-plan.ts'

export const bring = writing({
  name: 'outlet.bring',
  input: BringOutlet,
  permission: HEAD_OR_VERIFIER,
  root: ({ partner }) => partner,
  plan: async (services, context, input) => {
    await openPartner(services, input.partner)
    return bringPlan(services.entities, context, input)
  },
})

/** Pure, so that a dry run says what would be refused. A measure holds from the first day, or from today where that is to come. */
export function bringPlan(
  entities: Entities,
  context: Context,
  { measures, broughtBy, ...form }: BringOutlet,
): Plan<{ outlet: Id<'outlet'> }> {
  const ids = idSource(context)
  const { outlet, changes, audit } = openPlan(entities, context, form, { outlet: newId('outlet', ids), broughtBy })
  const from = earlier(outlet.openedOn, context.today)
  const recorded = measures.map((each) =>
    measurePlan(entities, context, outlet, { ...each, from }, newId('measure', ids)),
  )
  return {
    changes: [...changes, ...recorded.flatMap((each) => each.changes)],
    audit: [...audit, ...recorded.flatMap((each) => each.audit)],
    result: { outlet: outlet.unit },
  }
}

/** Held to the partner's chain: whatever is opened or recorded there meanwhile is seen. */
export const withdraw = writing({
  name: 'outlet.withdraw',
  input: WithdrawOutlet,
  permission: HEAD_OR_VERIFIER,
  root: ({ partner }) => partner,
  plan: async (services, context, input) => {
    const outlet = await outletOfPartner(services, input.partner, input.outlet)
    return withdrawPlan(services.entities, context, outlet, await builtOn(services, outlet, context.today))
  },
})

/** Facts are recorded and looked at for so many years back. */
const YEARS = 5

/** What stands on an outlet, one Query after the other: its partition, its years, how its duties stand. */
async function builtOn(services: Services, { unit, openedOn }: Outlet, today: string): Promise<Built> {
  const standing = await services.collections.standing({ unit }).go({ pages: 'all', consistent: true })
  const { slot, placement, exemption } = standing.data
  let dated = 0
  const last = Number(today.slice(0, 4))
  for (let year = Math.max(Number(openedOn.slice(0, 4)), last - YEARS); year <= last; year++) {
    const { data } = await services.collections
      .dated({ unit, year: String(year) })
      .go({ pages: 'all', consistent: true })
    const bought = data.purchase.filter((each) => each.withdrawnOn === undefined)
    dated += bought.length + data.report.length + data.visit.length + data.confirmation.length
  }
  const statuses = await services.entities.status.query.ofUnit({ unit }).go({ pages: 'all', consistent: true })
  return {
    standing: slot.length + placement.length + exemption.length,
    dated,
    statuses: z.parse(z.array(Status), statuses.data),
  }
}

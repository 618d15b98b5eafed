// What a partner can do with the group offers that were sent to it: accept one as a whole, decline it, list them.
import * as z from 'zod/mini'
import { idSource } from '../kernel/context.ts'
import { newId } from '../kernel/id.ts'
import { operation } from '../kernel/operation.ts'
import type { Permission } from '../kernel/permission.ts'
import { outletOfPartner } from '../outlet/read.ts'
import type { Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'
import { acceptPlan, declinePlan } from './decide-plan.ts'
import { holding } from './operations.ts'
import { groupForPartner } from './read.ts'
import { AcceptGroup, DeclineGroup, Group, GroupsOfOutlet } from './schema.ts'
import { type GroupOffer, shownToPartner } from './view.ts'

const OF_OUTLET = [
  { actor: 'partner', roles: ['owner', 'manager', 'clerk'], partner: 'partner', outlet: 'outlet' },
] as const satisfies Permission

/** The shares are looked at once more: what a member ended or let expire since would be promised to nobody's good. */
export const accept = writing({
  name: 'group.accept',
  input: AcceptGroup,
  permission: OF_OUTLET,
  plan: async (services, context, input) => {
    const group = await groupForPartner(services, input)
    const { slot } = await holding(services, context, group, group.members)
    const placements = group.members.map(() => newId('placement', idSource(context)))
    return acceptPlan(services.entities, context, group, slot, { from: input.from, placements })
  },
})

export const decline = writing({
  name: 'group.decline',
  input: DeclineGroup,
  permission: OF_OUTLET,
  plan: async (services, context, input) =>
    declinePlan(services.entities, context, await groupForPartner(services, input), input.reason),
})

/** Those that were sent, the newest first, each member with what speaks for it. */
export const ofOutlet = operation({
  name: 'group.ofOutlet',
  input: GroupsOfOutlet,
  permission: OF_OUTLET,
  work: async (services: Services, { today }, input): Promise<GroupOffer[]> => {
    await outletOfPartner(services, input.partner, input.outlet)
    const { data } = await services.entities.group.query
      .ofOutlet({ unit: input.outlet })
      .go({ pages: 'all', order: 'desc' })
    const groups = z.parse(z.array(Group), data)
    const sent = groups.filter(({ sentOn, state }) => sentOn !== undefined && state !== 'gathering')
    return shownToPartner(services, sent, today)
  },
})

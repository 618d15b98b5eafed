// What can be done with placements: end one, list those of an outlet or of an IKM. They start where a proposal is accepted.
import * as z from 'zod/mini'
import { operation } from '../kernel/operation.ts'
import { outletOfPartner } from '../outlet/read.ts'
import { slotOfOutlet } from '../slot/read.ts'
import type { Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'
import { endPlan } from './plan.ts'
import { placementOf } from './read.ts'
import { EndPlacement, Placement, PlacementsOfIkm, PlacementsOfOutlet } from './schema.ts'

export const end = writing({
  name: 'placement.end',
  input: EndPlacement,
  permission: [
    { actor: 'ikm', ikm: 'ikm' },
    { actor: 'partner', roles: ['owner', 'manager', 'clerk'], partner: 'partner', outlet: 'outlet' },
  ],
  plan: async (services, context, input) => {
    const { partner, ikm, outlet } = input
    const placement = await placementOf(services, outlet, input.placement, { partner, ikm })
    const slot = await slotOfOutlet(services, partner, outlet, placement.slot)
    const by = context.actor.kind === 'ikm' ? 'ikm' : 'partner'
    return endPlan(services.entities, context, placement, slot, input.to, by)
  },
})

export const ofOutlet = operation({
  name: 'placement.ofOutlet',
  input: PlacementsOfOutlet,
  permission: [
    { actor: 'partner', roles: ['owner', 'manager', 'clerk'], partner: 'partner', outlet: 'outlet' },
    { actor: 'officer', power: 'verify' },
  ],
  work: async (services: Services, _context, input) => {
    await outletOfPartner(services, input.partner, input.outlet)
    const { data } = await services.entities.placement.query.standing({ unit: input.outlet }).go({ pages: 'all' })
    return z.parse(z.array(Placement), data)
  },
})

export const ofIkm = operation({
  name: 'placement.ofIkm',
  input: PlacementsOfIkm,
  permission: [
    { actor: 'ikm', ikm: 'ikm' },
    { actor: 'officer', power: 'verify' },
  ],
  work: async (services: Services, _context, input) => {
    const { data } = await services.entities.placement.query.ofIkm({ ikm: input.ikm }).go({ pages: 'all' })
    return z.parse(z.array(Placement), data)
  },
})

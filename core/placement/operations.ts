// What can be done with placements: end one, list those of an outlet or of an IKM. They start where a proposal is accepted.
import * as z from 'zod/mini'
import { idSource } from '../kernel/context.ts'
import { newId } from '../kernel/id.ts'
import { operation } from '../kernel/operation.ts'
import { outletOfPartner } from '../outlet/read.ts'
import { productsOfIkm } from '../product/read.ts'
import { IN_OFFICE } from '../region/offices.ts'
import { slotOfOutlet } from '../slot/read.ts'
import type { Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'
import { endPlan, swapPlan } from './plan.ts'
import { othersStand, placementOf } from './read.ts'
import { EndPlacement, Placement, PlacementsOfIkm, PlacementsOfOutlet, SwapPlacement } from './schema.ts'
import { BOTH_SIDES, sideOf } from './sides.ts'

export const end = writing({
  name: 'placement.end',
  input: EndPlacement,
  permission: BOTH_SIDES,
  plan: async (services, context, input) => {
    const { partner, ikm, outlet } = input
    const placement = await placementOf(services, outlet, input.placement, { partner, ikm })
    const slot = await slotOfOutlet(services, partner, outlet, placement.slot)
    const by = sideOf(context.actor)
    const others = placement.group !== undefined && (await othersStand(services, placement))
    return endPlan(services.entities, context, placement, slot, input.to, by, others)
  },
})

/** The slot is as full as before, so it is not written: while the placement stands, nobody can close it. */
export const swap = writing({
  name: 'placement.swap',
  input: SwapPlacement,
  permission: BOTH_SIDES,
  plan: async (services, context, input) => {
    const { partner, ikm, outlet, products, from } = input
    const old = await placementOf(services, outlet, input.placement, { partner, ikm })
    await productsOfIkm(services, ikm, products)
    const placement = newId('placement', idSource(context))
    const by = sideOf(context.actor)
    return swapPlan(services.entities, context, old, { placement, products, from, by })
  },
})

export const ofOutlet = operation({
  name: 'placement.ofOutlet',
  input: PlacementsOfOutlet,
  permission: [
    { actor: 'partner', roles: ['owner', 'manager', 'clerk'], partner: 'partner', outlet: 'outlet' },
    ...IN_OFFICE,
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
  permission: [{ actor: 'ikm', ikm: 'ikm' }, ...IN_OFFICE],
  work: async (services: Services, _context, input) => {
    const { data } = await services.entities.placement.query.ofIkm({ ikm: input.ikm }).go({ pages: 'all' })
    return z.parse(z.array(Placement), data)
  },
})

// The record of good faith of an outlet, read for the partner and for officers.
import * as z from 'zod/mini'
import { operation } from '../kernel/operation.ts'
import { outletOfPartner } from '../outlet/read.ts'
import { Placement } from '../placement/schema.ts'
import { IN_OFFICE } from '../region/offices.ts'
import { Slot } from '../slot/schema.ts'
import type { Services } from '../table/service.ts'
import { goodFaith } from './good-faith.ts'
import { GoodFaithOf } from './good-faith-schema.ts'
import { Proposal } from './schema.ts'

export const record = operation({
  name: 'proposal.record',
  input: GoodFaithOf,
  permission: [
    { actor: 'partner', roles: ['owner', 'manager', 'clerk'], partner: 'partner', outlet: 'outlet' },
    ...IN_OFFICE,
  ],
  work: async (services: Services, { today }, input) => {
    await outletOfPartner(services, input.partner, input.outlet)
    return goodFaith(await offersOf(services, input.outlet), input, today)
  },
})

/** Two Queries: what stands in the outlet, and its proposals. */
export async function offersOf({ entities, collections }: Services, unit: string) {
  const { data } = await collections.standing({ unit }).go({ pages: 'all' })
  const proposals = await entities.proposal.query.ofOutlet({ unit }).go({ pages: 'all' })
  return {
    slots: z.parse(z.array(Slot), data.slot),
    placements: z.parse(z.array(Placement), data.placement),
    proposals: z.parse(z.array(Proposal), proposals.data),
  }
}

// What can be done with visits: an officer records what stood there.
import type * as z from 'zod/mini'
import { idSource } from '../kernel/context.ts'
import { type Id, newId } from '../kernel/id.ts'
import { placementOf } from '../placement/read.ts'
import { slotOfOutlet } from '../slot/read.ts'
import type { Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'
import { recordPlan } from './plan.ts'
import { RecordVisit } from './schema.ts'

export const record = writing({
  name: 'visit.record',
  input: RecordVisit,
  permission: [{ actor: 'officer', power: 'verify' }],
  plan: async (services, context, input) => {
    const partner = await partnerVisited(services, input)
    const { outlet, ...made } = input
    const id = newId('visit', idSource(context))
    return recordPlan(services.entities, context, partner, { ...made, unit: outlet, id })
  },
})

/** Whose outlet it is; refuses where the named placement or slot is not in it. */
async function partnerVisited(services: Services, input: z.infer<typeof RecordVisit>): Promise<Id<'partner'>> {
  const { outlet, placement, slot } = input
  if (placement !== undefined) return (await placementOf(services, outlet, placement, {})).partner
  if (slot !== undefined) return (await slotOfOutlet(services, undefined, outlet, slot)).partner
  throw new TypeError('a visit names a placement or a slot')
}

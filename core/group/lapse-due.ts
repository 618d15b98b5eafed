// Letting every group offer lapse whose last day is over or whose place was filled, each in its own transaction.
import * as z from 'zod/mini'
import type { Context } from '../kernel/context.ts'
import { Refusal } from '../kernel/refusal.ts'
import { inTurns } from '../kernel/turns.ts'
import { isVacant } from '../slot/plan.ts'
import { slotsAt } from '../slot/read.ts'
import type { Services } from '../table/service.ts'
import { lapse } from './operations.ts'
import { Group } from './schema.ts'

type Told = { lapsed: (group: string) => void; failed: (group: string, error: unknown) => void }

const Due = z.pick(Group, { unit: true, group: true, slot: true, lapsesOn: true })

/** The oldest first; one that was decided between the reading and its turn is nobody's fault, and what fails stops no other. */
export async function lapseDueGroups(services: Services, context: () => Context, told: Told): Promise<void> {
  const { entities } = services
  const { today } = context()
  const { data } = await entities.group.query
    .open({ queue: 'groups' })
    .go({ pages: 'all', attributes: ['unit', 'group', 'slot', 'lapsesOn'] })
  const open = z.parse(z.array(Due), data)
  const slots = await slotsAt(services, open)
  const taken = new Set(slots.filter((slot) => !isVacant(slot)).map(({ slot }) => slot))
  await inTurns(
    open.filter(({ lapsesOn, slot }) => lapsesOn < today || taken.has(slot)),
    async ({ unit: outlet, group }) => {
      try {
        await lapse(services, context(), { outlet, group })
        told.lapsed(group)
      } catch (error) {
        if (error instanceof Refusal && error.kind === 'conflict') return
        told.failed(group, error)
      }
    },
  )
}

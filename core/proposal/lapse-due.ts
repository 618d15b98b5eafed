// Letting every proposal lapse whose last day is over: found through the index of open ones, each in its own transaction.
import * as z from 'zod/mini'
import type { Context } from '../kernel/context.ts'
import { idOf } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { inTurns } from '../kernel/turns.ts'
import type { Services } from '../table/service.ts'
import { lapse } from './operations.ts'

const Due = z.object({ unit: idOf('outlet'), proposal: idOf('proposal') })

type Told = { lapsed: (proposal: string) => void; failed: (proposal: string, error: unknown) => void }

/**
 * The oldest first, so that a night that is cut off goes on with them the next. One that was decided between the
 * reading and its turn is nobody's fault; what fails is told and stops no other.
 */
export async function lapseDue(services: Services, context: () => Context, told: Told): Promise<void> {
  const { today } = context()
  const { data } = await services.entities.proposal.query
    .open({ queue: 'proposals' })
    .lt({ lapsesOn: today })
    .go({ pages: 'all', attributes: ['unit', 'proposal'] })
  await inTurns(z.parse(z.array(Due), data), async ({ unit: outlet, proposal }) => {
    try {
      await lapse(services, context(), { outlet, proposal })
      told.lapsed(proposal)
    } catch (error) {
      if (error instanceof Refusal && error.code === 'proposal-decided') return
      told.failed(proposal, error)
    }
  })
}

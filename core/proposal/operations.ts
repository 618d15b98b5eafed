// What can be done with proposals: invite, ask, accept, decline, let lapse, list.
import * as z from 'zod/mini'
import { type Context, idSource } from '../kernel/context.ts'
import type { Id } from '../kernel/id.ts'
import { newId } from '../kernel/id.ts'
import { operation } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { outletOfPartner } from '../outlet/read.ts'
import { BOTH_SIDES } from '../placement/sides.ts'
import { productsOfIkm } from '../product/read.ts'
import { IN_OFFICE } from '../region/offices.ts'
import { slotOfOutlet } from '../slot/read.ts'
import { page } from '../table/page.ts'
import type { Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'
import { acceptPlan, declinePlan, lapsePlan, makePlan } from './plan.ts'
import { namedProposal, proposalOf } from './read.ts'
import { Accept, Decline, Invite, Lapse, Proposal, ProposalsOfIkm, ProposalsOfOutlet, Request } from './schema.ts'

export const invite = writing({
  name: 'proposal.invite',
  input: Invite,
  permission: [{ actor: 'partner', roles: ['owner', 'manager', 'clerk'], partner: 'partner', outlet: 'outlet' }],
  plan: (services, context, input) => make(services, context, input, 'partner'),
})

export const request = writing({
  name: 'proposal.request',
  input: Request,
  permission: [{ actor: 'ikm', ikm: 'ikm' }],
  plan: (services, context, input) => make(services, context, input, 'ikm'),
})

/** The other side of the proposal decides: the IKM on an invitation, the partner on a request. */
export const accept = writing({
  name: 'proposal.accept',
  input: Accept,
  permission: BOTH_SIDES,
  plan: async (services, context, input) => {
    const proposal = await decidable(services, context, input)
    const slot = await slotOfOutlet(services, proposal.partner, proposal.unit, proposal.slot)
    const placement = newId('placement', idSource(context))
    return acceptPlan(services.entities, context, proposal, slot, { placement, from: input.from })
  },
})

export const decline = writing({
  name: 'proposal.decline',
  input: Decline,
  permission: BOTH_SIDES,
  plan: async (services, context, input) =>
    declinePlan(services.entities, context, await decidable(services, context, input), input.reason),
})

export const lapse = writing({
  name: 'proposal.lapse',
  input: Lapse,
  permission: [{ actor: 'system' }],
  plan: async (services, context, input) => lapsePlan(services.entities, context, await proposalOf(services, input)),
})

export const ofOutlet = operation({
  name: 'proposal.ofOutlet',
  input: ProposalsOfOutlet,
  permission: [
    { actor: 'partner', roles: ['owner', 'manager', 'clerk'], partner: 'partner', outlet: 'outlet' },
    ...IN_OFFICE,
  ],
  work: async (services: Services, _context, input) => {
    await outletOfPartner(services, input.partner, input.outlet)
    const { data } = await services.entities.proposal.query.ofOutlet({ unit: input.outlet }).go({ pages: 'all' })
    return z.parse(z.array(Proposal), data)
  },
})

/** Invitations and its own requests, the newest first. */
export const ofIkm = operation({
  name: 'proposal.ofIkm',
  input: ProposalsOfIkm,
  permission: [{ actor: 'ikm', ikm: 'ikm' }, ...IN_OFFICE],
  work: (services: Services, _context, input) =>
    page(
      `proposal.ofIkm ${input.ikm}`,
      input,
      (options) => services.entities.proposal.query.ofIkm({ ikm: input.ikm }).go({ ...options, order: 'desc' }),
      (row) => z.parse(Proposal, row),
    ),
})

async function make(services: Services, context: Context, input: z.infer<typeof Request>, by: 'partner' | 'ikm') {
  const partner = 'partner' in input ? (input.partner as Id<'partner'>) : undefined
  const slot = await slotOfOutlet(services, partner, input.outlet, input.slot)
  await productsOfIkm(services, input.ikm, input.products)
  const proposal = newId('proposal', idSource(context))
  return makePlan(services.entities, context, slot, { proposal, ikm: input.ikm, products: input.products, by })
}

/** The proposal, if it is the named partner's and IKM's and the actor is the side that was asked. */
async function decidable(
  services: Services,
  context: Context,
  input: { partner: Id<'partner'>; ikm: Id<'ikm'>; outlet: Id<'outlet'>; proposal: Id<'proposal'> },
): Promise<Proposal> {
  const proposal = await namedProposal(services, input)
  if (context.actor.kind === proposal.by) throw ownProposal()
  return proposal
}

function ownProposal(): Refusal {
  return new Refusal('forbidden', 'own-proposal', {
    id: 'Pengajuan ini dibuat oleh pihak Anda sendiri, jadi pihak lain yang memutuskannya. Tunggu jawabannya.',
    en: 'Your own side made this proposal, so the other side decides it. Wait for its answer.',
  })
}

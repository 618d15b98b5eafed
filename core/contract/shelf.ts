// The contract's routes about the shelf: slots, proposals, placements.
import * as z from 'zod/mini'
import { idOf } from '../kernel/id.ts'
import { EndPlacement, Placement, PlacementsOfIkm, PlacementsOfOutlet } from '../placement/schema.ts'
import { Accept, Decline, Invite, Proposal, ProposalsOfOutlet, Request } from '../proposal/schema.ts'
import { CloseSlot, OpenSlot, Slot, SlotsOfOutlet, VacantSlot, VacantSlots } from '../slot/schema.ts'
import { pageOf, type Route } from './route.ts'

const OUTLET = '/api/partner/{partner}/outlets/{outlet}'
const slotResult = z.strictObject({ slot: idOf('slot') })
const proposalResult = z.strictObject({ proposal: idOf('proposal') })
const placementResult = z.strictObject({ placement: idOf('placement') })

export const SHELF_ROUTES = {
  'slot.vacant': {
    method: 'GET',
    path: '/api/slots/vacant/{kecamatan}',
    audience: 'public',
    summary: 'Slots with a vacant opening in a kecamatan, with their money terms.',
    input: VacantSlots,
    output: pageOf(VacantSlot),
  },
  'slot.open': {
    method: 'POST',
    path: `${OUTLET}/slots`,
    audience: 'partner',
    summary: 'Opens a slot in an outlet.',
    input: OpenSlot,
    output: slotResult,
  },
  'slot.close': {
    method: 'POST',
    path: `${OUTLET}/slots/{slot}/close`,
    audience: 'partner',
    summary: 'Closes a slot in which nothing stands.',
    input: CloseSlot,
    output: slotResult,
  },
  'slot.ofOutlet': {
    method: 'GET',
    path: `${OUTLET}/slots`,
    audience: 'partner',
    summary: 'The slots of an outlet.',
    input: SlotsOfOutlet,
    output: z.array(Slot),
  },
  'proposal.invite': {
    method: 'POST',
    path: `${OUTLET}/slots/{slot}/invitations`,
    audience: 'partner',
    summary: 'Invites an IKM to a slot.',
    input: Invite,
    output: proposalResult,
  },
  'proposal.ofOutlet': {
    method: 'GET',
    path: `${OUTLET}/proposals`,
    audience: 'partner',
    summary: 'The proposals for an outlet’s slots.',
    input: ProposalsOfOutlet,
    output: z.array(Proposal),
  },
  'proposal.accept': {
    method: 'POST',
    path: `${OUTLET}/proposals/{proposal}/accept`,
    audience: 'partner',
    summary: 'Accepts an IKM’s request; the placement starts.',
    input: Accept,
    output: placementResult,
  },
  'proposal.decline': {
    method: 'POST',
    path: `${OUTLET}/proposals/{proposal}/decline`,
    audience: 'partner',
    summary: 'Declines an IKM’s request, with a reason.',
    input: Decline,
    output: proposalResult,
  },
  'placement.ofOutlet': {
    method: 'GET',
    path: `${OUTLET}/placements`,
    audience: 'partner',
    summary: 'The placements of an outlet.',
    input: PlacementsOfOutlet,
    output: z.array(Placement),
  },
  'placement.end': {
    method: 'POST',
    path: `${OUTLET}/placements/{placement}/end`,
    audience: 'partner',
    summary: 'Records the last day of a placement.',
    input: EndPlacement,
    output: placementResult,
  },
  'proposal.request': {
    method: 'POST',
    path: '/api/ikm/{ikm}/requests',
    audience: 'ikm',
    summary: 'Asks for a slot.',
    input: Request,
    output: proposalResult,
  },
  'ikm.proposal.accept': {
    method: 'POST',
    path: '/api/ikm/{ikm}/proposals/{proposal}/accept',
    audience: 'ikm',
    summary: 'Accepts a partner’s invitation; the placement starts.',
    input: Accept,
    output: placementResult,
  },
  'ikm.proposal.decline': {
    method: 'POST',
    path: '/api/ikm/{ikm}/proposals/{proposal}/decline',
    audience: 'ikm',
    summary: 'Declines a partner’s invitation, with a reason.',
    input: Decline,
    output: proposalResult,
  },
  'placement.ofIkm': {
    method: 'GET',
    path: '/api/ikm/{ikm}/placements',
    audience: 'ikm',
    summary: 'The placements of an IKM.',
    input: PlacementsOfIkm,
    output: z.array(Placement),
  },
  'ikm.placement.end': {
    method: 'POST',
    path: '/api/ikm/{ikm}/placements/{placement}/end',
    audience: 'ikm',
    summary: 'Records the last day of a placement.',
    input: EndPlacement,
    output: placementResult,
  },
} as const satisfies Record<string, Route>

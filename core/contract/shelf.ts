// The contract's routes about the shelf: slots, proposals, placements.
import * as z from 'zod/mini'
import { idOf } from '../kernel/id.ts'
import { EndPlacement, Placement, PlacementsOfIkm, PlacementsOfOutlet, SwapPlacement } from '../placement/schema.ts'
import { GoodFaith, GoodFaithOf } from '../proposal/good-faith-schema.ts'
import { Accept, Decline, Invite, Proposal, ProposalsOfIkm, ProposalsOfOutlet, Request } from '../proposal/schema.ts'
import { Message, OneThread, SampleStep, WriteMessage } from '../proposal/thread-schema.ts'
import { CloseSlot, OpenSlot, Slot, SlotsOfOutlet, VacantSlot, VacantSlots } from '../slot/schema.ts'
import { pageOf, type Route } from './route.ts'

const OUTLET = '/api/partner/{partner}/outlets/{outlet}'
const OFFICER_OUTLET = '/api/officer/partners/{partner}/outlets/{outlet}'
const IKM = '/api/ikm/{ikm}'
const OFFICER_IKM = '/api/officer/ikm/{ikm}'

const slotResult = z.strictObject({ slot: idOf('slot') })
const proposalResult = z.strictObject({ proposal: idOf('proposal') })
const placementResult = z.strictObject({ placement: idOf('placement') })

/** No form names the version of these, so nobody is told it. */
const ShownProposal = z.omit(Proposal, { version: true })
const ShownPlacement = z.omit(Placement, { version: true })

const slots = {
  method: 'GET',
  summary: 'The slots of an outlet.',
  input: SlotsOfOutlet,
  output: z.array(z.omit(Slot, { version: true })),
} as const
const proposals = {
  method: 'GET',
  summary: 'The proposals for an outlet’s slots.',
  input: ProposalsOfOutlet,
  output: z.array(ShownProposal),
} as const
const proposalsOfIkm = {
  method: 'GET',
  summary: 'The invitations to an IKM and its own requests, the newest first.',
  input: ProposalsOfIkm,
  output: pageOf(ShownProposal),
} as const
const accept = { method: 'POST', input: Accept, output: placementResult } as const
const decline = { method: 'POST', input: Decline, output: proposalResult } as const
const thread = {
  method: 'GET',
  summary: 'What was said about a proposal, the oldest first.',
  input: OneThread,
  output: z.array(z.omit(Message, { proposal: true })),
} as const
const lineResult = z.strictObject({ proposal: idOf('proposal'), number: z.string() })
const say = {
  method: 'POST',
  summary: 'Writes a message to the other side of a proposal.',
  input: WriteMessage,
  output: lineResult,
} as const
const sample = { method: 'POST', input: SampleStep, output: lineResult } as const
const record = {
  method: 'GET',
  summary: 'The record of good faith of an outlet: what was offered in a stretch of days, and what became of it.',
  input: GoodFaithOf,
  output: GoodFaith,
} as const
const placements = {
  method: 'GET',
  summary: 'The placements of an outlet.',
  input: PlacementsOfOutlet,
  output: z.array(ShownPlacement),
} as const
const placementsOfIkm = {
  method: 'GET',
  summary: 'The placements of an IKM.',
  input: PlacementsOfIkm,
  output: z.array(ShownPlacement),
} as const
const end = {
  method: 'POST',
  summary: 'Records the last day of a placement.',
  input: EndPlacement,
  output: placementResult,
} as const

const swap = {
  method: 'POST',
  summary: 'Puts other products of the same IKM into a placement’s place, from a day on.',
  input: SwapPlacement,
  output: placementResult,
} as const

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
  'slot.ofOutlet': { ...slots, audience: 'partner', path: `${OUTLET}/slots` },
  'officer.slot.ofOutlet': { ...slots, audience: 'officer', path: `${OFFICER_OUTLET}/slots` },
  'proposal.invite': {
    method: 'POST',
    path: `${OUTLET}/slots/{slot}/invitations`,
    audience: 'partner',
    summary: 'Invites an IKM to a slot.',
    input: Invite,
    output: proposalResult,
  },
  'proposal.request': {
    method: 'POST',
    path: `${IKM}/requests`,
    audience: 'ikm',
    summary: 'Asks for a slot.',
    input: Request,
    output: proposalResult,
  },
  'proposal.ofOutlet': { ...proposals, audience: 'partner', path: `${OUTLET}/proposals` },
  'officer.proposal.ofOutlet': { ...proposals, audience: 'officer', path: `${OFFICER_OUTLET}/proposals` },
  'proposal.ofIkm': { ...proposalsOfIkm, audience: 'ikm', path: `${IKM}/proposals` },
  'officer.proposal.ofIkm': { ...proposalsOfIkm, audience: 'officer', path: `${OFFICER_IKM}/proposals` },
  'proposal.accept': {
    ...accept,
    path: `${OUTLET}/proposals/{proposal}/accept`,
    audience: 'partner',
    summary: 'Accepts an IKM’s request; the placement starts.',
  },
  'ikm.proposal.accept': {
    ...accept,
    path: `${IKM}/proposals/{proposal}/accept`,
    audience: 'ikm',
    summary: 'Accepts a partner’s invitation; the placement starts.',
  },
  'proposal.decline': {
    ...decline,
    path: `${OUTLET}/proposals/{proposal}/decline`,
    audience: 'partner',
    summary: 'Declines an IKM’s request, with a reason.',
  },
  'ikm.proposal.decline': {
    ...decline,
    path: `${IKM}/proposals/{proposal}/decline`,
    audience: 'ikm',
    summary: 'Declines a partner’s invitation, with a reason.',
  },
  'proposal.thread': { ...thread, audience: 'partner', path: `${OUTLET}/proposals/{proposal}/messages` },
  'ikm.proposal.thread': { ...thread, audience: 'ikm', path: `${IKM}/proposals/{proposal}/messages` },
  'officer.proposal.thread': {
    ...thread,
    audience: 'officer',
    path: `${OFFICER_OUTLET}/proposals/{proposal}/messages`,
  },
  'proposal.say': { ...say, audience: 'partner', path: `${OUTLET}/proposals/{proposal}/messages` },
  'ikm.proposal.say': { ...say, audience: 'ikm', path: `${IKM}/proposals/{proposal}/messages` },
  'proposal.sample': {
    ...sample,
    audience: 'partner',
    path: `${OUTLET}/proposals/{proposal}/sample`,
    summary: 'Asks an IKM for a sample, or says whether the one that came is approved.',
  },
  'ikm.proposal.sample': {
    ...sample,
    audience: 'ikm',
    path: `${IKM}/proposals/{proposal}/sample`,
    summary: 'Says that the sample a partner asked for was sent, or refuses it with a reason.',
  },
  'proposal.record': { ...record, audience: 'partner', path: `${OUTLET}/good-faith` },
  'officer.proposal.record': { ...record, audience: 'officer', path: `${OFFICER_OUTLET}/good-faith` },
  'placement.ofOutlet': { ...placements, audience: 'partner', path: `${OUTLET}/placements` },
  'officer.placement.ofOutlet': { ...placements, audience: 'officer', path: `${OFFICER_OUTLET}/placements` },
  'placement.ofIkm': { ...placementsOfIkm, audience: 'ikm', path: `${IKM}/placements` },
  'officer.placement.ofIkm': { ...placementsOfIkm, audience: 'officer', path: `${OFFICER_IKM}/placements` },
  'placement.end': { ...end, audience: 'partner', path: `${OUTLET}/placements/{placement}/end` },
  'ikm.placement.end': { ...end, audience: 'ikm', path: `${IKM}/placements/{placement}/end` },
  'placement.swap': { ...swap, audience: 'partner', path: `${OUTLET}/placements/{placement}/swap` },
  'ikm.placement.swap': { ...swap, audience: 'ikm', path: `${IKM}/placements/{placement}/swap` },
} as const satisfies Record<string, Route>

// A proposal: a partner invites an IKM, or an IKM asks for a slot; accepted, declined with a reason, or lapsed.
import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { Prose, pageFields } from '../table/bounds.ts'
import { SAMPLE_STATES } from './sample.ts'

export const PROPOSAL_STATES = ['open', 'accepted', 'declined', 'lapsed'] as const

const Products = z.array(idOf('product')).check(z.minLength(1), z.maxLength(50))

export const Proposal = z.object({
  unit: idOf('outlet'),
  proposal: idOf('proposal'),
  slot: idOf('slot'),
  partner: idOf('partner'),
  ikm: idOf('ikm'),
  by: z.enum(['partner', 'ikm']),
  products: Products,
  state: z.enum(PROPOSAL_STATES),
  madeOn: Day,
  lapsesOn: Day,
  decidedOn: z.optional(Day),
  reason: z.optional(Prose),
  placement: z.optional(idOf('placement')),
  /** How many lines its thread has, and how far the sample came that was last asked for. */
  messages: z.int().check(z.gte(0), z.lte(99)),
  sample: z.optional(z.enum(SAMPLE_STATES)),
  version: z.int(),
})
export type Proposal = z.infer<typeof Proposal>

const place = { outlet: idOf('outlet'), slot: idOf('slot'), ikm: idOf('ikm'), products: Products }

export const Invite = z.strictObject({ partner: idOf('partner'), ...place })
export const Request = z.strictObject(place)

const which = { partner: idOf('partner'), ikm: idOf('ikm'), outlet: idOf('outlet'), proposal: idOf('proposal') }

/** The other side accepts; the placement starts on `from`. */
export const Accept = z.strictObject({ ...which, from: Day })
export const Decline = z.strictObject({ ...which, reason: Prose })
export const Lapse = z.strictObject({ outlet: idOf('outlet'), proposal: idOf('proposal') })
export const ProposalsOfOutlet = z.strictObject({ partner: idOf('partner'), outlet: idOf('outlet') })
export const ProposalsOfIkm = z.strictObject({ ikm: idOf('ikm'), ...pageFields })

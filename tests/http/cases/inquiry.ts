// Cases of the routes about what the public wrote: an IKM's inquiries, what officers pass on, who wants to start.
import { confirmed, interested, undelivered } from '../../support/inquiries.ts'
import type { World } from '../../support/world.ts'
import { type Case, ofIkm } from './case.ts'

const one = async (world: World) => ({ ...ofIkm(world), inquiry: await confirmed(world) })
const bad = { inquiry: 'inq_1' }

export const INQUIRY_CASES = {
  'inquiry.ofIkm': { as: 'ikm', input: ofIkm, bad: { limit: 0 } },
  'inquiry.erase': { as: 'ikm', input: one, bad },
  'officer.inquiry.erase': { as: 'verifier', input: one, bad },
  'inquiry.undelivered': { as: 'verifier', input: () => ({ limit: 3 }), bad: { limit: 0 } },
  'inquiry.passOn': {
    as: 'verifier',
    input: async (world: World) => ({ ...ofIkm(world), inquiry: await undelivered(world) }),
    bad,
  },
  'interest.inKecamatan': {
    as: 'verifier',
    input: () => ({ kecamatan: '32.16.03' }),
    bad: { kecamatan: '32.75.01' },
  },
  'interest.erase': {
    as: 'verifier',
    input: async (world: World) => ({ interest: await interested(world) }),
    bad: { interest: 'itr_1' },
  },
} as const satisfies Record<string, Case>

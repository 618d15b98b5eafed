// Cases of the routes about answers, visits, purchases and rulings.
import type { World } from '../../support/world.ts'
import { bought, type Case, ofIkm, ofOutlet, ofPartner, placed, READERS } from './case.ts'

const standing = async (world: World) => ({
  outlet: world.outlet,
  placement: await placed(world),
})

const answering = async (world: World) => ({
  ...ofIkm(world),
  ...(await standing(world)),
  month: '2026-09',
  answer: 'unknown',
})

const REASON = { reason: 'Nota pengiriman nomor 12' }

const recorded = (world: World) => ({
  ...ofOutlet(world),
  ...ofIkm(world),
  on: '2026-10-01',
  amountIdr: 500_000,
  volumeKg: 10,
})

const paying = async (world: World) => ({
  ...ofIkm(world),
  ...(await bought(world)),
  partner: world.partner,
  paidOn: '2026-10-05',
})

const ofYear = {
  input: (world: World) => ({ ...ofOutlet(world), year: '2026' }),
  bad: { year: '1999' },
}
const paged = { input: (world: World) => ({ ...ofIkm(world), limit: 3 }), bad: { limit: 0 } }

export const EVIDENCE_CASES = {
  'confirmation.answer': { as: 'ikm', input: answering, bad: { month: '2026-13' } },
  'confirmation.rule': {
    as: 'decider',
    input: async (world: World) => ({ ...(await standing(world)), month: '2026-09', answer: 'yes', ...REASON }),
    bad: { answer: 'unknown' },
  },
  'confirmation.ofIkm': { as: 'ikm', ...paged },
  'officer.confirmation.ofIkm': { as: 'verifier', also: READERS, ...paged },
  'visit.record': {
    as: 'verifier',
    input: async (world: World) => ({ ...(await standing(world)), on: '2026-10-08', seen: true }),
    bad: { seen: 'ya' },
  },
  'purchase.record': { as: 'clerk', input: recorded, bad: { amountIdr: 1.5 } },
  'purchase.ofOutlet': { as: 'clerk', ...ofYear },
  'officer.purchase.ofOutlet': { as: 'verifier', also: READERS, ...ofYear },
  'purchase.ofIkm': { as: 'ikm', ...paged },
  'purchase.answer': {
    as: 'ikm',
    input: async (world: World) => ({ ...ofIkm(world), ...(await bought(world)), answer: 'yes' }),
    bad: { answer: 'mungkin' },
  },
  'purchase.rule': {
    as: 'decider',
    input: async (world: World) => ({ ...(await bought(world)), answer: 'no', ...REASON }),
    bad: { reason: '' },
  },
  'purchase.owed': { as: 'owner', input: (world: World) => ({ ...ofPartner(world), limit: 1 }), bad: { limit: 0 } },
  'purchase.pay': { as: 'clerk', input: paying, bad: { paidOn: '5 Oktober' } },
  'ikm.purchase.pay': { as: 'ikm', input: paying, bad: { paidOn: '5 Oktober' } },
} as const satisfies Record<string, Case>

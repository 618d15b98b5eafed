// Cases of the routes about slots, proposals and placements.
import type { World } from '../../support/world.ts'
import { aSlotForm, type Case, type Input, invited, ofIkm, ofOutlet, openedSlot, placed, requested } from './case.ts'

const slotClosed = async (world: World) => ({
  ...ofOutlet(world),
  slot: await openedSlot(world),
  closedOn: '2026-10-08',
})

const inviting = async (world: World) => ({
  ...ofOutlet(world),
  ...ofIkm(world),
  slot: await openedSlot(world),
  products: [world.product],
})

const requesting = async (world: World) => ({
  ...ofIkm(world),
  outlet: world.outlet,
  slot: await openedSlot(world),
  products: [world.product],
})

const deciding = (made: typeof invited, more: Input) => async (world: World) => {
  const { proposal } = await made(world)
  return { ...ofOutlet(world), ...ofIkm(world), proposal, ...more }
}

const FROM = { from: '2026-10-08' }
const WHY = { reason: 'Rak sudah penuh bulan ini' }

const end = {
  input: async (world: World) => ({
    ...ofOutlet(world),
    ...ofIkm(world),
    placement: await placed(world),
    to: '2026-10-08',
  }),
  bad: { to: '2026-10-32' },
}

const listed = { input: ofOutlet, bad: { outlet: 'otl_1' } }
const ofMaker = { input: ofIkm, bad: { ikm: 'ikm_1' } }
const paged = { input: (world: World) => ({ ...ofIkm(world), limit: 2 }), bad: { limit: 0 } }

export const SHELF_CASES = {
  'slot.open': { as: 'clerk', input: aSlotForm, bad: { openings: 0 } },
  'slot.close': { as: 'clerk', input: slotClosed, bad: { closedOn: '2026-02-29' } },
  'slot.ofOutlet': { as: 'clerk', ...listed },
  'officer.slot.ofOutlet': { as: 'verifier', ...listed },
  'matching.forSlot': {
    as: 'clerk',
    input: async (world: World) => ({ ...ofOutlet(world), slot: await openedSlot(world) }),
    bad: { limit: 0 },
  },
  'matching.forIkm': { as: 'ikm', input: ofIkm, bad: { limit: 21 } },
  'proposal.invite': { as: 'clerk', input: inviting, bad: { products: [] } },
  'proposal.request': { as: 'ikm', input: requesting, bad: { products: [] } },
  'proposal.ofOutlet': { as: 'clerk', ...listed },
  'officer.proposal.ofOutlet': { as: 'verifier', ...listed },
  'proposal.ofIkm': { as: 'ikm', ...paged },
  'officer.proposal.ofIkm': { as: 'verifier', ...paged },
  'proposal.accept': { as: 'clerk', input: deciding(requested, FROM), bad: { from: 'hari ini' } },
  'ikm.proposal.accept': { as: 'ikm', input: deciding(invited, FROM), bad: { from: 'hari ini' } },
  'proposal.decline': { as: 'clerk', input: deciding(requested, WHY), bad: { reason: ' ' } },
  'ikm.proposal.decline': { as: 'ikm', input: deciding(invited, WHY), bad: { reason: ' ' } },
  'placement.ofOutlet': { as: 'clerk', ...listed },
  'officer.placement.ofOutlet': { as: 'verifier', ...listed },
  'placement.ofIkm': { as: 'ikm', ...ofMaker },
  'officer.placement.ofIkm': { as: 'verifier', ...ofMaker },
  'placement.end': { as: 'clerk', ...end },
  'ikm.placement.end': { as: 'ikm', ...end },
} as const satisfies Record<string, Case>

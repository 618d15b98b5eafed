// Cases of the routes about slots, proposals and placements.
import * as Thread from '../../../core/proposal/thread-operations.ts'
import { contextOf } from '../../support/services.ts'
import type { World } from '../../support/world.ts'
import {
  added,
  aSlotForm,
  type Case,
  type Input,
  invited,
  ofIkm,
  ofOutlet,
  openedSlot,
  placed,
  READERS,
  requested,
} from './case.ts'

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

const swap = {
  input: async (world: World) => ({
    ...ofOutlet(world),
    ...ofIkm(world),
    placement: await placed(world),
    products: [await added(world)],
    from: '2026-10-08',
  }),
  bad: { products: [] },
}

const WORDS = { words: 'Apakah bisa diantar hari Senin?' }
const talked = {
  input: async (world: World) => {
    const which = await deciding(invited, {})(world)
    await Thread.say(world.services, contextOf(world.actors.owner), { ...which, ...WORDS })
    return which
  },
  bad: { proposal: 'prp_1' },
}
const recorded = {
  input: (world: World) => ({ ...ofOutlet(world), from: '2026-01-01', to: '2026-12-31' }),
  bad: { to: '2025-12-31' },
}

/** The partner asked before, so that the IKM has something to send. */
const sampleSent = async (world: World) => {
  const asked = await deciding(invited, { act: 'ask' })(world)
  await Thread.sample(world.services, contextOf(world.actors.owner), asked)
  return { ...asked, act: 'send' }
}

const listed = { input: ofOutlet, bad: { outlet: 'otl_1' } }
const ofMaker = { input: ofIkm, bad: { ikm: 'ikm_1' } }
const paged = { input: (world: World) => ({ ...ofIkm(world), limit: 2 }), bad: { limit: 0 } }

export const SHELF_CASES = {
  'slot.open': { as: 'clerk', input: aSlotForm, bad: { openings: 0 } },
  'slot.close': { as: 'clerk', input: slotClosed, bad: { closedOn: '2026-02-29' } },
  'slot.ofOutlet': { as: 'clerk', ...listed },
  'officer.slot.ofOutlet': { as: 'verifier', also: READERS, ...listed },
  'matching.forSlot': {
    as: 'clerk',
    input: async (world: World) => ({ ...ofOutlet(world), slot: await openedSlot(world) }),
    bad: { limit: 0 },
  },
  'matching.forIkm': { as: 'ikm', input: ofIkm, bad: { limit: 21 } },
  'proposal.invite': { as: 'clerk', input: inviting, bad: { products: [] } },
  'proposal.request': { as: 'ikm', input: requesting, bad: { products: [] } },
  'proposal.ofOutlet': { as: 'clerk', ...listed },
  'officer.proposal.ofOutlet': { as: 'verifier', also: READERS, ...listed },
  'proposal.ofIkm': { as: 'ikm', ...paged },
  'officer.proposal.ofIkm': { as: 'verifier', also: READERS, ...paged },
  'proposal.accept': { as: 'clerk', input: deciding(requested, FROM), bad: { from: 'hari ini' } },
  'ikm.proposal.accept': { as: 'ikm', input: deciding(invited, FROM), bad: { from: 'hari ini' } },
  'proposal.decline': { as: 'clerk', input: deciding(requested, WHY), bad: { reason: ' ' } },
  'ikm.proposal.decline': { as: 'ikm', input: deciding(invited, WHY), bad: { reason: ' ' } },
  'proposal.thread': { as: 'clerk', ...talked },
  'ikm.proposal.thread': { as: 'ikm', ...talked },
  'officer.proposal.thread': { as: 'verifier', ...talked },
  'proposal.say': { as: 'clerk', input: deciding(invited, WORDS), bad: { words: ' ' } },
  'ikm.proposal.say': { as: 'ikm', input: deciding(invited, WORDS), bad: { words: ' ' } },
  'proposal.sample': { as: 'clerk', input: deciding(invited, { act: 'ask' }), bad: { act: 'eat' } },
  'ikm.proposal.sample': { as: 'ikm', input: sampleSent, bad: { act: 'eat' } },
  'proposal.record': { as: 'clerk', ...recorded },
  'officer.proposal.record': { as: 'verifier', also: READERS, ...recorded },
  'placement.ofOutlet': { as: 'clerk', ...listed },
  'officer.placement.ofOutlet': { as: 'verifier', also: READERS, ...listed },
  'placement.ofIkm': { as: 'ikm', ...ofMaker },
  'officer.placement.ofIkm': { as: 'verifier', also: READERS, ...ofMaker },
  'placement.end': { as: 'clerk', ...end },
  'ikm.placement.end': { as: 'ikm', ...end },
  'placement.swap': { as: 'clerk', ...swap },
  'ikm.placement.swap': { as: 'ikm', ...swap },
} as const satisfies Record<string, Case>

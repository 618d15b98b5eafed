// Cases of the routes about group offers.
import { agreed, askedToJoin, gathering, groupForm, makersIn, sent, volumeSlot } from '../../support/groups.ts'
import type { World } from '../../support/world.ts'
import { type Case, type Input, ofIkm, ofOutlet } from './case.ts'

const byLead = (made: typeof gathering, more: Input) => async (world: World) => {
  const { outlet, group } = await made(world)
  return { ...ofIkm(world), outlet, group, ...more }
}
const byPartner = (more: Input) => async (world: World) => ({
  ...ofOutlet(world),
  group: (await sent(world)).group,
  ...more,
})

export const GROUP_CASES = {
  'group.companions': {
    as: 'ikm',
    input: async (world) => {
      await makersIn(world)
      return { ...ofIkm(world), outlet: world.outlet, slot: await volumeSlot(world) }
    },
    bad: { outlet: 'otl_1' },
  },
  'group.open': { as: 'ikm', input: groupForm, bad: { members: [] } },
  'group.ofIkm': {
    as: 'ikm',
    input: async (world) => {
      await gathering(world)
      return ofIkm(world)
    },
    bad: { ikm: 'ikm_1' },
  },
  'group.change': {
    as: 'ikm',
    input: async (world) => {
      const { outlet, group, members } = await agreed(world)
      return { ...ofIkm(world), outlet, group, members }
    },
    bad: { members: [] },
  },
  'group.answer': {
    as: 'ikm',
    input: async (world) => ({ ...(await askedToJoin(world)), agree: true }),
    bad: { perMonth: 0 },
  },
  'group.send': { as: 'ikm', input: byLead(agreed, {}), bad: { outlet: 'otl_1' } },
  'group.ofOutlet': {
    as: 'clerk',
    input: async (world) => {
      await sent(world)
      return ofOutlet(world)
    },
    bad: { outlet: 'otl_1' },
  },
  'group.accept': { as: 'clerk', input: byPartner({ from: '2026-10-08' }), bad: { from: 'hari ini' } },
  'group.decline': { as: 'clerk', input: byPartner({ reason: 'Volumenya berubah' }), bad: { reason: ' ' } },
} as const satisfies Record<string, Case>

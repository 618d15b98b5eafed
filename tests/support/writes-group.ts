// The writing operations of group offers, each after its story.
import * as Group from '../../core/group/operations.ts'
import * as Partner from '../../core/group/partner-operations.ts'
import { call } from './calls.ts'
import { agreed, askedToJoin, type Gathered, groupForm, sent } from './groups.ts'
import type { World } from './world.ts'

const ofLead = ({ ikm }: World, { outlet, group }: Gathered) => ({ ikm, outlet, group })
const ofPartner = async (world: World) => {
  const { outlet, group } = await sent(world)
  return { partner: world.partner, outlet, group }
}

export const GROUP_WRITES = [
  call(Group.open, 'ikm', groupForm),
  call(Group.change, 'ikm', async (world) => {
    const made = await agreed(world)
    const members = made.members.map((share) => ({ ...share, perMonth: 260 }))
    return { ...ofLead(world, made), members }
  }),
  call(Group.answer, 'ikm', async (world) => ({ ...(await askedToJoin(world)), agree: true })),
  call(Group.send, 'ikm', async (world) => ofLead(world, await agreed(world))),
  call(Partner.accept, 'owner', async (world) => ({ ...(await ofPartner(world)), from: '2026-10-08' })),
  call(Partner.decline, 'owner', async (world) => ({ ...(await ofPartner(world)), reason: 'Volumenya berubah' })),
  call(
    Group.lapse,
    'system',
    async (world) => {
      const { outlet, group } = await sent(world)
      return { outlet, group }
    },
    '2026-10-23',
  ),
]

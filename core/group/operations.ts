// What IKM can do with group offers: open one, change its shares, answer, send it to the partner; and its lapse.
import { type Context, idSource } from '../kernel/context.ts'
import { newId } from '../kernel/id.ts'
import { outletOfPartner } from '../outlet/read.ts'
import { slotOfOutlet } from '../slot/read.ts'
import type { Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'
import { lapsePlan } from './decide-plan.ts'
import { answerPlan, changePlan, openPlan, sendPlan } from './plan.ts'
import { freeSeats, groupOf, groupOfLead, groupOfMember, makersOf } from './read.ts'
import { leadMissing } from './refusals.ts'
import { AnswerGroup, ChangeGroup, type Group, LapseGroup, OpenGroup, SendGroup, type Share } from './schema.ts'
import { mustHold, volumeNeed } from './shares.ts'

export const open = writing({
  name: 'group.open',
  input: OpenGroup,
  permission: [{ actor: 'ikm', ikm: 'ikm' }],
  plan: async (services, context, { ikm: lead, outlet, slot: id, members }) => {
    if (!members.some(({ ikm }) => ikm === lead)) throw leadMissing()
    const { slot, makers } = await holding(services, context, { unit: outlet, slot: id }, members)
    const seats = await freeSeats(services, id, members, makers)
    const group = newId('group', idSource(context))
    return openPlan(services.entities, context, slot, { group, lead, shares: members, seats })
  },
})

/** Also where all agreed already: until it is sent nothing is promised to anybody outside. */
export const change = writing({
  name: 'group.change',
  input: ChangeGroup,
  permission: [{ actor: 'ikm', ikm: 'ikm' }],
  plan: async (services, context, input) => {
    const { ikm: lead, members } = input
    if (!members.some(({ ikm }) => ikm === lead)) throw leadMissing()
    const group = await groupOfLead(services, input)
    const { makers } = await holding(services, context, group, members)
    const seats = await freeSeats(services, group.slot, members, makers, group.group)
    return changePlan(services.entities, group, members, seats)
  },
})

export const answer = writing({
  name: 'group.answer',
  input: AnswerGroup,
  permission: [{ actor: 'ikm', ikm: 'ikm' }],
  plan: async (services, context, input) =>
    answerPlan(services.entities, context, await groupOfMember(services, input), input),
})

export const send = writing({
  name: 'group.send',
  input: SendGroup,
  permission: [{ actor: 'ikm', ikm: 'ikm' }],
  plan: async (services, context, input) => {
    const group = await groupOfLead(services, input)
    const { slot } = await holding(services, context, group, group.members)
    return sendPlan(services.entities, context, group, slot)
  },
})

export const lapse = writing({
  name: 'group.lapse',
  input: LapseGroup,
  permission: [{ actor: 'system' }],
  plan: async (services, context, input) => {
    const group = await groupOf(services, input)
    const slot = await slotOfOutlet(services, group.partner, group.unit, group.slot)
    return lapsePlan(services.entities, context, group, slot)
  },
})

/** The slot, and the members as they are today; refuses where their shares do not hold. */
export async function holding(
  services: Services,
  { today }: Pick<Context, 'today'>,
  at: Pick<Group, 'unit' | 'slot'>,
  shares: readonly Share[],
) {
  const slot = await slotOfOutlet(services, undefined, at.unit, at.slot)
  const outlet = await outletOfPartner(services, slot.partner, at.unit)
  const makers = await makersOf(services, shares)
  mustHold(volumeNeed(slot, outlet), shares, makers, today)
  return { slot, outlet, makers }
}

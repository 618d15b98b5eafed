// Stories about group offers: a slot that asks for a volume, makers of a share of it, and how far their group has come.
import * as Group from '../../core/group/operations.ts'
import * as Partner from '../../core/group/partner-operations.ts'
import { Group as GroupRow } from '../../core/group/schema.ts'
import type { Actor } from '../../core/kernel/actor.ts'
import type { Id } from '../../core/kernel/id.ts'
import * as Product from '../../core/product/operations.ts'
import * as Slot from '../../core/slot/operations.ts'
import { contextOf } from './services.ts'
import { anId, type World } from './world.ts'

/** More than each of them makes. */
const WANTED = 500
const CAPACITY = 300

export type Maker = { ikm: Id<'ikm'>; product: Id<'product'>; actor: Actor }
type Shares = { ikm: Id<'ikm'>; product: Id<'product'>; perMonth: number }[]
export type Gathered = {
  outlet: Id<'outlet'>
  slot: Id<'slot'>
  group: Id<'group'>
  lead: Maker
  other: Maker
  members: Shares
}

/** The world's two IKM, which say what they make a month. */
export async function makersIn({ services, ikm, product, foreign, actors }: World) {
  const lead = { ikm, product, actor: actors.ikm }
  const other = { ikm: foreign.ikm, product: foreign.product, actor: actors.otherIkm }
  for (const maker of [lead, other]) await makes(services, maker, { capacityPerMonth: CAPACITY })
  return { lead, other }
}

/** A maker edits its product. */
export async function makes(services: World['services'], { ikm, product, actor }: Maker, changes: object) {
  const records = await Product.records(services, contextOf(actor), { ikm })
  const version = records.find((each) => each.product === product)?.version
  await Product.edit(services, contextOf(actor), { ikm, product, version, ...changes })
}

/** Another verified IKM with a product, written to the table as the world's own are. */
export async function aMaker({ services }: World, name: string): Promise<Maker> {
  const [ikm, product] = [anId('ikm'), anId('product')]
  const own = { ikm, category: 'anyaman-bambu-kayu', kecamatan: '32.16.03', recordedOn: '2020-01-01' }
  const made = { village: '32.16.03.2006', activity: 'active', source: 'registered', demonstration: true } as const
  await services.entities.ikm.put({ ...own, ...made, name, certificates: [], state: 'verified' }).go()
  const goods = { product, name: 'Besek', unitOfSale: 'buah', capacityPerMonth: CAPACITY, certificates: [] }
  await services.entities.product.put({ ...own, ...goods, state: 'offered' }).go()
  return { ikm, product, actor: { kind: 'ikm', account: anId('account'), ikm } }
}

const volumeSlotOf = ({ partner, outlet }: World, changes: object = {}) => ({
  ...{ partner, outlet, name: 'Pasokan besek', areaDm2: 60, openings: 1, openedOn: '2026-10-01' },
  terms: {
    form: 'supply',
    supply: 'buy-out',
    marginPercent: 0,
    rentIdrPerMonth: 0,
    paymentDays: 14,
    returnsBorneBy: 'partner',
  },
  wants: { categories: ['anyaman-bambu-kayu'], volumePerMonth: WANTED, unitOfSale: 'buah' },
  ...changes,
})

/** A slot for a volume that neither of the two makes alone. */
export async function volumeSlot(world: World, changes: object = {}): Promise<Id<'slot'>> {
  const { services, actors } = world
  return (await Slot.open(services, contextOf(actors.owner), volumeSlotOf(world, changes))).slot
}

export const shareOf = ({ ikm, product }: Maker, perMonth: number) => ({ ikm, product, perMonth })

/** What opening a group asks for: 300 and 200 of 500. */
export async function groupForm(world: World) {
  const { lead, other } = await makersIn(world)
  const slot = await volumeSlot(world)
  return { ikm: lead.ikm, outlet: world.outlet, slot, members: [shareOf(lead, 300), shareOf(other, 200)] }
}

/** A group of the two, to which the other has not answered. */
export async function gathering(world: World): Promise<Gathered> {
  const form = await groupForm(world)
  const { ikm, product, foreign, actors } = world
  const { group } = await Group.open(world.services, contextOf(actors.ikm), form)
  const { outlet, slot, members } = form
  const [lead, other] = [
    { ikm, product, actor: actors.ikm },
    { ikm: foreign.ikm, product: foreign.product, actor: actors.otherIkm },
  ]
  return { outlet, slot, group, lead, other, members }
}

/** What the other answers. */
export function answerOf({ outlet, group, other }: Gathered, agree: boolean) {
  return { ...shareOf(other, 200), outlet, group, agree }
}

export async function agreed(world: World): Promise<Gathered> {
  const made = await gathering(world)
  await Group.answer(world.services, contextOf(made.other.actor), answerOf(made, true))
  return made
}

export async function sent(world: World): Promise<Gathered> {
  const made = await agreed(world)
  const { outlet, group, lead } = made
  await Group.send(world.services, contextOf(lead.actor), { ikm: lead.ikm, outlet, group })
  return made
}

export async function accepted(world: World): Promise<Gathered> {
  const made = await sent(world)
  const { outlet, group } = made
  const input = { partner: world.partner, outlet, group, from: '2026-10-08' }
  await Partner.accept(world.services, contextOf(world.actors.owner), input)
  return made
}

/** Another IKM opened a group and asks the world's own, which has not answered. */
export async function askedToJoin(world: World) {
  const { lead: own, other } = await makersIn(world)
  const slot = await volumeSlot(world)
  const form = { ikm: other.ikm, outlet: world.outlet, slot, members: [shareOf(other, 300), shareOf(own, 200)] }
  const { group } = await Group.open(world.services, contextOf(other.actor), form)
  return { ...shareOf(own, 200), outlet: world.outlet, group }
}

/** The one group that there is for the world's outlet. */
export async function groupIn({ services, outlet }: World): Promise<GroupRow> {
  const { data } = await services.entities.group.query.ofOutlet({ unit: outlet }).go()
  return GroupRow.parse(data[0])
}

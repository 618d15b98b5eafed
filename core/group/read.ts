// Reading group offers: only as one of its members, or as the partner that it was sent to; else it is missing.
import * as z from 'zod/mini'
import { Ikm } from '../ikm/schema.ts'
import type { Id } from '../kernel/id.ts'
import { Product } from '../product/schema.ts'
import { whole } from '../table/batch.ts'
import type { Services } from '../table/service.ts'
import { inOtherGroup, noSuchGroup, notLead } from './refusals.ts'
import { Group, Seat, type Share } from './schema.ts'
import type { Makers } from './shares.ts'
import { holds } from './steps.ts'

export async function groupOf(
  services: Services,
  { outlet, group }: { outlet: Id<'outlet'>; group: Id<'group'> },
): Promise<Group> {
  const { data } = await services.entities.group.get({ unit: outlet, group }).go({ consistent: true })
  if (data === null) throw noSuchGroup()
  return z.parse(Group, data)
}

type Own = { ikm: Id<'ikm'>; outlet: Id<'outlet'>; group: Id<'group'> }

export async function groupOfMember(services: Services, own: Own): Promise<Group> {
  const group = await groupOf(services, own)
  if (!group.members.some(({ ikm }) => ikm === own.ikm)) throw noSuchGroup()
  return group
}

export async function groupOfLead(services: Services, own: Own): Promise<Group> {
  const group = await groupOfMember(services, own)
  if (group.lead !== own.ikm) throw notLead()
  return group
}

/** What was never sent to the partner is none of its business yet. */
export async function groupForPartner(
  services: Services,
  asked: { partner: Id<'partner'>; outlet: Id<'outlet'>; group: Id<'group'> },
): Promise<Group> {
  const group = await groupOf(services, asked)
  if (group.partner !== asked.partner || group.sentOn === undefined) throw noSuchGroup()
  return group
}

/** The IKM and products of the shares: a batch each. Who writes by them reads them as they are now. */
export async function makersOf(
  { entities }: Services,
  shares: readonly Pick<Share, 'ikm' | 'product'>[],
  consistent = true,
): Promise<Makers> {
  const ikmKeys = [...new Set(shares.map(({ ikm }) => ikm))].map((ikm): { ikm: string } => ({ ikm }))
  const keyOf = ({ ikm, product }: Pick<Share, 'ikm' | 'product'>): { ikm: string; product: string } => ({
    ikm,
    product,
  })
  const productKeys = [...new Map(shares.map((share) => [share.product, keyOf(share)])).values()]
  const ikms = await whole(ikmKeys, (left) => entities.ikm.get(left).go({ consistent }))
  const products = await whole(productKeys, (left) => entities.product.get(left).go({ consistent }))
  return {
    ikms: new Map(z.parse(z.array(Ikm), ikms).map((each) => [each.ikm, each])),
    products: new Map(z.parse(z.array(Product), products).map((each) => [each.product, each])),
  }
}

/** The seats that these IKM have for the slot; refuses where one sits in another group that is open. */
export async function freeSeats(
  { entities }: Services,
  slot: Id<'slot'>,
  shares: readonly Share[],
  { ikms }: Makers,
  own?: Id<'group'>,
): Promise<Seat[]> {
  const keys = shares.map(({ ikm }): { slot: string; ikm: string } => ({ slot, ikm }))
  const seats = z.parse(z.array(Seat), await whole(keys, (left) => entities.seat.get(left).go({ consistent: true })))
  const others = [
    ...new Map(seats.filter(({ group }) => group !== own).map(({ unit, group }) => [group, { unit, group }])).values(),
  ]
  const groups = await groupsAt(entities, others, true)
  for (const { ikm, group } of seats) {
    const taken = groups.find((each) => each.group === group)
    if (taken !== undefined && holds(taken, ikm)) throw inOtherGroup(ikms.get(ikm)?.name ?? ikm)
  }
  return seats
}

export async function groupsAt(
  entities: Services['entities'],
  at: readonly { unit: string; group: string }[],
  consistent = false,
): Promise<Group[]> {
  if (at.length === 0) return []
  const rows = await whole([...at], (left) => entities.group.get(left).go({ consistent }))
  return z.parse(z.array(Group), rows)
}

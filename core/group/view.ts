// Group offers as they are shown: with the names of what they name, the slot's money terms, and what speaks for a member.
import * as z from 'zod/mini'
import { Ikm } from '../ikm/schema.ts'
import type { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { USUAL_POLICY } from '../matching/policy.ts'
import { type Reason, reasonsOf } from '../matching/rank.ts'
import { ReasonView } from '../matching/schema.ts'
import { makerOf, needOf } from '../matching/sides.ts'
import { outletsAt } from '../outlet/read.ts'
import { Product } from '../product/schema.ts'
import { isVacant } from '../slot/plan.ts'
import { slotsAt } from '../slot/read.ts'
import { Slot } from '../slot/schema.ts'
import type { Services } from '../table/service.ts'
import { makersOf } from './read.ts'
import { Group, Member } from './schema.ts'
import { sumOf } from './shares.ts'

const ShownMember = z.strictObject({
  ...Member.shape,
  ...z.pick(Ikm, { name: true, village: true, kecamatan: true }).shape,
  productName: z.string(),
  priceFromIdr: Product.shape.priceFromIdr,
})

/** A slot with the name of its outlet, its money terms, and the volume that the group is to fill. */
export const place = {
  partner: idOf('partner'),
  outlet: idOf('outlet'),
  outletName: z.string(),
  slot: idOf('slot'),
  slotName: z.string(),
  terms: Slot.shape.terms,
  wanted: z.int(),
  unitOfSale: z.string(),
}

const told = z.omit(Group, { unit: true, slot: true, partner: true, members: true, version: true }).shape

export const GroupView = z.strictObject({
  ...place,
  ...told,
  /** False where the slot was filled or closed meanwhile. */
  vacant: z.boolean(),
  sum: z.int(),
  members: z.array(ShownMember),
})
export type GroupView = z.infer<typeof GroupView>

const OfferedBy = z.strictObject({ ...ShownMember.shape, reasons: z.array(ReasonView) })
export const GroupOffer = z.strictObject({ ...GroupView.shape, members: z.array(OfferedBy) })
export type GroupOffer = z.infer<typeof GroupOffer>

/** Nobody is put in order here, so whose turn it is says nothing. */
const POLICY = { ...USUAL_POLICY, order: USUAL_POLICY.order.filter((each) => each !== 'rotation') }

export async function shownGroups(services: Services, groups: readonly Group[]): Promise<GroupView[]> {
  return (await withFacts(services, groups)).map(({ view }) => view)
}

/** Why each member fits, in the numbers that a match gives. */
export async function shownToPartner(services: Services, groups: readonly Group[], today: Day): Promise<GroupOffer[]> {
  const found = await withFacts(services, groups)
  return found.map(({ view, slot, outlet, makers: { ikms, products } }) => {
    const need = needOf(slot, outlet)
    const reasons = ({ ikm, product }: Member): Reason[] => {
      const [maker, goods] = [ikms.get(ikm), products.get(product)]
      if (maker === undefined || goods === undefined || need === undefined) return []
      const supplying = makerOf(maker, [goods], 0)
      return supplying.supplies.flatMap((supply) => reasonsOf(need, supplying, supply, today, POLICY))
    }
    return { ...view, members: view.members.map((each) => ({ ...each, reasons: reasons(each) })) }
  })
}

async function withFacts(services: Services, groups: readonly Group[]) {
  if (groups.length === 0) return []
  const slots = new Map((await slotsAt(services, groups)).map((each) => [each.slot, each]))
  const outlets = new Map(
    (
      await outletsAt(
        services,
        groups.map(({ unit }) => unit),
      )
    ).map((each) => [each.unit, each]),
  )
  const shares = groups.flatMap(({ members }) => members)
  const makers = await makersOf(services, shares, false)
  return groups.map((group) => {
    const { unit, slot: id, partner, members, version: _, ...rest } = group
    const [slot, outlet] = [slots.get(id), outlets.get(unit)]
    if (slot === undefined || outlet === undefined)
      throw new Error(`${id} of ${group.group} is named and not on record`)
    const view: GroupView = {
      ...rest,
      ...placeOf(slot, outlet.name),
      vacant: isVacant(slot),
      sum: sumOf(members.filter(({ answer }) => answer !== 'refused')),
      members: members.map((each) => ({ ...each, ...namesOf(each, makers) })),
    }
    return { view, slot, outlet, makers }
  })
}

export function placeOf({ unit, slot, partner, name, terms, wants }: Slot, outletName: string) {
  const { volumePerMonth = 0, unitOfSale = '' } = wants ?? {}
  return { partner, outlet: unit, outletName, slot, slotName: name, terms, wanted: volumePerMonth, unitOfSale }
}

function namesOf({ ikm, product }: Member, { ikms, products }: Awaited<ReturnType<typeof makersOf>>) {
  const [maker, goods] = [ikms.get(ikm), products.get(product)]
  if (maker === undefined || goods === undefined) throw new Error(`${product} of ${ikm} is named and not on record`)
  const { name, village, kecamatan } = maker
  const price = goods.priceFromIdr === undefined ? {} : { priceFromIdr: goods.priceFromIdr }
  return { name, village, kecamatan, productName: goods.name, ...price }
}

// What an IKM can ask about group offers: those in which it sits, and who could join it for a slot.
import * as z from 'zod/mini'
import type { Id } from '../kernel/id.ts'
import { operation } from '../kernel/operation.ts'
import { ableOf } from '../matching/group.ts'
import { alreadyIn, type Known, makersOf } from '../matching/read.ts'
import { outletOfPartner } from '../outlet/read.ts'
import { policyOn } from '../policy/read.ts'
import { filled } from '../slot/plan.ts'
import { slotOfOutlet } from '../slot/read.ts'
import type { Services } from '../table/service.ts'
import { proposedShares } from './companions.ts'
import { type Companions, MOST_COMPANIONS } from './companions-schema.ts'
import { groupsAt } from './read.ts'
import { CompanionsOf, GroupsOfIkm, Seat } from './schema.ts'
import { volumeNeed } from './shares.ts'
import { type GroupView, placeOf, shownGroups } from './view.ts'

/** The newest of its seats: what is older was decided long ago. */
const MOST_GROUPS = 50

/** One Query, and what its groups name in a batch each. Who was left out of one sees it no more. */
export const ofIkm = operation({
  name: 'group.ofIkm',
  input: GroupsOfIkm,
  permission: [{ actor: 'ikm', ikm: 'ikm' }],
  work: async (services: Services, _context, { ikm }): Promise<GroupView[]> => {
    const { data } = await services.entities.seat.query.ofIkm({ ikm }).go({ order: 'desc', limit: MOST_GROUPS })
    const at = z.parse(z.array(Seat), data).map(({ unit, group }): { unit: string; group: string } => ({ unit, group }))
    const groups = (await groupsAt(services.entities, at)).filter(({ members }) =>
      members.some((each) => each.ikm === ikm),
    )
    const newestFirst = groups.toSorted((one, two) => (one.group < two.group ? 1 : -1))
    return shownGroups(services, newestFirst)
  },
})

/** Those who lack nothing but the whole volume, in the order of the match, and shares to begin with. */
export const companions = operation({
  name: 'group.companions',
  input: CompanionsOf,
  permission: [{ actor: 'ikm', ikm: 'ikm' }],
  work: async (services: Services, { today }, { ikm, outlet: unit, slot: id }): Promise<Companions> => {
    const slot = await slotOfOutlet(services, undefined, unit, id)
    filled(slot)
    const outlet = await outletOfPartner(services, slot.partner, unit)
    const need = volumeNeed(slot, outlet)
    const without = await alreadyIn(services, unit, id)
    without.delete(ikm)
    const { policy } = await policyOn(services, today)
    const known = await makersOf(services, need.categories, without)
    const able = ableOf(need, known.makers, today, policy).filter(({ free }) => free > 0)
    const own = able.find((each) => each.ikm === ikm)
    const others = able.filter((each) => each.ikm !== ikm).slice(0, MOST_COMPANIONS)
    const proposed = own === undefined ? [] : proposedShares(own, others, need.volume.perMonth)
    const shareOf = (of: string) => proposed.find((each) => each.ikm === of)?.perMonth ?? null
    const shown = (each: (typeof able)[number]) => ({
      ...namesOf(known, each),
      most: each.free,
      proposed: shareOf(each.ikm),
    })
    return {
      ...placeOf(slot, outlet.name),
      own: own === undefined ? null : shown(own),
      others: others.map(shown),
    }
  },
})

function namesOf({ ikms, products }: Known, { ikm, product }: { ikm: string; product: string }) {
  const [maker, goods] = [ikms.get(ikm), products.get(product)]
  if (maker === undefined || goods === undefined) throw new Error(`${product} of ${ikm} was matched and never read`)
  const { name, village, kecamatan } = maker
  return { ikm: maker.ikm as Id<'ikm'>, name, village, kecamatan, product: goods.product, productName: goods.name }
}

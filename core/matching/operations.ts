// What is asked of the matching: who can fill a slot of mine, and which slots can I fill.

import * as z from 'zod/mini'
import { paymentRecordsOf } from '../grievance/read.ts'
import { ikmOf } from '../ikm/read.ts'
import { idOf } from '../kernel/id.ts'
import { operation } from '../kernel/operation.ts'
import { outletOfPartner } from '../outlet/read.ts'
import { type PolicyOnDay, policyOn } from '../policy/read.ts'
import type { OrderedBy } from '../policy/schema.ts'
import { allOfIkm } from '../product/read.ts'
import { slotOfOutlet } from '../slot/read.ts'
import type { Services } from '../table/service.ts'
import { groupFor } from './group.ts'
import { match } from './match.ts'
import { alreadyIn, type Known, makersOf, vacancies } from './read.ts'
import { openingsFor } from './reverse.ts'
import { type IkmOpenings, MatchesForSlot, OpeningsForIkm, type SlotMatches } from './schema.ts'
import { makerOf, needOf } from './sides.ts'

/** The first makers for a slot with reasons, near misses with what they lack, and a group where none is enough alone. */
export const forSlot = operation({
  name: 'matching.forSlot',
  input: MatchesForSlot,
  permission: [{ actor: 'partner', roles: ['owner', 'manager', 'clerk'], partner: 'partner', outlet: 'outlet' }],
  work: async (services: Services, context, input): Promise<z.input<typeof SlotMatches>> => {
    const [outlet, slot] = await Promise.all([
      outletOfPartner(services, input.partner, input.outlet),
      slotOfOutlet(services, input.partner, input.outlet, input.slot),
    ])
    const need = needOf(slot, outlet)
    if (need === undefined) return { asks: false, orderedBy: null, fitting: 0, found: [], near: [], group: null }
    const [without, inForce] = await Promise.all([
      alreadyIn(services, input.outlet, input.slot),
      policyOn(services, context.today),
    ])
    const known = await makersOf(services, need.categories, without)
    const { found, near, fitting } = match(need, known.makers, context.today, inForce.policy, input.limit)
    const group = fitting === 0 ? groupFor(need, known.makers, context.today, inForce.policy) : undefined
    return {
      asks: true,
      orderedBy: orderedBy(inForce),
      fitting,
      found: found.map(({ others, reasons, ...each }) => ({
        ...shown(known, each),
        others: others.length,
        reasons,
      })),
      near: near.map(({ lacks, ...each }) => ({ ...shown(known, each), lacks })),
      group: group?.map(({ perMonth, ...each }) => ({ ...shown(known, each), perMonth })) ?? null,
    }
  },
})

/** The vacant slots that the IKM's products fit, best terms first, and those that they nearly fit. */
export const forIkm = operation({
  name: 'matching.forIkm',
  input: OpeningsForIkm,
  permission: [{ actor: 'ikm', ikm: 'ikm' }],
  work: async (services: Services, context, input): Promise<z.input<typeof IkmOpenings>> => {
    const [ikm, products, vacant, inForce] = await Promise.all([
      ikmOf(services, input.ikm),
      allOfIkm(services, input.ikm),
      vacancies(services),
      policyOn(services, context.today),
    ])
    const bySlot = new Map(vacant.map((each) => [each.need.slot, each]))
    const needs = vacant.map(({ need }) => need)
    const { found, near } = openingsFor(makerOf(ikm, products, 0), needs, context.today, input.limit)
    const partners = [...found, ...near].flatMap(({ slot }) => bySlot.get(slot)?.slot.partner ?? [])
    const records = await paymentRecordsOf(services, partners, context.today)
    const at = (slot: string) => {
      const place = placeOf(bySlot, slot)
      return { ...place, payments: records.get(place.partner) ?? null }
    }
    return {
      orderedBy: orderedBy(inForce),
      found: found.map(({ slot, outlet: _, products: fitting, ...rest }) => ({
        ...at(slot),
        ...rest,
        products: fitting.map((each) => z.parse(idOf('product'), each)),
      })),
      near: near.map(({ slot, outlet: _, product, ...rest }) => ({
        ...at(slot),
        ...rest,
        product: z.parse(idOf('product'), product),
      })),
    }
  },
})

function orderedBy({ policy, since }: PolicyOnDay): OrderedBy {
  return { since, order: policy.order }
}

function shown({ ikms, products }: Known, { ikm, product }: { ikm: string; product: string }) {
  const [maker, goods] = [ikms.get(ikm), products.get(product)]
  if (maker === undefined || goods === undefined) throw new Error(`${product} of ${ikm} was matched and never read`)
  const { name, village, kecamatan } = maker
  const { unitOfSale, priceFromIdr } = goods
  const price = priceFromIdr === undefined ? {} : { priceFromIdr }
  return {
    ikm: maker.ikm,
    name,
    village,
    kecamatan,
    product: goods.product,
    productName: goods.name,
    unitOfSale,
    ...price,
  }
}

function placeOf(bySlot: ReadonlyMap<string, Awaited<ReturnType<typeof vacancies>>[number]>, slot: string) {
  const found = bySlot.get(slot)
  if (found === undefined) throw new Error(`${slot} was matched and never read`)
  const { partner, unit, name, kind, areaDm2, openings, occupied, kecamatan, terms, wants, openedOn } = found.slot
  return {
    slot: found.slot.slot,
    partner,
    outlet: unit,
    outletName: found.outlet.name,
    name,
    kind,
    areaDm2,
    openings,
    vacant: openings - occupied,
    kecamatan,
    terms,
    ...(wants === undefined ? {} : { wants }),
    openedOn,
  }
}

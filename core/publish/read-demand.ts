// What the pages of published demand show: every place that is free for an IKM, whole, by kind and by kecamatan.
import * as z from 'zod/mini'
import { inTurns } from '../kernel/turns.ts'
import { compareTerms } from '../matching/reverse.ts'
import { Outlet } from '../outlet/schema.ts'
import { Partner } from '../partner/schema.ts'
import { CATEGORY_IDS } from '../region/category-id.ts'
import { kecamatans } from '../region/villages.ts'
import { Slot } from '../slot/schema.ts'
import { whole } from '../table/batch.ts'
import type { Services } from '../table/service.ts'
import type { DemandOf, PageRef } from './page.ts'
import type { DemandLine, DemandView } from './views.ts'

/** A place says more than a product does, so fewer stand on one part. */
export const PLACES_A_PART = 24

/** The lists with their parts; one part that says so where nothing is free. */
export type DemandPages = { ref: PageRef; parts: DemandView[] }[]

/** A Query a kecamatan, and the outlets and partners in batches. */
export async function demandPages(services: Services): Promise<DemandPages> {
  return pagesOf(await freePlaces(services))
}

/** Of outlets and partners that have not closed, the best money terms first. */
async function freePlaces(services: Services): Promise<DemandLine[]> {
  const { slot, outlet, partner } = services.entities
  const pages = await inTurns(kecamatans(), ({ code }) => slot.query.vacant({ kecamatan: code }).go({ pages: 'all' }))
  const slots = z.parse(
    z.array(Slot),
    pages.flatMap(({ data }) => data),
  )
  const keysOf = (units: readonly string[]) => [...new Set(units)].map((unit): { unit: string } => ({ unit }))
  const outlets = z.parse(
    z.array(Outlet),
    await whole(keysOf(slots.map(({ unit }) => unit)), (keys) => outlet.get(keys).go()),
  )
  const partners = z.parse(
    z.array(Partner),
    await whole(keysOf(slots.map((each) => each.partner)), (keys) => partner.get(keys).go()),
  )
  return linesOf(slots, outlets, partners)
}

export function linesOf(
  slots: readonly Slot[],
  outlets: readonly Outlet[],
  partners: readonly Partner[],
): DemandLine[] {
  const places = new Map(outlets.map((each) => [each.unit, each]))
  const owners = new Map(partners.map((each) => [each.unit, each]))
  return slots
    .flatMap((slot): DemandLine[] => {
      const [place, owner] = [places.get(slot.unit), owners.get(slot.partner)]
      if (place === undefined || owner === undefined) return []
      if (place.closedOn !== undefined || owner.closedOn !== undefined || slot.closedOn !== undefined) return []
      if (slot.occupied >= slot.openings) return []
      const { name, kind, terms, wants, openedOn, kecamatan } = slot
      return [
        {
          ...{ slot: slot.slot, name, kind, terms, wants, openedOn, kecamatan },
          vacant: slot.openings - slot.occupied,
          outletName: place.name,
          address: place.address,
          partner: owner.unit,
          partnerName: owner.name,
        },
      ]
    })
    .toSorted((a, b) => compareTerms(a, b) || (a.slot < b.slot ? -1 : 1))
}

/** Each list is there whatever it holds, so that no link to it ever ends at nothing. */
export function pagesOf(lines: readonly DemandLine[]): DemandPages {
  const asking = (category: string) => lines.filter(({ wants }) => wants?.categories.some((each) => each === category))
  const within = (code: string) => lines.filter(({ kecamatan }) => kecamatan === code)
  const categories = CATEGORY_IDS.map((category) => ({ category, slots: asking(category).length }))
  const kecamatan = kecamatans().map(({ code }) => ({ kecamatan: code, slots: within(code).length }))
  const beside = {
    categories: categories.filter(({ slots }) => slots > 0),
    kecamatan: kecamatan.filter(({ slots }) => slots > 0),
  }
  const partsOf = (some: readonly DemandLine[], of?: DemandOf): DemandView[] => {
    const parts = Math.max(1, Math.ceil(some.length / PLACES_A_PART))
    return Array.from({ length: parts }, (_, at) => ({
      ...{ of, part: at + 1, parts, inAll: some.length, ...beside },
      slots: some.slice(at * PLACES_A_PART, (at + 1) * PLACES_A_PART),
    }))
  }
  return [
    { ref: { kind: 'demand' }, parts: partsOf(lines) },
    ...CATEGORY_IDS.map((category) => ({
      ref: { kind: 'demand-in', of: { category } } as const,
      parts: partsOf(asking(category), { category }),
    })),
    ...kecamatans().map(({ code }) => ({
      ref: { kind: 'demand-in', of: { kecamatan: code } } as const,
      parts: partsOf(within(code), { kecamatan: code }),
    })),
  ]
}

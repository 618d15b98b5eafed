// The unit that is asked about: an outlet of a partner where one is named, else the partner itself.
import type { Id } from '../kernel/id.ts'
import { outletOfPartner } from '../outlet/read.ts'
import { partnerOf } from '../partner/read.ts'
import type { Services } from '../table/service.ts'

/** How inputs name a unit: its partner, and the outlet where it is one. */
export type Named = { partner: Id<'partner'>; outlet?: Id<'outlet'> | undefined }

export type NamedUnit = { unit: Id<'outlet'> | Id<'partner'>; kind: 'outlet' | 'partner'; sector: string }

/** Refuses where there is no such partner, or the outlet is not the partner's. */
export async function namedUnit(services: Services, { partner, outlet }: Named): Promise<NamedUnit> {
  if (outlet !== undefined) {
    const { unit, sector } = await outletOfPartner(services, partner, outlet)
    return { unit, kind: 'outlet', sector }
  }
  const { sector } = await partnerOf(services, partner)
  return { unit: partner, kind: 'partner', sector }
}

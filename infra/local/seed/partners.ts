// Partners and their outlets: registered before the history begins, with owner, address and measures.

import type { Actor } from '../../../core/kernel/actor.ts'
import { addDays, type Day } from '../../../core/kernel/day.ts'
import { measurePlan } from '../../../core/outlet/measure-plan.ts'
import * as Outlet from '../../../core/outlet/operations.ts'
import { closePlan, openPlan } from '../../../core/outlet/plan.ts'
import type { Outlet as OutletRow } from '../../../core/outlet/schema.ts'
import * as Partner from '../../../core/partner/operations.ts'
import { registerPlan } from '../../../core/partner/plan.ts'
import type { Partner as PartnerRow } from '../../../core/partner/schema.ts'
import type { SectorId } from '../../../core/region/sectors.ts'
import type { Village } from '../../../core/region/villages.ts'
import { inQuarter } from './calendar.ts'
import { type Officers, ownerOf } from './cast.ts'
import type { Manner } from './manners.ts'
import { addressIn } from './names.ts'
import type { Measures } from './places.ts'
import { made, type Teller } from './scribe.ts'

export type Owner = Extract<Actor, { kind: 'partner' }>
export type OwnedPartner = { row: PartnerRow; owner: Owner; on: Day }
export type OwnedOutlet = { row: OutletRow; owner: Owner; measures: Measures }

/** `number` stands in the invented NIB: one of thirteen digits that begins with nine zeros. */
export function registerPartner(
  teller: Teller,
  officers: Officers,
  { name, sector, number }: { name: string; sector: SectorId; number: number },
): OwnedPartner {
  const { act, entities, chance, calendar } = teller
  const on = addDays(calendar.opening, chance.whole(0, 20))
  const openedOn = addDays(on, -chance.whole(800, 6_000))
  const input = { name, nib: String(number).padStart(13, '0'), sector, openedOn, demonstration: true }
  const row = act(Partner.register, officers.verify, on, input, (given, at) =>
    registerPlan(entities, at, given, { partner: made('partner', at) }),
  ).partner
  return { row, owner: ownerOf(teller, row.unit, addDays(on, 1)), on }
}

/** Its rooms, seats, areas and so on, if they are on record at all. */
export function openOutlet(
  teller: Teller,
  { row: partner, owner, on }: OwnedPartner,
  place: { name: string; village: Village; measures: Measures },
  manner: Pick<Manner, 'measured' | 'turn'>,
): OwnedOutlet {
  const { act, entities, chance, calendar } = teller
  const recorded = addDays(on, chance.whole(2, 12))
  const { name, village, measures } = place
  const input = {
    partner: partner.unit,
    name,
    sector: partner.sector,
    village: village.code,
    address: addressIn(chance, village.name),
    hours: '08.00–21.00',
    openedOn: manner.turn === 'opens' ? inQuarter(calendar, 1, 10) : addDays(recorded, -chance.whole(300, 700)),
  }
  let row = act(Outlet.open, owner, recorded, input, (given, at) =>
    openPlan(entities, at, given, { outlet: made('outlet', at) }),
  ).outlet
  if (manner.measured) recordMeasures(teller, owner, { partner: partner.unit, outlet: row }, measures, recorded)
  const closedOn = inQuarter(calendar, 1, 12)
  if (manner.turn === 'closes') {
    const close = { partner: partner.unit, outlet: row.unit, closedOn }
    row = act(Outlet.close, owner, closedOn, close, (given, at) => closePlan(entities, at, row, given.closedOn)).outlet
  }
  return { row, owner, measures }
}

/** Measures of the whole company, for the rules that bind it as one. */
export function measurePartner(teller: Teller, { row, owner, on }: OwnedPartner, measures: Measures): void {
  const { act, entities } = teller
  for (const [measure, value] of Object.entries(measures)) {
    const input = { partner: row.unit, measure, value, from: addDays(on, 1) }
    const of = { unit: row.unit, partner: row.unit, sector: row.sector }
    act(Partner.recordMeasure, owner, addDays(on, 1), input, (given, at) =>
      measurePlan(entities, at, of, given, made('measure', at)),
    )
  }
}

function recordMeasures(
  { act, entities }: Teller,
  owner: Owner,
  { partner, outlet }: { partner: PartnerRow['unit']; outlet: OutletRow },
  measures: Measures,
  on: Day,
): void {
  for (const [measure, value] of Object.entries(measures)) {
    const input = { partner, outlet: outlet.unit, measure, value, from: on }
    act(Outlet.recordMeasure, owner, on, input, (given, at) =>
      measurePlan(entities, at, outlet, given, made('measure', at)),
    )
  }
}

// Reports and exemptions: what a unit states when a period is over, and when it owed nothing.
import * as Exemption from '../../../core/exemption/operations.ts'
import { grantPlan, revokePlan } from '../../../core/exemption/plan.ts'
import { addDays } from '../../../core/kernel/day.ts'
import type { Id } from '../../../core/kernel/id.ts'
import { type Period, spanOf } from '../../../core/kernel/period.ts'
import * as Report from '../../../core/report/operations.ts'
import { submitPlan } from '../../../core/report/plan.ts'
import type { Declared } from '../../../core/report/schema.ts'
import { closedPeriods, inQuarter } from './calendar.ts'
import type { Officers } from './cast.ts'
import type { Manner } from './manners.ts'
import type { OwnedOutlet, Owner } from './partners.ts'
import { reportedKinds } from './places.ts'
import { made, type Teller } from './scribe.ts'

/** The unit that reports: the outlet where one is named, else the partner. */
type Unit = { partner: Id<'partner'>; outlet?: Id<'outlet'> }

/** An officer establishes a report once the demand and two warnings have gone unheard: about so many days later. */
const ESTABLISHED_DAYS = 65

/** One report for each period that an example rule counts in and that is over while the outlet was open. */
export function reportShelf(teller: Teller, officers: Officers, { row, owner }: OwnedOutlet, manner: Manner): void {
  if (manner.report === 'never') return
  const unit = { partner: row.partner, outlet: row.unit }
  for (const kind of reportedKinds(row.sector, 'outlet')) {
    for (const period of closedPeriods(teller.calendar, kind)) {
      const { first, last } = spanOf(period)
      if (last < row.openedOn || (row.closedOn !== undefined && row.closedOn < first)) continue
      if (manner.report === 'established') establish(teller, officers, unit, period)
      else submit(teller, owner, unit, period, manner.report === 'zero' ? NOTHING_BOUGHT : {})
      if (manner.report === 'corrected') submit(teller, owner, unit, period, {}, 5)
    }
  }
}

/** Sent within the days in which the period's books are open. */
export function submit(
  { act, entities, chance, calendar }: Teller,
  owner: Owner,
  unit: Unit,
  period: Period,
  declared: Declared,
  after = chance.whole(1, 4),
): void {
  const on = addDays(spanOf(period).last, after)
  if (on > calendar.today) return
  act(Report.submit, owner, on, { ...unit, period, declared }, (given, at) =>
    submitPlan(entities, at, unit.partner, {
      unit: unit.outlet ?? unit.partner,
      id: made('report', at),
      period: given.period,
      by: 'partner',
      declared: given.declared,
    }),
  )
}

function establish({ act, entities, calendar }: Teller, officers: Officers, unit: Unit, period: Period): void {
  const on = addDays(spanOf(period).last, ESTABLISHED_DAYS)
  if (on > calendar.today) return
  const reason = 'Permintaan dan dua peringatan tidak dijawab; kunjungan menemukan rak tanpa produk IKM.'
  act(Report.establish, officers.decide, on, { ...unit, period, declared: NOTHING_BOUGHT, reason }, (given, at) =>
    submitPlan(entities, at, unit.partner, {
      unit: unit.outlet ?? unit.partner,
      id: made('report', at),
      period: given.period,
      by: 'officer',
      declared: given.declared,
      reason: given.reason,
    }),
  )
}

/** Repairs through the second quarter; or until further notice from the first on, revoked in the third. */
export function exempt(teller: Teller, officers: Officers, unit: Unit, how: NonNullable<Manner['exempted']>): void {
  const { act, entities, calendar } = teller
  const quarter = how === 'second-quarter' ? 1 : 0
  const from = inQuarter(calendar, quarter)
  const input = {
    ...unit,
    from,
    ...(how === 'second-quarter' ? { to: inQuarter(calendar, 2, -1) } : {}),
    reason: how === 'second-quarter' ? 'Bangunan direnovasi dan tutup.' : 'Usaha berhenti sementara karena banjir.',
  }
  const granted = act(Exemption.grant, officers.decide, addDays(from, -8), input, (given, at) =>
    grantPlan(entities, at, unit.partner, {
      unit: unit.outlet ?? unit.partner,
      exemption: made('exemption', at),
      from: given.from,
      to: given.to,
      reason: given.reason,
    }),
  ).exemption
  if (how !== 'revoked') return
  const which = { ...unit, exemption: granted.exemption }
  act(Exemption.revoke, officers.decide, inQuarter(calendar, 2, 4), which, (_given, at) =>
    revokePlan(entities, at, unit.partner, granted),
  )
}

const NOTHING_BOUGHT: Declared = { spendIdr: 0, volumeKg: 0 }

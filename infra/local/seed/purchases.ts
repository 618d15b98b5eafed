// What a partner buys of IKM, for the rules that count purchases: deliveries, answers, payments, and the report of totals.
import { addDays, type Day, dayNumber } from '../../../core/kernel/day.ts'
import { type Span, spanOf } from '../../../core/kernel/period.ts'
import * as Purchase from '../../../core/purchase/operations.ts'
import { answerPlan, payPlan, recordPlan } from '../../../core/purchase/plan.ts'
import type { Purchase as PurchaseRow } from '../../../core/purchase/schema.ts'
import { periodsOf } from './calendar.ts'
import type { Maker } from './ikm.ts'
import type { Buying } from './manners.ts'
import type { OwnedOutlet, OwnedPartner } from './partners.ts'
import { reportedKinds } from './places.ts'
import { submit } from './reports.ts'
import { made, type Teller } from './scribe.ts'

/** Bought for its first outlet, of suppliers in turn; reported for the partner as a whole. */
export function buy(
  teller: Teller,
  { row, owner }: OwnedPartner,
  outlet: OwnedOutlet,
  suppliers: readonly Maker[],
  buying: Buying,
): void {
  const { calendar } = teller
  for (const kind of reportedKinds(row.sector, 'partner')) {
    for (const period of periodsOf(calendar, kind)) {
      const bought = deliveries(teller, outlet, suppliers, buying, spanOf(period))
      if (buying.declares === 'never' || spanOf(period).last >= calendar.today) continue
      const { declares } = buying
      const total = (of: (purchase: PurchaseRow) => number) =>
        Math.floor(bought.reduce((sum, purchase) => sum + of(purchase), 0) * declares)
      const declared = { spendIdr: total((each) => each.amountIdr), volumeKg: total((each) => each.volumeKg) }
      submit(teller, owner, { partner: row.unit }, period, declared)
    }
  }
}

/** Spread over the period, the last one well before its end; none after today. */
function deliveries(
  teller: Teller,
  outlet: OwnedOutlet,
  suppliers: readonly Maker[],
  buying: Buying,
  { first, last }: Span,
): PurchaseRow[] {
  const { calendar, chance } = teller
  const apart = Math.floor((dayNumber(last) - dayNumber(first)) / Math.max(1, buying.deliveries))
  return Array.from({ length: buying.deliveries }, (_, i) => i).flatMap((i) => {
    const on = addDays(first, i * apart + chance.whole(0, 8))
    const supplier = suppliers[i % suppliers.length]
    return supplier === undefined || on > calendar.today ? [] : [deliver(teller, outlet, supplier, buying, on)]
  })
}

/** One delivery, what the IKM says of it, and its payment, as far as that has come by today. */
function deliver(teller: Teller, { row, owner }: OwnedOutlet, maker: Maker, buying: Buying, on: Day): PurchaseRow {
  const { act, entities, chance, calendar } = teller
  const { unit: outlet, partner } = row
  const dueOn = addDays(on, chance.pick([7, 14, 30]))
  const volumeKg = chance.whole(10, 80)
  const input = {
    partner,
    outlet,
    ikm: maker.ikm,
    on,
    volumeKg,
    amountIdr: volumeKg * chance.whole(40, 120) * 500,
    dueOn,
  }
  const purchase = act(Purchase.record, owner, on, input, ({ outlet: unit, ...given }, at) =>
    recordPlan(entities, at, { ...given, unit, id: made('purchase', at) }),
  ).purchase
  const which = { outlet, on, purchase: purchase.id }
  const answeredOn = addDays(on, chance.whole(1, 5))
  if (buying.answer !== 'silent' && answeredOn <= calendar.today) {
    const answer = { ikm: maker.ikm, ...which, answer: buying.answer }
    act(Purchase.answer, maker.actor, answeredOn, answer, (given, at) =>
      answerPlan(entities, at, purchase, { id: made('answer', at), by: 'ikm', answer: given.answer }),
    )
  }
  const paidOn = addDays(dueOn, buying.late ?? 0)
  if (buying.late !== null && paidOn <= calendar.today) {
    act(Purchase.pay, owner, paidOn, { partner, ikm: maker.ikm, ...which, paidOn }, (given, at) =>
      payPlan(entities, at, purchase, { id: made('payment', at), by: 'partner', paidOn: given.paidOn }),
    )
  }
  return purchase
}

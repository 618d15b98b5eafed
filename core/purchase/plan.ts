// What a purchase, an answer to it, its payment and its withdrawal write: pure, so that the seed and imports make the same.
import type { Context } from '../kernel/context.ts'
import type { Day } from '../kernel/day.ts'
import type { Id } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type Change, create, type Plan, replace, stale } from '../table/change.ts'
import type { Entities } from '../table/service.ts'
import type { Payment, Purchase, PurchaseAnswer } from './schema.ts'

type Today = Pick<Context, 'today'>
type Made = Omit<Purchase, 'recordedOn' | 'version'>
type Paid = Pick<Payment, 'id' | 'by' | 'paidOn'>
type Written = Plan<{ purchase: Id<'purchase'> }> & { purchase: Purchase }

export function recordPlan(entities: Entities, { today }: Today, made: Made): Written {
  if (made.on > today) throw dayToCome('on', made.on)
  if (made.dueOn !== undefined && made.dueOn < made.on) throw dueBeforeDelivery(made.on)
  const purchase: Purchase = { ...made, recordedOn: today, version: 1 }
  const { amountIdr, volumeKg } = made
  const about = { ...aboutOf(purchase), amountIdr, volumeKg }
  return {
    changes: [create(entities.purchase.create(rowOf(purchase)).params(), stale())],
    audit: sides(purchase).map((root) => ({ root, act: 'purchase.record', about })),
    notices: [{ to: made.ikm, kind: 'purchase-recorded', about }],
    result: { purchase: made.id },
    purchase,
  }
}

/** A purchase that was paid before it was recorded: both in one. */
export function recordPaidPlan(entities: Entities, at: Today, made: Made, paid: Paid): Written {
  const recorded = recordPlan(entities, at, { ...made, partnerPaidOn: paid.paidOn })
  const payment = paymentPlan(entities, at, recorded.purchase, paid)
  return {
    ...recorded,
    changes: [...recorded.changes, ...payment.changes],
    audit: [...recorded.audit, ...payment.audit],
    notices: [...(recorded.notices ?? []), ...(payment.notices ?? [])],
  }
}

/** A further answer; an officer's ruling is told to both sides. */
export function answerPlan(
  entities: Entities,
  { today }: Today,
  purchase: Purchase,
  said: Pick<PurchaseAnswer, 'id' | 'by' | 'answer' | 'reason'>,
): Plan<{ answer: Id<'answer'> }> {
  const row = { ...said, unit: purchase.unit, year: yearOf(purchase), on: purchase.on, purchase: purchase.id }
  const about = { ...aboutOf(purchase), answer: said.answer }
  const ruled = said.by === 'officer'
  return {
    changes: [create(entities.purchaseAnswer.create({ ...row, recordedOn: today }).params(), stale())],
    audit: (ruled ? sides(purchase) : [purchase.ikm]).map((root) => ({
      root,
      act: ruled ? 'purchase.rule' : 'purchase.answer',
      about,
    })),
    notices: ruled ? sides(purchase).map((to) => ({ to, kind: 'purchase-ruled', about })) : [],
    result: { answer: said.id },
  }
}

/** The day on which it was paid, as one side says; the other may say otherwise in a further row. */
export function payPlan(entities: Entities, at: Today, seen: Purchase, paid: Paid): Plan<{ payment: Id<'payment'> }> {
  const payment = paymentPlan(entities, at, seen, paid)
  const said = paid.by === 'ikm' ? { ikmPaidOn: paid.paidOn } : { partnerPaidOn: paid.paidOn }
  return { ...payment, changes: [...payment.changes, replaced(entities, seen, { ...seen, ...said })] }
}

/** It had been recorded by mistake, and nobody has said anything of it: from today on it counts for nothing. */
export function withdrawPlan(
  entities: Entities,
  { today }: Today,
  seen: Purchase,
): Plan<{ purchase: Id<'purchase'>; withdrawnOn: Day }> {
  const about = aboutOf(seen)
  return {
    changes: [replaced(entities, seen, { ...seen, withdrawnOn: today })],
    audit: sides(seen).map((root) => ({ root, act: 'purchase.withdraw', about })),
    notices: [{ to: seen.ikm, kind: 'purchase-withdrawn', about }],
    result: { purchase: seen.id, withdrawnOn: today },
  }
}

function paymentPlan(
  entities: Entities,
  { today }: Today,
  purchase: Purchase,
  paid: Paid,
): Plan<{ payment: Id<'payment'> }> {
  if (paid.paidOn > today) throw dayToCome('paidOn', paid.paidOn)
  const row = { ...paid, unit: purchase.unit, year: yearOf(purchase), on: purchase.on, purchase: purchase.id }
  const about = { ...aboutOf(purchase), paidOn: paid.paidOn, by: paid.by }
  return {
    changes: [create(entities.payment.create({ ...row, recordedOn: today }).params(), stale())],
    audit: sides(purchase).map((root) => ({ root, act: 'purchase.pay', about })),
    notices: [{ to: paid.by === 'partner' ? purchase.ikm : purchase.partner, kind: 'purchase-paid', about }],
    result: { payment: paid.id },
  }
}

function replaced(entities: Entities, seen: Purchase, next: Purchase): Change {
  return replace(
    entities.purchase
      .put(rowOf({ ...next, version: seen.version + 1 }))
      .where(({ version }, { eq }) => eq(version, seen.version))
      .params(),
    stale(),
  )
}

/** After all days of the calendar. */
const NEVER = '9999-12-31'

function rowOf(purchase: Purchase) {
  return { ...purchase, year: yearOf(purchase), owedBy: purchase.dueOn ?? NEVER }
}

function sides({ partner, ikm }: Purchase) {
  return [partner, ikm]
}

function aboutOf({ id, unit, on, partner, ikm }: Purchase) {
  return { purchase: id, outlet: unit, on, partner, ikm }
}

function yearOf({ on }: Pick<Purchase, 'on'>): string {
  return on.slice(0, 4)
}

const WHAT = {
  on: { id: 'Pembelian', en: 'A purchase' },
  paidOn: { id: 'Pembayaran', en: 'A payment' },
}

function dayToCome(field: keyof typeof WHAT, on: Day): Refusal {
  return new Refusal('invalid', 'day-in-future', {
    id: `${WHAT[field].id} pada ${on} belum terjadi, jadi belum dapat dicatat. Catat pada harinya atau sesudahnya.`,
    en: `${WHAT[field].en} on ${on} has not happened yet, so it cannot be recorded. Record it on its day or later.`,
  })
}

function dueBeforeDelivery(on: Day): Refusal {
  return new Refusal('invalid', 'due-before-delivery', {
    id: `Barang diterima pada ${on}; jatuh tempo bayar tidak boleh sebelum itu. Perbaiki tanggalnya.`,
    en: `The goods came on ${on}; payment cannot be due before that day. Correct the day.`,
  })
}

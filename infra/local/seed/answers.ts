// What is said of what stands on a shelf: the IKM's monthly answers, officers' visits and rulings, month by month.
import * as Confirmation from '../../../core/confirmation/operations.ts'
import { answerPlan } from '../../../core/confirmation/plan.ts'
import { addDays, type Day } from '../../../core/kernel/day.ts'
import { monthsOf, type Period, spanOf } from '../../../core/kernel/period.ts'
import * as Visit from '../../../core/visit/operations.ts'
import { recordPlan } from '../../../core/visit/plan.ts'
import type { Officers } from './cast.ts'
import type { Said } from './manners.ts'
import type { OwnedOutlet } from './partners.ts'
import { made, type Teller } from './scribe.ts'
import type { Shelf, Stood } from './shelf.ts'

/** Everything that is said of the outlet's placements and empty slots until today. */
export function answerShelf(teller: Teller, officers: Officers, outlet: OwnedOutlet, shelf: Shelf, said: Said): void {
  for (const [n, quarter] of teller.calendar.quarters.entries()) {
    const months = monthsOf(quarter)
    const standing = shelf.stood.filter(({ quarters: [from, to] }) => from <= n && n <= to)
    for (const month of months) {
      for (const each of standing) answer(teller, officers, each, month, said)
      if (said.visit?.months === 'every' || month === months[1]) visit(teller, officers, outlet, standing, month, said)
    }
    for (const { slot } of shelf.vacant) visitEmpty(teller, officers, outlet, slot, months[1], said)
  }
}

/** In the first days of the next month; an officer's ruling comes on the sixth, before a quarter's closing day, or later. */
function answer(teller: Teller, officers: Officers, { placement, maker }: Stood, month: Period, said: Said): void {
  const { act, entities, chance, calendar } = teller
  const next = addDays(spanOf(month).last, 1)
  const which = { outlet: placement.unit, placement: placement.placement, month }
  const on = addDays(next, chance.whole(0, 4))
  if (said.answer !== 'silent' && on <= calendar.today) {
    act(Confirmation.answer, maker.actor, on, { ikm: maker.ikm, ...which, answer: said.answer }, (given, at) =>
      answerPlan(entities, at, placement, {
        id: made('confirmation', at),
        month: given.month,
        by: 'ikm',
        answer: given.answer,
      }),
    )
  }
  const ruledOn = addDays(next, said.ruledAfter ?? 5)
  if (said.ruling !== undefined && ruledOn <= calendar.today) {
    const ruling = { ...which, answer: said.ruling, reason: PAPERS }
    act(Confirmation.rule, officers.decide, ruledOn, ruling, (given, at) =>
      answerPlan(entities, at, placement, { ...given, id: made('confirmation', at), by: 'officer' }),
    )
  }
}

function visit(
  { act, entities, chance, calendar }: Teller,
  officers: Officers,
  { row }: OwnedOutlet,
  standing: readonly Stood[],
  month: Period,
  said: Said,
): void {
  const on = dayWithin(month, chance.whole(8, 22))
  if (said.visit === undefined || on > calendar.today) return
  for (const { placement } of standing) {
    const input = { outlet: row.unit, placement: placement.placement, on, seen: said.visit.finds === 'seen' }
    act(Visit.record, officers.verify, on, input, ({ outlet: unit, ...given }, at) =>
      recordPlan(entities, at, row.partner, { ...given, unit, id: made('visit', at) }),
    )
  }
}

function visitEmpty(
  { act, entities, chance, calendar }: Teller,
  officers: Officers,
  { row }: OwnedOutlet,
  slot: string,
  month: Period | undefined,
  said: Said,
): void {
  if (said.visit?.finds !== 'not-seen' || month === undefined) return
  const on = dayWithin(month, chance.whole(8, 22))
  if (on > calendar.today) return
  const input = { outlet: row.unit, slot, on, seen: false, note: 'Rak kosong, papan nama IKM sudah terpasang.' }
  act(Visit.record, officers.verify, on, input, ({ outlet: unit, ...given }, at) =>
    recordPlan(entities, at, row.partner, { ...given, unit, id: made('visit', at) }),
  )
}

function dayWithin(month: Period, dayOfMonth: number): Day {
  return addDays(spanOf(month).first, dayOfMonth - 1)
}

const PAPERS = 'Nota terima barang dan foto rak bulan itu diperlihatkan dan cocok dengan catatan mitra.'

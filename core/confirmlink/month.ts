// What an IKM is asked about a month, and what it said last: its placements that stood in it, and its purchases of it.
import * as z from 'zod/mini'
import { Confirmation } from '../confirmation/schema.ts'
import { lastBy } from '../engine/last.ts'
import { addDays, type Day } from '../kernel/day.ts'
import type { Id } from '../kernel/id.ts'
import { monthOf, spanOf } from '../kernel/period.ts'
import { Placement } from '../placement/schema.ts'
import { Purchase, PurchaseAnswer } from '../purchase/schema.ts'
import type { Services } from '../table/service.ts'
import type { LinkOf } from './keys.ts'
import type { Answer } from './schema.ts'

type Spoken = { by: 'ikm' | 'officer'; answer: Answer; recordedOn: Day; reason?: string | undefined }

export type PlacementAsk = { placement: Placement; before: Answer | undefined; now: Answer | undefined }
export type PurchaseAsk = { purchase: Purchase; now: Answer | undefined }
export type MonthAsks = { placements: PlacementAsk[]; purchases: PurchaseAsk[] }

/** Whether the placement stood on a day of the month, as its own days say. */
export function standsIn({ from, to }: Pick<Placement, 'from' | 'to'>, month: LinkOf['month']): boolean {
  const { first, last } = spanOf(month)
  return from <= last && (to === undefined || to >= first)
}

/** The IKM's own last word; an officer's ruling is no answer. */
export function lastWord<Row extends Spoken>(rows: readonly Row[]): Row | undefined {
  return lastBy(
    rows.filter(({ by }) => by === 'ikm'),
    ({ recordedOn }) => [recordedOn],
  )
}

/** Three bounded Queries of the IKM's, and one of each outlet that bought. An answer of this very moment may be missing. */
export async function asksOf(services: Services, { ikm, month }: LinkOf): Promise<MonthAsks> {
  const { entities } = services
  const { first, last } = spanOf(month)
  const monthBefore = spanOf(monthOf(addDays(first, -1))).first
  const all = { pages: 'all' } as const
  const [placed, said, bought] = await Promise.all([
    entities.placement.query.ofIkm({ ikm }).go(all),
    entities.confirmation.query
      .ofIkm({ ikm })
      .between({ on: monthBefore }, { on: addDays(first, 1) })
      .go(all),
    entities.purchase.query
      .ofIkm({ ikm })
      .between({ on: first }, { on: addDays(last, 1) })
      .go(all),
  ])
  const confirmations = z.parse(z.array(Confirmation), said.data)
  const purchases = z.parse(z.array(Purchase), bought.data)
  const answers = await answersOf(services, purchases, { first, last })
  const of = (placement: Id<'placement'>, on: LinkOf['month']) =>
    lastWord(confirmations.filter((each) => each.placement === placement && each.month === on))?.answer
  return {
    placements: z
      .parse(z.array(Placement), placed.data)
      .filter((placement) => standsIn(placement, month))
      .map((placement) => ({
        placement,
        before: of(placement.placement, monthOf(monthBefore)),
        now: of(placement.placement, month),
      })),
    purchases: purchases.map((purchase) => ({
      purchase,
      now: lastWord(answers.filter((each) => each.purchase === purchase.id))?.answer,
    })),
  }
}

/** What was said of the purchases, which lies with the outlets that bought. */
async function answersOf(
  { entities }: Services,
  purchases: readonly Purchase[],
  { first, last }: { first: Day; last: Day },
): Promise<PurchaseAnswer[]> {
  const units = [...new Set(purchases.map(({ unit }) => unit))]
  const found = await Promise.all(
    units.map((unit) =>
      entities.purchaseAnswer.query
        .dated({ unit, year: first.slice(0, 4) })
        .between({ on: first }, { on: addDays(last, 1) })
        .go({ pages: 'all' }),
    ),
  )
  return z.parse(
    z.array(PurchaseAnswer),
    found.flatMap(({ data }) => data),
  )
}

/** How many questions the month has, and how many wait for an answer. */
export function countOf({ placements, purchases }: MonthAsks): { asked: number; unanswered: number } {
  const all = [...placements, ...purchases]
  return { asked: all.length, unanswered: all.filter(({ now }) => now === undefined).length }
}

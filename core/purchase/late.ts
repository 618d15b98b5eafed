// How the payment of a purchase stands, and by when it is due: pure, the same for who owes and for who is owed.
import { addDays, type Day, dayNumber } from '../kernel/day.ts'
import type { Purchase, Standing } from './schema.ts'

type Paid = Pick<Purchase, 'dueOn' | 'partnerPaidOn' | 'ikmPaidOn'>

/** On the due day itself nothing is late yet. The word of who was paid goes before the word of who paid. */
export function standingOf({ dueOn, partnerPaidOn, ikmPaidOn }: Paid, today: Day): Standing {
  const paidOn = ikmPaidOn ?? partnerPaidOn ?? null
  const until = paidOn ?? today
  const daysLate = dueOn === undefined ? 0 : Math.max(0, dayNumber(until) - dayNumber(dueOn))
  return { paidOn, daysLate }
}

type Stands = { slot: string; ikm: string; from: string; to?: string | undefined }
type Agreed = { slot: string; terms: { paymentDays: number } }

/**
 * The day on which a delivery is due by the terms of the slots in which the IKM stood on its day; of several the
 * earliest, and none where it stood in none.
 */
export function dueByTerms(
  { ikm, on }: Pick<Purchase, 'ikm' | 'on'>,
  placements: readonly Stands[],
  slots: readonly Agreed[],
): Day | undefined {
  const days = placements
    .filter((each) => each.ikm === ikm && each.from <= on && (each.to === undefined || each.to >= on))
    .flatMap(({ slot }) => slots.find((each) => each.slot === slot)?.terms.paymentDays ?? [])
  return days.length === 0 ? undefined : addDays(on, Math.min(...days))
}

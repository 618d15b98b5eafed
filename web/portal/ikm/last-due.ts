// By which day money for a place should have come at the latest, by its terms: pure.
import { addDays, type Day } from '../../../core/kernel/day.ts'
import { monthOf, spanOf } from '../../../core/kernel/period.ts'

/**
 * What was sold in a month is due the agreed days after its last day: the latest such day that is over, so that no
 * report begins with more days than the money is late. Undefined where none is over yet.
 */
export function lastDue(from: Day, paymentDays: number, today: Day): Day | undefined {
  const nextMonth = spanOf(monthOf(addDays(today, -paymentDays))).first
  const sold = addDays(nextMonth, -1)
  return sold < from ? undefined : addDays(sold, paymentDays)
}

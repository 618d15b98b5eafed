// Which IKM can be bought of today: with a placement that stands and was confirmed lately, and not denied since.
import { addDays, type Day, within } from '../kernel/day.ts'
import { monthOf, type Period, periodOf, spanOf } from '../kernel/period.ts'

export type Answered = { placement: string; month: string; answer: 'yes' | 'no' | 'unknown'; recordedOn: string }

/** The first month whose answers count on that day: this one and the two before. */
export function firstMonthFor(on: Day): Period {
  let month = monthOf(on)
  for (let back = 0; back < 2; back++) month = periodOf('month', addDays(spanOf(month).first, -1))
  return month
}

type Placed = { placement: string; from: string; to?: string | undefined }

/** The placements that stand on that day and were confirmed lately, each with the month that was. */
export function boughtOn<Row extends Placed>(
  placements: readonly Row[],
  answers: readonly Answered[],
  on: Day,
): (Row & { month: string })[] {
  return placements.flatMap((row) => {
    const month = within(on, row.from, row.to) ? lastYes(row.placement, answers, on) : undefined
    return month === undefined ? [] : [{ ...row, month }]
  })
}

/**
 * The month of which the last word about the placement, by month and then by day, said yes; undefined where it said no,
 * or nothing was said. A month without yes or no says nothing.
 */
function lastYes(placement: string, answers: readonly Answered[], on: Day): string | undefined {
  const from = firstMonthFor(on)
  const said = answers
    .filter((each) => each.placement === placement && each.month >= from && each.recordedOn <= on)
    .filter(({ answer }) => answer !== 'unknown')
    .sort((a, b) => (`${a.month} ${a.recordedOn}` < `${b.month} ${b.recordedOn}` ? -1 : 1))
  const last = said.at(-1)
  return last?.answer === 'yes' ? last.month : undefined
}

// Until when a month can be answered: the closing day of the longest period that holds it.
import { bindingVersion } from '../engine/goal.ts'
import type { Rule } from '../engine/scenario.ts'
import { addDays, type Day, later } from '../kernel/day.ts'
import { monthOf, type Period, PeriodKind, periodOf, spanOf } from '../kernel/period.ts'
import { rulesInForce } from '../regulation/read.ts'
import type { Services } from '../table/service.ts'
import { monthClosed, monthToCome } from './refusals.ts'

/** Where no rule binds the month an answer is taken for half a month more. */
const LEAST_DAYS = 14

/** Of the rules that bind then, the last day on which a first finding still takes facts of the month in. */
export function closingDay(rules: readonly Rule[], month: Period): Day {
  const { first, last } = spanOf(month)
  const closings = rules.flatMap((rule) =>
    PeriodKind.options.flatMap((kind) => {
      const span = spanOf(periodOf(kind, first))
      const version = bindingVersion(rule, span.first)
      return version?.period === kind ? [addDays(span.last, version.closingDays)] : []
    }),
  )
  return [addDays(last, LEAST_DAYS), ...closings].reduce(later)
}

/** The closing day of a month that has begun and is not closed; refuses any other. One Query. */
export async function openUntil(services: Services, month: Period, today: Day): Promise<Day> {
  if (month > monthOf(today)) throw monthToCome(month)
  const closesOn = closingDay(await rulesInForce(services), month)
  if (today > closesOn) throw monthClosed(month, closesOn)
  return closesOn
}

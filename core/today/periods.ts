// Which periods a first page looks at: those that run, and those that ended last.
import type { Rule } from '../engine/scenario.ts'
import { addDays, type Day } from '../kernel/day.ts'
import { monthOf, type Period, periodOf, spanOf } from '../kernel/period.ts'
import { NEWS_DAYS } from './schema.ts'

export type Periods = { now: Period[]; before: Period[] }

/** One of each kind that some version counts in; whether it binds is the engine's to say. */
export function periodsOf(rules: readonly Rule[], today: Day): Periods {
  const kinds = [...new Set(rules.flatMap(({ versions }) => versions.map(({ period }) => period)))]
  const now = kinds.map((kind) => periodOf(kind, today))
  return { now, before: now.map((each, at) => periodOf(kinds[at] ?? 'month', addDays(spanOf(each).first, -1))) }
}

/**
 * The days of all periods together, and of the months that may have been answered lately, cut into years: dated facts
 * lie in a partition of each.
 */
export function yearsOf({ now, before }: Periods, today: Day): { first: Day; last: Day }[] {
  const answered = [monthOf(addDays(today, -2 * NEWS_DAYS)), monthOf(today)]
  const spans = [...now, ...before, ...answered].map(spanOf)
  const years = [...new Set(spans.flatMap(({ first, last }) => [first.slice(0, 4), last.slice(0, 4)]))].sort()
  return years.flatMap((year) => {
    const within = spans.filter(({ first }) => first.startsWith(year))
    const [first] = within.map((span) => span.first).sort()
    const last = within
      .map((span) => span.last)
      .sort()
      .at(-1)
    return first === undefined || last === undefined ? [] : [{ first, last }]
  })
}

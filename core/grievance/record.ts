// How a partner pays, by what IKM reported: which reports are kept, and what of them is told to others. Pure.
import * as z from 'zod/mini'
import { Day, dayNumber } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { DayCount } from '../table/bounds.ts'
import { LEAST_IKM, type PaymentRecord } from './schema.ts'

export const Line = z.object({ grievance: idOf('grievance'), ikm: idOf('ikm'), daysLate: DayCount, reportedOn: Day })
export type Line = z.infer<typeof Line>

/** The newest of each IKM are kept, so that one that withdraws its last report still counts by the one before. */
const MOST_OF_ONE = 3
/** So many IKM fit in an item that is read often: of more the newest are told. */
const MOST_IKM = 40

/** A report counts to the day a year later, that day included. */
function counts({ reportedOn }: Line, today: Day): boolean {
  return reportedOn >= `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`
}

const newestFirst = (one: Line, other: Line) =>
  dayNumber(other.reportedOn) - dayNumber(one.reportedOn) || (one.grievance < other.grievance ? -1 : 1)

/** With this report in the place of what was kept of it before; what no longer counts goes. */
export function withLine(lines: readonly Line[], line: Line, today: Day): Line[] {
  const all = [line, ...withoutLine(lines, line.grievance)].filter((each) => counts(each, today)).toSorted(newestFirst)
  const byIkm = [...Map.groupBy(all, ({ ikm }) => ikm).values()].slice(0, MOST_IKM)
  return byIkm.flatMap((own) => own.slice(0, MOST_OF_ONE))
}

export function withoutLine(lines: readonly Line[], grievance: Line['grievance']): Line[] {
  return lines.filter((each) => each.grievance !== grievance)
}

/** Each IKM counts once, by its newest report; undefined where too few reported. */
export function recordOn(lines: readonly Line[], today: Day): PaymentRecord | undefined {
  const recent = lines.filter((each) => counts(each, today)).toSorted(newestFirst)
  const newest = [...Map.groupBy(recent, ({ ikm }) => ikm).values()].flatMap(([first]) => first ?? [])
  if (newest.length < LEAST_IKM) return undefined
  return { ikm: newest.length, daysLate: median(newest.map(({ daysLate }) => daysLate)) }
}

/** Of an even number the mean of the two in the middle, rounded to whole days. */
function median(days: readonly number[]): number {
  const sorted = days.toSorted((one, other) => one - other)
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1)
  return Math.round(middle.reduce((sum, each) => sum + each, 0) / middle.length)
}

// What can be asked of the programme's figures: the newest, those of past quarters, of a period, and what is published of it.
import * as z from 'zod/mini'
import { addDays, type Day } from '../kernel/day.ts'
import { operation } from '../kernel/operation.ts'
import { fourPeriods, type PeriodKind } from '../kernel/period.ts'
import { IN_OFFICE } from '../region/offices.ts'
import { sectors } from '../region/sectors.ts'
import { kecamatans } from '../region/villages.ts'
import type { Services } from '../table/service.ts'
import { quarterEnds } from './past.ts'
import { distributionsOf, figuresIn, wholesOn } from './read.ts'
import { FIGURES, Figure, type FigureName, NothingAsked, OnePeriod } from './schema.ts'

/** No figure has more parts than this: all, the kecamatan, the sectors. */
const MOST_PARTS = 1 + kecamatans().length + sectors().length

/** The newest day's rows of every figure. */
export const figures = operation({
  name: 'program.figures',
  input: NothingAsked,
  permission: [{ actor: 'public' }],
  work: async (services: Services, _context, _input) =>
    (await Promise.all(FIGURES.map((figure) => newestOf(services, figure)))).flat(),
})

/** A quarter whose last day was not counted is told as of the nearest day before it, so many days back at most. */
const NIGHTS_BACK = 7

/**
 * The wholes at the end of each of the last eight quarters, the oldest first: one batch of known keys. Where nights failed,
 * two more batches find the nearest day that was counted.
 */
export const quarters = operation({
  name: 'program.quarters',
  input: NothingAsked,
  permission: [{ actor: 'public' }],
  work: async (services: Services, { today }, _input) => {
    const ends = quarterEnds(today)
    const rows = await wholesOn(services, ends)
    const missing = ends.filter((end) => !rows.some(({ on }) => on === end))
    const found = [...rows, ...(await wholesOn(services, await nearest(services, missing)))]
    return found.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  },
})

/** Of each day the nearest before it that was counted; the first figure of a night stands for all. */
async function nearest(services: Services, days: readonly Day[]): Promise<Day[]> {
  const before = (end: Day) => Array.from({ length: NIGHTS_BACK }, (_, at) => addDays(end, -1 - at))
  const counted = await wholesOn(services, days.flatMap(before), FIGURES.slice(0, 1))
  return days.flatMap((end) => before(end).find((day) => counted.some(({ on }) => on === day)) ?? [])
}

/** So many periods of each kind are shown, the one under way among them: as far as a year back. */
const SHOWN: Record<PeriodKind, number> = { month: 2, quarter: 4, semester: 2, year: 2 }
const KINDS = ['month', 'quarter', 'semester', 'year'] as const satisfies readonly PeriodKind[]

/** How the verdicts of the newest periods are distributed, in numbers that name nobody: one batch of known keys. */
export const compliance = operation({
  name: 'program.compliance',
  input: NothingAsked,
  permission: [{ actor: 'public' }],
  work: (services: Services, { today }, _input) =>
    distributionsOf(
      services,
      KINDS.flatMap((kind) => fourPeriods(kind, today).slice(0, SHOWN[kind])),
    ),
})

/** The numbers of one period by verdict: for officers, because a published cell must not name a partner. */
export const ofPeriod = operation({
  name: 'program.ofPeriod',
  input: OnePeriod,
  permission: [...IN_OFFICE, { actor: 'system' }],
  work: (services: Services, _context, { period }) => figuresIn(services, period),
})

async function newestOf(services: Services, figure: FigureName): Promise<Figure[]> {
  const { data } = await services.entities.figure.query.ofFigure({ figure }).go({ order: 'desc', limit: MOST_PARTS })
  const rows = z.parse(z.array(Figure), data)
  return rows.filter((row) => row.on === rows[0]?.on).reverse()
}

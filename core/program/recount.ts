// What the night does with the programme's figures: it counts the day's anew, and those of the periods that may change.
import * as z from 'zod/mini'
import { Status } from '../assessment/schema.ts'
import { dutiesOf } from '../check/due.ts'
import { lawsOf } from '../check/read.ts'
import { VERDICTS } from '../engine/finding.ts'
import { canonicalJson } from '../kernel/canonical.ts'
import { isoInstant } from '../kernel/clock.ts'
import { addDays, type Day } from '../kernel/day.ts'
import { operation } from '../kernel/operation.ts'
import type { Period } from '../kernel/period.ts'
import { inTurns } from '../kernel/turns.ts'
import { allRegulations } from '../regulation/read.ts'
import { type Change, replace, stale } from '../table/change.ts'
import { act } from '../table/commit.ts'
import type { Services } from '../table/service.ts'
import { countAll, type Lists } from './count.ts'
import { distributionOf, type Policy, policyOf } from './distribution.ts'
import { readLists } from './lists.ts'
import { countPast } from './past.ts'
import { distributionsOf, figuresIn, wholesOn } from './read.ts'
import { type Distribution, FIGURES, type Figure, NothingAsked, type PeriodFigure, Recount } from './schema.ts'
import { countVerdicts } from './verdicts.ts'

/**
 * Counts the natural lists and writes the day's rows, each figure in one transaction; a repeat writes the same rows. Of
 * the days in `past` that have no rows the wholes are written, in one transaction.
 */
export const recount = operation({
  name: 'program.recount',
  input: Recount,
  permission: [{ actor: 'system' }],
  work: async (services: Services, context, { past }) => {
    const lists = await readLists(services, [context.today, ...past])
    const figures = countAll(lists, context.today)
    const { idempotencyKey: _, ...natural } = context
    const written = (rows: readonly Figure[]): Change[] => {
      const countedAt = isoInstant(context.instant)
      return rows.map((row) => replace(services.entities.figure.put({ ...row, countedAt }).params(), stale()))
    }
    for (const figure of FIGURES) {
      const rows = figures.filter((row) => row.figure === figure)
      await act(services, natural, { operation: 'program.recount', input: { figure } }, async () => ({
        changes: written(rows),
        audit: [],
        result: null,
      }))
    }
    const missed = await countMissed(services, lists, past, context.today)
    await act(services, natural, { operation: 'program.recount', input: { past } }, async () => ({
      changes: written(missed),
      audit: [],
      result: null,
    }))
    return { on: context.today, figures: figures.length + missed.length }
  },
})

/** A count that was made on its day stays. */
async function countMissed(services: Services, lists: Lists, past: readonly Day[], today: Day): Promise<Figure[]> {
  const there = new Set((await wholesOn(services, past)).map(({ on }) => on))
  return [...new Set(past)].filter((on) => on < today && !there.has(on)).flatMap((on) => countPast(lists, on))
}

/** So many rows of a period's figures in one transaction. */
const ROWS_AT_ONCE = 90

/**
 * Counts the verdicts of every period that is under way or may still be revised, and writes the numbers that changed and
 * what may be published of them. A period beyond its look-back keeps its last numbers.
 */
export const recountPeriods = operation({
  name: 'program.recountPeriods',
  input: NothingAsked,
  permission: [{ actor: 'system' }],
  work: async (services: Services, context, _input) => {
    const { idempotencyKey: _, ...natural } = context
    const asOf = addDays(context.today, -1)
    const [laws, regulations] = await Promise.all([lawsOf(services), allRegulations(services)])
    const policy = policyOf(regulations.filter(({ state }) => state !== 'draft'))
    const periods = [...new Set(dutiesOf(laws, asOf, asOf).map((due) => due.period))]
    const published = new Map((await distributionsOf(services, periods)).map((each) => [each.period, each]))
    let changed = 0
    for (const period of periods) {
      const kept = { figures: await figuresIn(services, period), published: published.get(period) }
      const changes = changesOf(services, kept, period, await statusesIn(services, period), policy, context.today)
      changed += changes.length
      for (let i = 0; i < changes.length; i += ROWS_AT_ONCE) {
        const some = changes.slice(i, i + ROWS_AT_ONCE)
        await act(services, natural, { operation: 'program.recountPeriods', input: { period } }, async () => ({
          changes: some,
          audit: [],
          result: null,
        }))
      }
    }
    return { on: context.today, periods: periods.length, changed }
  },
})

type Kept = { figures: readonly PeriodFigure[]; published: Distribution | undefined }

/** What is not as it was kept; a zero that was never anything else is no row. */
function changesOf(
  { entities }: Services,
  kept: Kept,
  period: Period,
  rows: readonly Status[],
  policy: Policy,
  today: Day,
): Change[] {
  const before = new Map(kept.figures.map((row) => [figureKey(row), row.value]))
  const figures = countVerdicts(period, rows, today).filter((row) => (before.get(figureKey(row)) ?? 0) !== row.value)
  const changes = figures.map((row) => replace(entities.periodFigure.put(row).params(), stale()))
  if (rows.length === 0 && kept.published === undefined) return changes
  const { published } = kept
  const distribution = distributionOf(period, rows, policy, published?.countedOn ?? today, published)
  if (canonicalJson(distribution) === canonicalJson(published)) return changes
  return [...changes, replace(entities.distribution.put({ ...distribution, countedOn: today }).params(), stale())]
}

function figureKey({ counted, verdict, part }: PeriodFigure): string {
  return `${counted} ${verdict} ${part}`
}

async function statusesIn(services: Services, period: Period): Promise<Status[]> {
  const all = await inTurns(VERDICTS, async (verdict) => {
    const { data } = await services.entities.status.query.ofVerdict({ period, verdict }).go({ pages: 'all' })
    return z.parse(z.array(Status), data)
  })
  return all.flat()
}

// What the night does with the programme's figures: it counts the day's anew, and those of the periods that may change.
import * as z from 'zod/mini'
import { Status } from '../assessment/schema.ts'
import { dutiesOf } from '../check/due.ts'
import { lawsOf } from '../check/read.ts'
import { VERDICTS } from '../engine/finding.ts'
import { isoInstant } from '../kernel/clock.ts'
import { addDays, type Day, within } from '../kernel/day.ts'
import { operation } from '../kernel/operation.ts'
import { type Period, spanOf } from '../kernel/period.ts'
import { inTurns } from '../kernel/turns.ts'
import { sectors } from '../region/sectors.ts'
import { kecamatans } from '../region/villages.ts'
import { rulesInForce } from '../regulation/read.ts'
import { replace, stale } from '../table/change.ts'
import { act } from '../table/commit.ts'
import type { Services } from '../table/service.ts'
import { countAll, type Lists, type Shelf } from './count.ts'
import { boughtOn, firstMonthFor } from './placed.ts'
import { figuresIn } from './read.ts'
import { FIGURES, NothingAsked, type PeriodFigure } from './schema.ts'
import { countVerdicts } from './verdicts.ts'

/** Counts the natural lists and writes the day's rows, each figure in one transaction; a repeat writes the same rows. */
export const recount = operation({
  name: 'program.recount',
  input: NothingAsked,
  permission: [{ actor: 'system' }],
  work: async (services: Services, context, _input) => {
    const figures = countAll(await listsOf(services, context.today))
    const { idempotencyKey: _, ...natural } = context
    const countedAt = isoInstant(context.instant)
    for (const figure of FIGURES) {
      const rows = figures.filter((row) => row.figure === figure)
      await act(services, natural, { operation: 'program.recount', input: { figure } }, async () => ({
        changes: rows.map((row) => replace(services.entities.figure.put({ ...row, countedAt }).params(), stale())),
        audit: [],
        result: null,
      }))
    }
    return { on: context.today, figures: figures.length }
  },
})

/** So many rows of a period's figures in one transaction. */
const ROWS_AT_ONCE = 90

/**
 * Counts the verdicts of every period that is under way or may still be revised, and writes the numbers that changed.
 * A period beyond its look-back keeps its last numbers.
 */
export const recountPeriods = operation({
  name: 'program.recountPeriods',
  input: NothingAsked,
  permission: [{ actor: 'system' }],
  work: async (services: Services, context, _input) => {
    const { idempotencyKey: _, ...natural } = context
    const asOf = addDays(context.today, -1)
    const periods = [...new Set(dutiesOf(await lawsOf(services), asOf, asOf).map((due) => due.period))]
    let changed = 0
    for (const period of periods) {
      const [rows, kept] = await Promise.all([statusesIn(services, period), figuresIn(services, period)])
      const before = new Map(kept.map((row) => [figureKey(row), row.value]))
      const fresh = countVerdicts(period, rows, context.today).filter((row) => before.get(figureKey(row)) !== row.value)
      changed += fresh.length
      for (let i = 0; i < fresh.length; i += ROWS_AT_ONCE) {
        const some = fresh.slice(i, i + ROWS_AT_ONCE)
        await act(services, natural, { operation: 'program.recountPeriods', input: { period } }, async () => ({
          changes: some.map((row) => replace(services.entities.periodFigure.put(row).params(), stale())),
          audit: [],
          result: null,
        }))
      }
    }
    return { on: context.today, periods: periods.length, changed }
  },
})

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

async function listsOf(services: Services, on: Day): Promise<Lists> {
  const { ikm, partner, outlet } = services.entities
  const places = kecamatans().map(({ code }) => code)
  const all = { pages: 'all' } as const
  const ofIkm = await inTurns(places, async (code) => (await ikm.query.inKecamatan({ kecamatan: code }).go(all)).data)
  const ofOutlets = await inTurns(
    places,
    async (code) => (await outlet.query.inKecamatan({ kecamatan: code }).go(all)).data,
  )
  const ofPartners = await inTurns(
    sectors(),
    async ({ id }) => (await partner.query.inSector({ sector: id }).go(all)).data,
  )
  const outlets = ofOutlets.flat()
  const shelves = await inTurns(outlets, async ({ unit }): Promise<[string, Shelf]> => {
    const { data } = await services.collections.standing({ unit }).go(all)
    return [unit, { slots: data.slot, placements: data.placement }]
  })
  return {
    on,
    rules: await rulesInForce(services),
    ikm: ofIkm.flat(),
    placed: await placedIkm(services, shelves, on),
    partners: ofPartners.flat(),
    outlets,
    shelves: new Map(shelves),
  }
}

/** The IKM with a placement that stands and was confirmed lately: one bounded Query for each that has one standing. */
async function placedIkm(services: Services, shelves: readonly [string, Shelf][], on: Day): Promise<Set<string>> {
  const standing = shelves.flatMap(([, { placements }]) => placements).filter(({ from, to }) => within(on, from, to))
  const byIkm = [...Map.groupBy(standing, ({ ikm }) => ikm)]
  const { first } = spanOf(firstMonthFor(on))
  const found = await inTurns(byIkm, async ([ikm, own]) => {
    const { data } = await services.entities.confirmation.query.ofIkm({ ikm }).gte({ on: first }).go({ pages: 'all' })
    return boughtOn(own, data, on).length > 0 ? [ikm] : []
  })
  return new Set(found.flat())
}

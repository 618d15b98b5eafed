// What can be done with the programme's figures: count them anew, and show the newest.
import * as z from 'zod/mini'
import { isoInstant } from '../kernel/clock.ts'
import type { Day } from '../kernel/day.ts'
import { operation } from '../kernel/operation.ts'
import { sectors } from '../region/sectors.ts'
import { kecamatans } from '../region/villages.ts'
import { rulesInForce } from '../regulation/read.ts'
import { replace, stale } from '../table/change.ts'
import { act } from '../table/commit.ts'
import type { Services } from '../table/service.ts'
import { countAll, type Lists, type Shelf } from './count.ts'
import { FIGURES, Figure, type FigureName, NothingAsked } from './schema.ts'

/** So many Queries run at once. */
const AT_ONCE = 8

/** No figure has more parts than this: all, the kecamatan, the sectors. */
const MOST_PARTS = 1 + kecamatans().length + sectors().length

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

/** The newest day's rows of every figure. */
export const figures = operation({
  name: 'program.figures',
  input: NothingAsked,
  permission: [{ actor: 'public' }],
  work: async (services: Services, _context, _input) =>
    (await Promise.all(FIGURES.map((figure) => newestOf(services, figure)))).flat(),
})

async function newestOf(services: Services, figure: FigureName): Promise<Figure[]> {
  const { data } = await services.entities.figure.query.ofFigure({ figure }).go({ order: 'desc', limit: MOST_PARTS })
  const rows = z.parse(z.array(Figure), data)
  return rows.filter((row) => row.on === rows[0]?.on).reverse()
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
    partners: ofPartners.flat(),
    outlets,
    shelves: new Map(shelves),
  }
}

/** The work for each item, a few at once, the answers in the items' order. */
async function inTurns<Item, Answer>(items: readonly Item[], work: (item: Item) => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = []
  for (let i = 0; i < items.length; i += AT_ONCE) {
    answers.push(...(await Promise.all(items.slice(i, i + AT_ONCE).map(work))))
  }
  return answers
}

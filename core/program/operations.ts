// What can be asked of the programme's figures: the newest, and those of a period.
import * as z from 'zod/mini'
import { operation } from '../kernel/operation.ts'
import { sectors } from '../region/sectors.ts'
import { kecamatans } from '../region/villages.ts'
import type { Services } from '../table/service.ts'
import { figuresIn } from './read.ts'
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

/** The numbers of one period by verdict: for officers, because a published cell must not name a partner. */
export const ofPeriod = operation({
  name: 'program.ofPeriod',
  input: OnePeriod,
  permission: [{ actor: 'officer', power: 'verify' }, { actor: 'system' }],
  work: (services: Services, _context, { period }) => figuresIn(services, period),
})

async function newestOf(services: Services, figure: FigureName): Promise<Figure[]> {
  const { data } = await services.entities.figure.query.ofFigure({ figure }).go({ order: 'desc', limit: MOST_PARTS })
  const rows = z.parse(z.array(Figure), data)
  return rows.filter((row) => row.on === rows[0]?.on).reverse()
}

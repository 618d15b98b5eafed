// The programme's figures as a page tells them: the newest numbers, what they were before, supply beside demand.
import type { Day } from '../kernel/day.ts'
import { FIGURES, type Figure, type FigureName } from '../program/schema.ts'
import { kecamatans } from '../region/villages.ts'

export type Counted = { figure: FigureName; on: Day; value: number; before?: { on: Day; value: number } }

/** Active IKM beside the slots that stand empty: supply and demand in one kecamatan. */
export type Supply = { kecamatan: string; ikm: number; vacant: number }

export type ProgramView = {
  /** The newest number of each figure, and its oldest where rows of several days are there. */
  counted: Counted[]
  /** The days of which there are rows, the newest last, at most the newest few. */
  days: { on: Day; values: Partial<Record<FigureName, number>> }[]
  /** Kecamatan where nothing is, are left out. */
  supply: Supply[]
}

/** The ends of eight quarters, and the newest day. */
const MOST_DAYS = 9

/** From rows of one or more days, in any order. */
export function programView(figures: readonly Figure[]): ProgramView {
  const whole = figures.filter(({ part }) => part === 'all')
  const days = [...Map.groupBy(whole, ({ on }) => on)].toSorted(([a], [b]) => (a < b ? -1 : 1)).slice(-MOST_DAYS)
  return {
    counted: FIGURES.flatMap((figure) => countedOf(whole, figure)),
    days: days.map(([on, rows]) => ({
      on,
      values: Object.fromEntries(rows.map(({ figure, value }) => [figure, value])),
    })),
    supply: supplyOf(figures),
  }
}

function countedOf(whole: readonly Figure[], figure: FigureName): Counted[] {
  const own = whole.filter((row) => row.figure === figure).toSorted((a, b) => (a.on < b.on ? -1 : 1))
  const [oldest, newest] = [own[0], own.at(-1)]
  if (oldest === undefined || newest === undefined) return []
  const { on, value } = newest
  return [{ figure, on, value, ...(oldest.on === on ? {} : { before: { on: oldest.on, value: oldest.value } }) }]
}

function supplyOf(figures: readonly Figure[]): Supply[] {
  const at = (figure: FigureName) => {
    const own = figures.filter((row) => row.figure === figure && row.part.startsWith('kecamatan:'))
    const newest = own
      .map(({ on }) => on)
      .toSorted()
      .at(-1)
    return new Map(own.filter(({ on }) => on === newest).map(({ part, value }) => [part, value]))
  }
  const [ikm, vacant] = [at('ikm.active'), at('slot.vacant')]
  return kecamatans()
    .map(({ code }) => ({
      kecamatan: code,
      ikm: ikm.get(`kecamatan:${code}`) ?? 0,
      vacant: vacant.get(`kecamatan:${code}`) ?? 0,
    }))
    .filter((row) => row.ikm > 0 || row.vacant > 0)
}

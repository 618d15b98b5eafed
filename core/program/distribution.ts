// What may be published of a period: how its verdicts are distributed, without a number that points at a partner.
import type { Status } from '../assessment/schema.ts'
import { VERDICTS, type Verdict } from '../engine/finding.ts'
import type { Day } from '../kernel/day.ts'
import type { Period } from '../kernel/period.ts'
import { sectors } from '../region/sectors.ts'
import { kecamatans } from '../region/villages.ts'
import type { Regulation } from '../regulation/schema.ts'
import { type Cell, canBeTold, merged, partnersIn } from './cells.ts'
import { type Bound, fewestLeft } from './differences.ts'
import type { Distribution, Row } from './schema.ts'
import { bindingOf, type Counted, worstOfEach } from './verdicts.ts'

export type Policy = { by: readonly ('sector' | 'kecamatan')[]; minCell: number }

/** Never under five (design, section 7). */
const FEWEST = 5

/** The strictest of all: a distribution counts duties of every regulation together. */
export function policyOf(regulations: readonly Pick<Regulation, 'terms'>[]): Policy {
  const all = regulations.map(({ terms }) => terms.publication)
  return {
    by: (['sector', 'kecamatan'] as const).filter((each) => all.every(({ by }) => by.includes(each))),
    minCell: Math.max(FEWEST, ...all.map(({ minCell }) => minCell)),
  }
}

/**
 * From all status rows of the period: partners by sector, each by the worst of its duties; duties of outlets by kecamatan.
 * Rows that were merged the night `before` stay so as long as that is enough: or one night's rows, taken from those of
 * another, would tell of what moved between them.
 */
export function distributionOf(
  period: Period,
  rows: readonly Status[],
  policy: Policy,
  countedOn: Day,
  before?: Distribution,
): Distribution {
  const minCell = Math.max(FEWEST, policy.minCell)
  const duties = bindingOf(rows)
  const partners = worstOfEach(duties)
  const whole: Cell = { parts: ['all'], counted: partners }
  const none = { period, countedOn, minCell, sectors: [], kecamatan: [] }
  if (!canBeTold(whole, minCell)) return none
  const enough = (cells: readonly Cell[]) => cells.every((cell) => canBeTold(cell, minCell))
  const kinds = policy.by.includes('sector')
    ? merged(cellsOf(partners, bySector, SECTORS), before?.sectors ?? [], enough)
    : []
  const beside = kinds.length === 0 ? [whole] : kinds
  const apart = (cells: readonly Cell[]) => fewestLeft(boundsOf(duties, beside, cells), minCell) >= minCell
  const places = policy.by.includes('kecamatan')
    ? merged(cellsOf(duties, byKecamatan, PLACES), before?.kecamatan ?? [], enough, apart)
    : []
  return { ...none, whole: rowOf(whole), sectors: kinds.map(rowOf), kecamatan: places.map(rowOf) }
}

const bySector = ({ sector }: Counted) => sector
const byKecamatan = ({ kecamatan }: Counted) => kecamatan

/** The order in which parts are merged: kinds of business that resemble, kecamatan that border on one another. */
const SECTORS = sectors().map(({ id }): string => id)
const PLACES = kecamatans().map(({ code }): string => code)

/** Stands for the reader, who knows nothing to take a row from: what is bound to it never cancels out. */
const NOTHING = 'nothing'

/**
 * What a partner's numbers are bound to. One with a single duty, which an outlet owes, stands in one row of each table
 * with the same verdict: it vanishes where one is taken from the other. One with several duties is called by the worst of
 * them here and counted duty by duty there, which leaves a rest that nobody can take away.
 */
function boundsOf(duties: readonly Counted[], kinds: readonly Cell[], places: readonly Cell[]): Bound[] {
  const inCells = (cells: readonly Cell[], kind: string) => {
    const at = cells.flatMap(({ counted }, nth) => counted.map(({ partner }) => ({ partner, row: `${kind} ${nth}` })))
    return Map.groupBy(at, ({ partner }) => partner)
  }
  const [ofSector, ofPlace] = [inCells(kinds, 'sector'), inCells(places, 'kecamatan')]
  return [...Map.groupBy(duties, ({ partner }) => partner)].map(([partner, own]) => {
    const rows = [...(ofSector.get(partner) ?? []), ...(ofPlace.get(partner) ?? [])].map(({ row }) => row)
    const single = own.length === 1 && ofPlace.has(partner)
    return [...new Set(single ? rows : [NOTHING, ...rows])]
  })
}

/** In the order of the parts. */
function cellsOf(
  counted: readonly Counted[],
  by: (each: Counted) => string | undefined,
  order: readonly string[],
): Cell[] {
  const cells = [...Map.groupBy(counted, by)].flatMap(([part, own]): Cell[] =>
    part === undefined ? [] : [{ parts: [part], counted: own }],
  )
  const at = ({ parts: [part = ''] }: Cell) => `${String(order.indexOf(part)).padStart(3, '0')} ${part}`
  return cells.toSorted((a, b) => (at(a) < at(b) ? -1 : 1))
}

function rowOf(cell: Cell): Row {
  const tally = VERDICTS.map((verdict) => [verdict, cell.counted.filter((each) => each.verdict === verdict).length])
  return {
    parts: cell.parts,
    partners: partnersIn(cell),
    verdicts: Object.fromEntries(tally) as Record<Verdict, number>,
    total: cell.counted.length,
  }
}

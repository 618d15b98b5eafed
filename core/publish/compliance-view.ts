// What is published of verdicts: distributions that name nobody. What counts too few partners is merged, or withheld.
import { VERDICTS, type Verdict } from '../engine/finding.ts'
import { type Day, later } from '../kernel/day.ts'
import { type Period, spanOf } from '../kernel/period.ts'
import type { PeriodFigure } from '../program/schema.ts'
import type { Regulation } from '../regulation/schema.ts'

type Tally = Record<Verdict, number>

/** A cell of a distribution: one or more sectors, or kecamatan, together. */
export type Row = { parts: string[]; total: number; verdicts: Tally }

export type PeriodView = {
  period: Period
  countedOn: Day
  /** Partners, each by the worst of its duties; none where so few are judged that the number would name them. */
  whole?: Row
  /** Partners by sector; none where only the whole can be told. */
  sectors: Row[]
  /** Duties of outlets by kecamatan; none where it was not given how many partners stand behind them, or too few do. */
  kecamatan: Row[]
}

export type ComplianceView = { minCell: number; periods: PeriodView[] }

export type Policy = { by: readonly ('sector' | 'kecamatan')[]; minCell: number }

/** Never under five (design, section 7). */
const FEWEST = 5

/** The partners with a duty in a kecamatan: a count of duties does not say how many partners stand behind it. */
export type PartnersIn = ReadonlyMap<Period, ReadonlyMap<string, ReadonlySet<string>>>

/** The strictest of all: a figure counts duties of every regulation together. */
export function policyOf(regulations: readonly Pick<Regulation, 'terms'>[]): Policy {
  const all = regulations.map(({ terms }) => terms.publication)
  return {
    by: (['sector', 'kecamatan'] as const).filter((each) => all.every(({ by }) => by.includes(each))),
    minCell: Math.max(FEWEST, ...all.map(({ minCell }) => minCell)),
  }
}

/** The newest period first; of those that end together the shorter. A period of which nothing is counted is left out. */
export function complianceView(
  figures: readonly PeriodFigure[],
  policy: Policy = policyOf([]),
  partnersIn: PartnersIn = new Map(),
): ComplianceView {
  const minCell = Math.max(FEWEST, policy.minCell)
  const periods = [...Map.groupBy(figures, ({ period }) => period)].flatMap(([period, rows]): PeriodView[] => {
    const sectors = policy.by.includes('sector') ? cellsOf(rows, 'partner', 'sector:') : []
    const whole = rows.filter(({ counted, part }) => counted === 'partner' && part === 'all')
    const all = rowOf(['all'], whole)
    const countedOn = rows.map((row) => row.countedOn).reduce(later)
    if (all.total === 0) return []
    const view = { period, countedOn, sectors: [], kecamatan: [] }
    if (!canBeTold(all, all.total, minCell)) return [view]
    return [
      { ...view, whole: all, sectors: told(sectors, ofTotals, minCell), kecamatan: inKecamatan(rows, policy, period) },
    ]
  })
  return { minCell, periods: periods.toSorted(newestFirst) }

  function inKecamatan(rows: readonly PeriodFigure[], { by }: Policy, period: Period): Row[] {
    const behind = partnersIn.get(period)
    if (behind === undefined || !by.includes('kecamatan')) return []
    const partners = (cells: readonly Row[]) =>
      new Set(cells.flatMap(({ parts }) => parts.flatMap((part) => [...(behind.get(part) ?? [])]))).size
    return told(cellsOf(rows, 'duty', 'kecamatan:'), partners, minCell)
  }
}

/** How many partners stand behind some cells. */
type PartnersOf = (cells: readonly Row[]) => number

const ofTotals: PartnersOf = (cells) => cells.reduce((sum, { total }) => sum + total, 0)

/**
 * The cells that can be told, and one that holds together those that cannot. While that one is still too small the
 * smallest of the others joins it, so that neither it nor the whole less all others tells of too few. Where one row is
 * all that is left it says no more than the whole, and there is none.
 */
function told(cells: readonly Row[], partners: PartnersOf, minCell: number): Row[] {
  const fine = (some: readonly Row[]) => canBeTold(together(some), partners(some), minCell)
  const apart = cells
    .filter((cell) => fine([cell]))
    .toSorted((a, b) => partners([b]) - partners([a]) || (String(a.parts) < String(b.parts) ? -1 : 1))
  const merged = cells.filter((cell) => !apart.includes(cell))
  while (merged.length > 0 && apart.length > 0 && !fine(merged)) {
    const smallest = apart.pop()
    if (smallest !== undefined) merged.push(smallest)
  }
  const rows = merged.length === 0 ? apart : [...apart, together(merged)]
  return rows.length > 1 ? rows : []
}

const BREACHES = ['unconfirmed', 'short', 'not-reported'] as const

/** Enough partners, and not all of them in one red: "all hotels are short" would name every hotel. */
function canBeTold({ total, verdicts }: Row, partners: number, minCell: number): boolean {
  return partners >= minCell && !BREACHES.some((verdict) => verdicts[verdict] === total)
}

function cellsOf(rows: readonly PeriodFigure[], counted: PeriodFigure['counted'], kind: string): Row[] {
  const own = rows.filter((row) => row.counted === counted && row.part.startsWith(kind))
  const cells = [...Map.groupBy(own, ({ part }) => part)].map(([part, of]) => rowOf([part.slice(kind.length)], of))
  return cells.filter(({ total }) => total > 0)
}

function rowOf(parts: string[], rows: readonly PeriodFigure[]): Row {
  const verdicts = tally((verdict) => rows.filter((row) => row.verdict === verdict).map(({ value }) => value))
  return { parts, total: sum(Object.values(verdicts)), verdicts }
}

function together(cells: readonly Row[]): Row {
  const verdicts = tally((verdict) => cells.map((cell) => cell.verdicts[verdict]))
  return { parts: cells.flatMap(({ parts }) => parts).toSorted(), total: sum(Object.values(verdicts)), verdicts }
}

function tally(of: (verdict: Verdict) => number[]): Tally {
  const entries = VERDICTS.map((verdict) => [verdict, sum(of(verdict))] as const)
  return Object.fromEntries(entries) as Tally
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0)
}

function newestFirst(a: PeriodView, b: PeriodView): number {
  const [one, other] = [spanOf(a.period), spanOf(b.period)]
  return one.last === other.last ? (one.first < other.first ? 1 : -1) : one.last < other.last ? 1 : -1
}

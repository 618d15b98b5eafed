// Cells of a distribution, and merging those that would tell of too few partners.
import type { Verdict } from '../engine/finding.ts'
import type { Row } from './schema.ts'
import type { Counted } from './verdicts.ts'

/** One or more sectors, or kecamatan, together, with what is counted there. */
export type Cell = { parts: string[]; counted: readonly Counted[] }

/** Whether so many rows can be told, each by itself or all together. */
export type Test = (cells: readonly Cell[]) => boolean

/**
 * The cells that can be told, and those that cannot in groups that can. While a group is still too small, or what is left
 * between rows is not `safe`, the smallest joins the next smallest. Where one row is all that is left it says no more than
 * the whole, and there is none.
 */
export function merged(cells: readonly Cell[], before: readonly Row[], enough: Test, safe: Test = () => true): Cell[] {
  const kept = asBefore(cells, before)
  if (kept !== undefined && enough(kept) && safe(kept)) return kept.toSorted(largestFirst)
  const small = cells.filter((cell) => !enough([cell]))
  let found = [...cells.filter((cell) => !small.includes(cell)), ...grouped(small, enough)].toSorted(largestFirst)
  while (found.length > 1 && !(enough(found) && safe(found))) {
    const least = found.findLast((cell) => !enough([cell])) ?? found.at(-1)
    const others = found.filter((cell) => cell !== least)
    const next = others.at(-1)
    found = [...others.slice(0, -1), together([least, next].flatMap((cell) => cell ?? []))].toSorted(largestFirst)
  }
  return found.length > 1 ? found : []
}

/** In their order, each group as small as it can be; what is left at the end joins the last one. */
function grouped(cells: readonly Cell[], enough: Test): Cell[] {
  const groups: Cell[] = []
  const open: Cell[] = []
  for (const cell of cells) {
    open.push(cell)
    if (enough([together(open)])) groups.push(together(open.splice(0)))
  }
  const last = groups.pop()
  return last === undefined && open.length === 0
    ? []
    : [...groups, together([...(last === undefined ? [] : [last]), ...open])]
}

/** The cells in the rows of the night before; undefined where one of them stood in none. */
function asBefore(cells: readonly Cell[], before: readonly Row[]): Cell[] | undefined {
  const rowsOf = ({ parts }: Cell) => before.filter((row) => parts.every((part) => row.parts.includes(part)))
  if (cells.some((cell) => rowsOf(cell).length === 0)) return undefined
  const groups = [...Map.groupBy(cells, (cell) => rowsOf(cell)[0]).values()].map(together)
  return groups.length > 1 ? groups : undefined
}

function largestFirst(a: Cell, b: Cell): number {
  return partnersIn(b) - partnersIn(a) || (String(a.parts) < String(b.parts) ? -1 : 1)
}

/** What would be said of every partner of a row whose verdicts are all among these. */
const OF_EVERY_ONE: readonly (readonly Verdict[])[] = [['short', 'not-reported'], ['unconfirmed']]

/** Enough partners, and nothing bad said of all of them: "all hotels are short" would name every hotel. */
export function canBeTold(cell: Cell, minCell: number): boolean {
  const allAlike = OF_EVERY_ONE.some((bad) => cell.counted.every(({ verdict }) => bad.includes(verdict)))
  return partnersIn(cell) >= minCell && !allAlike
}

/** Each once, however many outlets it has there. */
export function partnersIn({ counted }: Cell): number {
  return new Set(counted.map(({ partner }) => partner)).size
}

function together(cells: readonly Cell[]): Cell {
  return { parts: cells.flatMap(({ parts }) => parts).toSorted(), counted: cells.flatMap(({ counted }) => counted) }
}

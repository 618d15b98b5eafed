// A sheet by its columns: which cell is which field, how it is read, and what is said of it where it is wrong.
import type { CellFault } from '../../../core/job/schema.ts'
import type { Sentence } from '../../../core/kernel/refusal.ts'
import { JobFailure } from '../kind.ts'
import type { Cell } from '../sheet.ts'
import { cellAt, type Filled, filled, textIn } from './cells.ts'

export type Column = {
  field: string
  title: string
  optional?: true
  /** What is accepted, for the instructions and beside a fault. */
  hint: Sentence
  example: string
  /** A text, where nothing else is said. */
  read?: (cell: Filled) => unknown
}

/** `row` as Excel counts it: the head is 1. */
export type Reading = {
  row: number
  given: Record<string, unknown>
  /** A fault at the cell of the field: what is written there, and what is accepted or `says`. */
  fault: (field: string, says?: Sentence) => CellFault
}

/** Every row that is not empty, read by the columns in whatever order they stand. */
export function readingsOf(columns: readonly Column[], cells: readonly (readonly Cell[])[]): Reading[] {
  const [head = [], ...rows] = cells
  const placed = columns.map((column) => ({ column, at: head.findIndex((cell) => isTitle(cell, column.title)) }))
  const missing = placed.filter(({ column, at }) => at < 0 && column.optional !== true)
  if (missing.length > 0) throw noColumns(missing.map(({ column }) => column.title))
  return rows.flatMap((cellsOfRow, i): Reading[] => {
    const row = i + 2
    const given = placed.flatMap(({ column: { field, read = textIn }, at }) => {
      const cell = filled(cellsOfRow[at])
      return cell === undefined ? [] : [[field, read(cell)] as const]
    })
    if (given.length === 0) return []
    const fault = (field: string, says?: Sentence): CellFault => {
      const { column, at } = placed.find((each) => each.column.field === field) ?? { column: undefined, at: 0 }
      const place = Math.max(0, at)
      return { cell: cellAt(place, row), ...told(cellsOfRow[place], says ?? column?.hint ?? { id: '', en: '' }) }
    }
    return [{ row, given: Object.fromEntries(given), fault }]
  })
}

/** The fields of the schema's issues that are columns, each once and in their order. */
export function wrongFields(columns: readonly Column[], issues: readonly { path: readonly PropertyKey[] }[]): string[] {
  const wrong = new Set(issues.map(({ path }) => path[0]))
  return columns.map(({ field }) => field).filter((field) => wrong.has(field))
}

export function byCell(a: CellFault, b: CellFault): number {
  const rowOf = ({ cell }: CellFault) => Number(cell.replace(/\D/g, ''))
  return rowOf(a) - rowOf(b) || (a.cell < b.cell ? -1 : 1)
}

const MOST_SHOWN = 40

function told(cell: Cell | undefined, says: Sentence): Sentence {
  const value = filled(cell)
  if (value === undefined) return { id: `Kosong. ${says.id}`, en: `Empty. ${says.en}` }
  const text = value instanceof Date ? textIn(value) : String(value)
  const short = text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text
  return { id: `Tertulis “${short}”. ${says.id}`, en: `It says “${short}”. ${says.en}` }
}

function isTitle(cell: Cell | undefined, title: string): boolean {
  return typeof cell === 'string' && cell.trim().toLocaleLowerCase('id') === title.toLocaleLowerCase('id')
}

function noColumns(titles: readonly string[]): JobFailure {
  const names = titles.join(', ')
  return new JobFailure({
    id: `Baris pertama lembar itu tidak memuat kolom: ${names}. Pakai templat, isi, lalu unggah lagi.`,
    en: `The first row of the sheet does not name the columns: ${names}. Use the template, fill it in, and upload it again.`,
  })
}

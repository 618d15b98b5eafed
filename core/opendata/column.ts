// A column of an open dataset: its name, its type, what it means and where its value comes from; all else follows from it.
import { isDay } from '../kernel/day.ts'

/** The same words in Indonesian and English. */
export type Both = { readonly id: string; readonly en: string }

/** What a cell may hold; null where nothing is known. */
export type Cell = string | number | boolean | null

/** `codes`: one or more codes, joined by `; `. */
export const TYPES = ['text', 'codes', 'integer', 'decimal', 'boolean', 'day', 'month'] as const
export type ColumnType = (typeof TYPES)[number]

/** Where a value comes from: what was recorded, the region's own lists, the enacted text, or a count. */
export const SOURCES = ['record', 'region', 'regulation', 'count'] as const
export type Source = (typeof SOURCES)[number]

export type ColumnInfo = {
  /** Lower case with underscores, as it stands in the head of the CSV and in the JSON. */
  readonly name: string
  readonly type: ColumnType
  /** Of a number. */
  readonly unit?: Both
  /** Whether every row has a value. */
  readonly always: boolean
  readonly about: Both
  readonly source: Source
}

export type Column<Row> = ColumnInfo & { readonly of: (row: Row) => Cell | undefined }

type More = { unit?: Both; always?: boolean; source?: Source }

/** A column that was recorded and that every row has, where `more` says nothing else. */
export function column<Row>(
  name: string,
  type: ColumnType,
  about: Both,
  of: Column<Row>['of'],
  { always = true, source = 'record', ...unit }: More = {},
): Column<Row> {
  return { name, type, ...unit, always, about, source, of }
}

/** Whether the cell is of the column's type. */
export function fits({ type, always }: ColumnInfo, cell: Cell): boolean {
  if (cell === null) return !always
  switch (type) {
    case 'text':
    case 'codes':
      return typeof cell === 'string' && cell !== ''
    case 'integer':
      return Number.isSafeInteger(cell)
    case 'decimal':
      return typeof cell === 'number' && Number.isFinite(cell)
    case 'boolean':
      return typeof cell === 'boolean'
    case 'day':
      return typeof cell === 'string' && isDay(cell)
    case 'month':
      return typeof cell === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(cell)
  }
}

/** Several codes in one cell; null where there are none. */
export function joined(codes: readonly string[]): string | null {
  return codes.length === 0 ? null : codes.join('; ')
}

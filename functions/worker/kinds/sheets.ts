// Kinds whose parts are rows for named sheets, put together in the order of the parts.
import * as z from 'zod/mini'
import { type Sheet, type Value, workbook } from '../excel.ts'
import type { Made } from '../kind.ts'

const Cell = z.union([z.string(), z.number(), z.null()])
export const Rows = z.record(z.string(), z.array(z.array(Cell)))
export type Rows = Record<string, Value[][]>

/** Excel's own limit is 1,048,576; a file beyond this opens on no phone. */
const MOST_ROWS = 100_000

/** The heads of the sheets in their order, by the sheet's name. */
export type Heads = Readonly<Record<string, readonly string[]>>

export async function fileOf(name: string, heads: Heads, parts: readonly Rows[]): Promise<Made> {
  const sheets = Object.entries(heads).map(([sheet, head]): Sheet => {
    const rows = parts.flatMap((part) => part[sheet] ?? [])
    return { name: sheet, head, rows: rows.slice(0, MOST_ROWS) }
  })
  return {
    name,
    bytes: await workbook(sheets),
    note: `${sheets.reduce((sum, { rows }) => sum + rows.length, 0)} baris`,
  }
}

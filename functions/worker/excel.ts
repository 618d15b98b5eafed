// Writing Excel: named sheets of texts and numbers, with a bold head. A text is never a formula.
import writeExcel, { type SheetData } from 'write-excel-file/node'

export type Value = string | number | null
export type Sheet = { name: string; head: readonly string[]; rows: readonly (readonly Value[])[] }

/** Excel cuts off a cell beyond this. */
const LONGEST_TEXT = 32_000
const LEAST_WIDTH = 10
const MOST_WIDTH = 48

export async function workbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const made = sheets.map(({ name, head, rows }) => ({
    sheet: name,
    data: [head.map((value) => ({ value, type: String, fontWeight: 'bold' as const })), ...rows.map(cellsOf)],
    columns: head.map((title, i) => ({ width: widthOf([title, ...rows.map((row) => row[i] ?? '')]) })),
    stickyRowsCount: 1,
  }))
  return writeExcel(made).toBuffer()
}

/**
 * Texts are written as text cells, which Excel never computes. An apostrophe before what looks like a formula keeps it
 * a text where the sheet is saved as CSV and opened again.
 */
function cellsOf(row: readonly Value[]): SheetData[number] {
  return row.map((value) => {
    if (value === null) return null
    if (typeof value === 'number') return { value, type: Number }
    return { value: harmless(value).slice(0, LONGEST_TEXT), type: String }
  })
}

export function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

function widthOf(values: readonly Value[]): number {
  const longest = values.slice(0, 200).reduce<number>((most, value) => Math.max(most, String(value ?? '').length), 0)
  return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, longest + 2))
}

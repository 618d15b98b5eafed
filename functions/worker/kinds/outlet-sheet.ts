// A sheet of outlets: from cells to what opening each asks, with every fault at its cell.
import * as z from 'zod/mini'
import type { CellFault } from '../../../core/job/schema.ts'
import { OpenOutlet } from '../../../core/outlet/schema.ts'
import { JobFailure } from '../kind.ts'
import type { Cell } from '../sheet.ts'
import { COLUMNS, cellAt, textIn } from './outlet-columns.ts'

/** `row` as Excel counts it: the head is 1. */
export type Line = { row: number; input: z.infer<typeof OpenOutlet> }

/** The lines without a fault, and the faults of the others. An empty row is passed over. */
export function linesOf(cells: readonly (readonly Cell[])[], partner: string): { lines: Line[]; faults: CellFault[] } {
  const [head = [], ...rows] = cells
  const columns = COLUMNS.map((column) => ({ column, at: head.findIndex((cell) => isTitle(cell, column.title)) }))
  const missing = columns.filter(({ column, at }) => at < 0 && column.optional !== true)
  if (missing.length > 0) throw noColumns(missing.map(({ column }) => column.title))
  const lines: Line[] = []
  const faults: CellFault[] = []
  for (const [i, cellsOfRow] of rows.entries()) {
    const row = i + 2
    const given = columns.flatMap(({ column, at }) => {
      const value = textIn(column, cellsOfRow[at])
      return value === undefined ? [] : [[column.field, value] as const]
    })
    if (given.length === 0) continue
    const parsed = z.safeParse(OpenOutlet, { partner, ...Object.fromEntries(given) })
    if (parsed.success) lines.push({ row, input: parsed.data })
    else {
      const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]))
      for (const { column, at } of columns) {
        if (wrong.has(column.field)) faults.push({ cell: cellAt(at, row), ...column.hint })
      }
    }
  }
  return { lines, faults }
}

/** The lines that name an outlet which an earlier line or the record has: told at the name's cell. */
export function doubled(lines: readonly Line[], recorded: readonly { name: string; address: string }[]): CellFault[] {
  const seen = new Map(recorded.map((outlet) => [sameAs(outlet), 0]))
  return lines.flatMap(({ row, input }) => {
    const earlier = seen.get(sameAs(input))
    seen.set(sameAs(input), earlier ?? row)
    if (earlier === undefined) return []
    const where = earlier === 0 ? ['di Etalase', 'in Etalase'] : [`pada baris ${earlier}`, `in row ${earlier}`]
    return [
      {
        cell: cellAt(0, row),
        id: `Gerai dengan nama dan alamat ini sudah ada ${where[0]}. Hapus baris ini.`,
        en: `An outlet of this name and address is already ${where[1]}. Remove this row.`,
      },
    ]
  })
}

function sameAs({ name, address }: { name: string; address: string }): string {
  return `${name}|${address}`.toLocaleLowerCase('id').replace(/[\s.,]+/g, ' ')
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

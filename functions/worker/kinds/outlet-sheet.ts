// A sheet of outlets: from cells to what opening each asks, with every fault at its cell.
import * as z from 'zod/mini'
import type { CellFault } from '../../../core/job/schema.ts'
import type { Id } from '../../../core/kernel/id.ts'
import { BringOutlet } from '../../../core/outlet/schema.ts'
import { measures, sector } from '../../../core/region/sectors.ts'
import type { Cell } from '../sheet.ts'
import { cellAt } from './cells.ts'
import { type Reading, readingsOf, wrongFields } from './columns.ts'
import { COLUMNS } from './outlet-columns.ts'

/** `row` as Excel counts it: the head is 1. */
export type Line = { row: number; input: BringOutlet }
export type Lines = { lines: Line[]; faults: CellFault[] }

/** The lines without a fault, and the faults of the others. An empty row is passed over. */
export function linesOf(cells: readonly (readonly Cell[])[], of: { partner: string; broughtBy: Id<'job'> }): Lines {
  const lines: Line[] = []
  const faults: CellFault[] = []
  for (const reading of readingsOf(COLUMNS, cells)) {
    const { row, given } = reading
    const { sizes, wrong } = sizesIn(reading)
    const form = Object.fromEntries(Object.entries(given).filter(([field]) => !SIZES.some(({ id }) => id === field)))
    const parsed = z.safeParse(BringOutlet, { ...of, ...form, measures: sizes })
    const fields = parsed.success ? [] : wrongFields(COLUMNS, parsed.error.issues)
    const own = [...fields.map((field) => reading.fault(field)), ...wrong]
    if (parsed.success && own.length === 0) lines.push({ row, input: parsed.data })
    faults.push(...own)
  }
  return { lines, faults }
}

const SIZES = measures()

/** What the row says of the outlet's size, and what is no such number or no measure of its sector. */
function sizesIn({ given, fault }: Reading): { sizes: { measure: string; value: unknown }[]; wrong: CellFault[] } {
  const of = sector(String(given['sector']))
  const told = SIZES.filter(({ id }) => given[id] !== undefined).map((each) => ({ ...each, value: given[each.id] }))
  const fits = (value: unknown, max: number) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= max
  const wrong = told.flatMap(({ id, value, max }): CellFault[] => {
    if (!fits(value, max)) return [fault(id)]
    if (of === undefined || of.measures.includes(id)) return []
    return [
      fault(id, {
        id: `Ukuran ini tidak dipakai untuk ${of.name.toLowerCase()}. Kosongkan.`,
        en: `This measure is not one of the sector “${of.nameEn}”. Leave it empty.`,
      }),
    ]
  })
  const sizes = told.filter(({ value, max }) => fits(value, max)).map(({ id, value }) => ({ measure: id, value }))
  return { sizes, wrong }
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

// A sheet of purchases: from cells to what recording each asks, with every fault at its cell.
import * as z from 'zod/mini'
import type { CellFault } from '../../../core/job/schema.ts'
import { canonicalJson } from '../../../core/kernel/canonical.ts'
import type { Day } from '../../../core/kernel/day.ts'
import type { Id } from '../../../core/kernel/id.ts'
import { BringPurchase } from '../../../core/purchase/schema.ts'
import type { Cell } from '../sheet.ts'
import { cellAt } from './cells.ts'
import { type Reading, readingsOf, wrongFields } from './columns.ts'
import { PURCHASE_COLUMNS } from './purchase-columns.ts'

/** `title` is how the row is told of. */
export const PurchaseLine = z.object({ row: z.int(), title: z.string(), input: BringPurchase })
export type PurchaseLine = z.infer<typeof PurchaseLine>

/** Who may be named in a cell: by id or by name, with the kecamatan where two share it. */
export type Named = { id: string; name: string; kecamatan: string }
export type Directory = { outlets: readonly Named[]; ikm: readonly Named[] }

type Of = { partner: string; broughtBy: Id<'job'>; today: Day }

/** The lines without a fault, and the faults of the others. A row that repeats an earlier one is a fault. */
export function purchasesIn(
  cells: readonly (readonly Cell[])[],
  { today, ...of }: Of,
  directory: Directory,
): { lines: PurchaseLine[]; faults: CellFault[] } {
  const outlet = finder(directory.outlets)
  const ikm = finder(directory.ikm)
  const lines: PurchaseLine[] = []
  const faults: CellFault[] = []
  const seen = new Map<string, number>()
  for (const reading of readingsOf(PURCHASE_COLUMNS, cells)) {
    const { row, given } = reading
    const named = { outlet: outlet(given['outlet']), ikm: ikm(given['ikm']) }
    const parsed = z.safeParse(BringPurchase, { ...of, ...given, ...named })
    if (!parsed.success) {
      faults.push(...wrongFields(PURCHASE_COLUMNS, parsed.error.issues).map((field) => reading.fault(field)))
      continue
    }
    const input = parsed.data
    const wrong = [...untimely(reading, input, today), ...repeated(row, input, seen)]
    const maker = directory.ikm.find(({ id }) => id === input.ikm)?.name ?? input.ikm
    const title = `${maker}, ${input.on}, Rp${input.amountIdr.toLocaleString('id-ID')}`
    if (wrong.length === 0) lines.push({ row, title, input })
    faults.push(...wrong)
  }
  return { lines, faults }
}

function untimely({ fault }: Reading, { on, dueOn, paidOn }: BringPurchase, today: Day): CellFault[] {
  return [
    ...(on > today ? [fault('on')] : []),
    ...(dueOn !== undefined && dueOn < on ? [fault('dueOn')] : []),
    ...(paidOn !== undefined && paidOn > today ? [fault('paidOn')] : []),
  ]
}

function repeated(row: number, input: BringPurchase, seen: Map<string, number>): CellFault[] {
  const { outlet, ikm, on, amountIdr, volumeKg, note = null } = input
  const key = canonicalJson([outlet, ikm, on, amountIdr, volumeKg, note])
  const earlier = seen.get(key)
  seen.set(key, earlier ?? row)
  if (earlier === undefined) return []
  return [
    {
      cell: cellAt(0, row),
      id: `Baris ini sama dengan baris ${earlier}. Hapus, atau isi Nomor nota bila memang dua pengiriman.`,
      en: `This row is the same as row ${earlier}. Remove it, or fill in Nomor nota where there were two deliveries.`,
    },
  ]
}

/** The id that a cell names; nothing where it names none, or more than one. */
function finder(all: readonly Named[]): (cell: unknown) => string | undefined {
  const ids = new Set(all.map(({ id }) => id))
  const named = Map.groupBy(
    all.flatMap(({ id, name, kecamatan }) => [
      { id, as: spelt(name) },
      { id, as: spelt(`${name}, ${kecamatan}`) },
    ]),
    ({ as }) => as,
  )
  return (cell) => {
    const text = String(cell ?? '').trim()
    if (ids.has(text)) return text
    const found = named.get(spelt(text)) ?? []
    return found.length === 1 ? found[0]?.id : undefined
  }
}

/** Case, spaces, dots and hyphens do not matter. */
function spelt(name: string): string {
  return name
    .toLocaleLowerCase('id')
    .replace(/[^\p{L}\p{N},]+/gu, ' ')
    .replace(/\s*,\s*/g, ',')
    .trim()
}

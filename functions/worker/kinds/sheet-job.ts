// What imports share: the sheet that was uploaded, in whose name it is brought, and what became of each row.
import * as z from 'zod/mini'
import { uploadKey } from '../../../core/job/files.ts'
import type { CellFault } from '../../../core/job/schema.ts'
import { idOf } from '../../../core/kernel/id.ts'
import { Refusal, type Sentence } from '../../../core/kernel/refusal.ts'
import { CHANGED_MEANWHILE } from '../../../core/table/change.ts'
import { type Value, workbook } from '../excel.ts'
import { JobFailure, type Made, type Run } from '../kind.ts'
import { type Cell, rowsOf } from '../sheet.ts'

/** So many rows are one part. */
export const ROWS = 25

const Asked = z.object({ partner: z.optional(idOf('partner')), upload: z.string(), apply: z.boolean() })

export function askedOf({ about }: Pick<Run, 'about'>): z.infer<typeof Asked> {
  return z.parse(Asked, about)
}

/** A partner's own, or the one that an officer names. */
export function partnerIn(run: Pick<Run, 'about' | 'context' | 'acting'>) {
  const partner = run.context.actor.kind === 'officer' ? askedOf(run).partner : run.acting.partner
  if (partner === undefined) throw new TypeError('names no partner')
  return partner
}

export async function cellsOf(run: Run): Promise<Cell[][]> {
  const bytes = await run.files.get(uploadKey(run.job.owner, askedOf(run).upload))
  if (bytes === undefined) throw noUpload()
  return rowsOf(bytes)
}

export function partsOf(lines: readonly unknown[]): string[] {
  return Array.from({ length: Math.ceil(lines.length / ROWS) }, (_, i) => String(i * ROWS))
}

const Words = z.object({ id: z.string(), en: z.string() })
/** What became, or would become, of a row; `ok` false where it was refused. */
export const Told = z.object({ row: z.int(), name: z.string(), ok: z.boolean(), says: Words })
export type Told = z.infer<typeof Told>

/** The work's own words, or those of its refusal. Who came between is tried again with the job. */
export async function telling(row: number, name: string, work: () => Promise<Sentence> | Sentence): Promise<Told> {
  try {
    return { row, name, ok: true, says: await work() }
  } catch (error) {
    if (error instanceof Refusal && error.code !== CHANGED_MEANWHILE)
      return { row, name, ok: false, says: error.sentence }
    throw error
  }
}

/** The file of what was told, the same row by row for the screen; refused rows are named as faults at their first cell. */
export async function told(file: string, head: string, rows: readonly Told[], note: string): Promise<Made> {
  const refused = rows.filter(({ ok }) => !ok)
  const faults = refused.map(
    ({ row, says }): CellFault => ({ cell: `A${row}`, id: says.id.slice(0, 300), en: says.en.slice(0, 300) }),
  )
  const cells = rows.map(({ row, name, says }): Value[] => [row, name, says.id, says.en])
  return {
    name: file,
    bytes: await workbook([{ name: 'Hasil', head: ['Baris', head, 'Keterangan', 'What became of it'], rows: cells }]),
    note,
    rows,
    ...(faults.length === 0 ? {} : { faults: faults.slice(0, 50), faultsInAll: faults.length }),
  }
}

export function faulty(faults: readonly CellFault[]): JobFailure {
  return new JobFailure(
    {
      id: `Tidak ada yang disimpan, karena ada ${faults.length} kesalahan pada lembar itu. Perbaiki sel yang disebut, lalu unggah lagi.`,
      en: `Nothing was saved, because the sheet has ${faults.length} faults. Correct the cells that are named, and upload it again.`,
    },
    faults,
  )
}

export function empty(): JobFailure {
  return new JobFailure({
    id: 'Lembar itu tidak memuat satu baris pun. Isi mulai baris kedua, lalu unggah lagi.',
    en: 'The sheet holds no row at all. Fill it in from the second row on, and upload it again.',
  })
}

function noUpload(): JobFailure {
  return new JobFailure({
    id: 'Berkas yang diunggah tidak ada lagi; berkas disimpan 7 hari. Unggah lagi lalu mulai pekerjaan baru.',
    en: 'The uploaded file is gone; files are kept for 7 days. Upload it again and start a new job.',
  })
}

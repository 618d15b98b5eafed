// The import of a partner's outlets: a sheet with any fault opens nothing; one without is opened row by row, each once.
import * as z from 'zod/mini'
import { uploadKey } from '../../../core/job/files.ts'
import type { CellFault } from '../../../core/job/schema.ts'
import { idOf } from '../../../core/kernel/id.ts'
import { Refusal } from '../../../core/kernel/refusal.ts'
import * as Outlets from '../../../core/outlet/operations.ts'
import { CHANGED_MEANWHILE } from '../../../core/table/change.ts'
import { type Value, workbook } from '../excel.ts'
import { JobFailure, kindOf, type Made, type Run } from '../kind.ts'
import { rowsOf } from '../sheet.ts'
import { outletsOf } from './names.ts'
import { doubled, type Line, linesOf } from './outlet-sheet.ts'

/** So many rows are one part. */
const ROWS = 25

const Done = z.object({
  row: z.int(),
  name: z.string(),
  outlet: z.optional(z.string()),
  problem: z.optional(z.object({ id: z.string(), en: z.string() })),
})
type Done = z.infer<typeof Done>

const Asked = z.object({ partner: z.optional(idOf('partner')), upload: z.string(), apply: z.boolean() })

export const imported = kindOf({
  part: z.array(Done),
  plan: async (run) => {
    const { lines, faults } = await linesIn(run)
    const twice = doubled(lines, await outletsOf(run.services, partnerIn(run)))
    if (faults.length + twice.length > 0) throw faulty([...faults, ...twice].sort(byCell))
    if (lines.length === 0) throw empty()
    if (!askedOf(run).apply) return []
    return Array.from({ length: Math.ceil(lines.length / ROWS) }, (_, i) => String(i * ROWS))
  },
  work: async (run, part) => {
    const { lines } = await linesIn(run)
    const done: Done[] = []
    for (const line of lines.slice(Number(part), Number(part) + ROWS)) done.push(await opened(run, line))
    return done
  },
  finish: async (run, parts) => (askedOf(run).apply ? told(parts.flat()) : looked((await linesIn(run)).lines)),
})

/** Under a key of its own, so that a row which was opened before a crash is answered and not opened again. */
async function opened({ services, context, job }: Run, { row, input }: Line): Promise<Done> {
  const idempotencyKey = `${job.job}.${row}`
  try {
    const { outlet } = await Outlets.open(services, { ...context, idempotencyKey }, input)
    return { row, name: input.name, outlet }
  } catch (error) {
    if (error instanceof Refusal && error.code !== CHANGED_MEANWHILE)
      return { row, name: input.name, problem: error.sentence }
    throw error
  }
}

async function told(done: readonly Done[]): Promise<Made> {
  const refused = done.flatMap(({ row, problem }): CellFault[] =>
    problem === undefined ? [] : [{ cell: `A${row}`, id: problem.id.slice(0, 300), en: problem.en.slice(0, 300) }],
  )
  const rows = done.map(({ row, name, outlet, problem }): Value[] => [
    row,
    name,
    outlet ?? null,
    problem?.id ?? 'dibuka',
  ])
  return {
    name: 'hasil-impor-gerai.xlsx',
    bytes: await workbook([{ name: 'Hasil', head: ['Baris', 'Nama gerai', 'ID gerai', 'Keterangan'], rows }]),
    note: `${done.length - refused.length} dari ${done.length} gerai dibuka`,
    ...(refused.length === 0 ? {} : { faults: refused.slice(0, 50), faultsInAll: refused.length }),
  }
}

async function looked(lines: readonly Line[]): Promise<Made> {
  const rows = lines.map(({ row, input }): Value[] => [row, input.name, input.address])
  return {
    name: 'periksa-impor-gerai.xlsx',
    bytes: await workbook([{ name: 'Siap', head: ['Baris', 'Nama gerai', 'Alamat'], rows }]),
    note: `${lines.length} gerai siap dibuka; belum ada yang disimpan`,
  }
}

async function linesIn(run: Run): Promise<ReturnType<typeof linesOf>> {
  const bytes = await run.files.get(uploadKey(run.job.owner, askedOf(run).upload))
  if (bytes === undefined) throw noUpload()
  return linesOf(await rowsOf(bytes), partnerIn(run))
}

function askedOf({ about }: Run): z.infer<typeof Asked> {
  return z.parse(Asked, about)
}

/** A partner's own, or the one that an officer names. */
function partnerIn(run: Run): string {
  const partner = run.context.actor.kind === 'officer' ? askedOf(run).partner : run.acting.partner
  if (partner === undefined) throw new TypeError('names no partner')
  return partner
}

function byCell(a: CellFault, b: CellFault): number {
  const rowOf = ({ cell }: CellFault) => Number(cell.replace(/\D/g, ''))
  return rowOf(a) - rowOf(b) || (a.cell < b.cell ? -1 : 1)
}

function faulty(faults: readonly CellFault[]): JobFailure {
  return new JobFailure(
    {
      id: `Tidak ada gerai yang dibuka, karena ada ${faults.length} kesalahan pada lembar itu. Perbaiki sel yang disebut, lalu unggah lagi.`,
      en: `No outlet was opened, because the sheet has ${faults.length} faults. Correct the cells that are named, and upload it again.`,
    },
    faults,
  )
}

function empty(): JobFailure {
  return new JobFailure({
    id: 'Lembar itu tidak memuat satu gerai pun. Isi mulai baris kedua, lalu unggah lagi.',
    en: 'The sheet holds no outlet at all. Fill it in from the second row on, and upload it again.',
  })
}

function noUpload(): JobFailure {
  return new JobFailure({
    id: 'Berkas yang diunggah tidak ada lagi; berkas disimpan 7 hari. Unggah lagi lalu mulai pekerjaan baru.',
    en: 'The uploaded file is gone; files are kept for 7 days. Upload it again and start a new job.',
  })
}

// Takes back what an import brought, while nothing has built on it: what can't be taken back is named, the rest is.
import * as z from 'zod/mini'
import { UndoOf } from '../../../core/job/kinds.ts'
import { jobOf } from '../../../core/job/read.ts'
import type { Job } from '../../../core/job/schema.ts'
import { addDays } from '../../../core/kernel/day.ts'
import { JobFailure, kindOf, type Run } from '../kind.ts'
import { partnerIn, Told, told } from './sheet-job.ts'
import { outletsBack, type ToUndo } from './undo-outlets.ts'
import { purchasesBack } from './undo-purchases.ts'

/** For so many days what an import did is kept, and so can be undone. */
const UNDO_DAYS = 7

export const undone = kindOf({
  part: z.array(Told),
  plan: async (run) => {
    const of = await importOf(run)
    const parts = await backOf(of).parts(run, of)
    if (parts.length === 0) throw nothingLeft()
    return parts
  },
  work: async (run, part) => {
    const of = await importOf(run)
    return backOf(of).back(run, of, part)
  },
  finish: async (run, parts) => {
    const of = await importOf(run)
    const rows = parts.flat().map((each, i) => ({ ...each, row: i + 1 }))
    const back = rows.filter(({ ok }) => ok).length
    // An import that was cancelled may have ended its row in hand after this one looked: that is told, not left.
    const left = (await backOf(of).left(run, of)) - (rows.length - back)
    if (left > 0) throw cameMeanwhile(left)
    return told('hasil-batal-impor.xlsx', 'Yang ditarik', rows, `${back} dari ${rows.length} ditarik`)
  },
})

const backOf = ({ kind }: ToUndo) => (kind === 'import' ? outletsBack : purchasesBack)

/** The import as its owner started it for the same partner: over, applied, and not long ago. */
async function importOf(run: Run): Promise<ToUndo> {
  const { services, job: own, about, acting, context } = run
  const found: Job = await jobOf(services, own.owner, z.parse(UndoOf, about).job)
  const { owner, job, kind, state, startedOn } = found
  const applied = found.about['apply'] === true && found.acting.partner === acting.partner
  if ((kind !== 'import' && kind !== 'import-purchases') || !applied) throw noImport()
  if (state === 'waiting' || state === 'running') throw notOver()
  if (addDays(startedOn, UNDO_DAYS) < context.today) throw tooLate()
  return { owner, job, kind, partner: partnerIn({ ...run, about: found.about }) }
}

function noImport(): JobFailure {
  return new JobFailure({
    id: 'Pekerjaan itu bukan unggahan yang menyimpan sesuatu untuk mitra ini, jadi tidak ada yang dapat ditarik. Pilih unggahannya pada daftar pekerjaan.',
    en: 'That job is no import which saved anything for this partner, so there is nothing to withdraw. Choose the import in the list of jobs.',
  })
}

function notOver(): JobFailure {
  return new JobFailure({
    id: 'Unggahan itu masih berjalan, jadi belum dapat ditarik. Batalkan dulu atau tunggu sampai selesai, lalu tarik lagi.',
    en: 'That import is still running, so it cannot be undone yet. Cancel it or wait until it is over, and undo it then.',
  })
}

function tooLate(): JobFailure {
  return new JobFailure({
    id: `Unggahan hanya dapat ditarik dalam ${UNDO_DAYS} hari, jadi tidak ada yang ditarik. Perbaiki yang keliru satu per satu, atau minta petugas.`,
    en: `An import can be undone within ${UNDO_DAYS} days only, so nothing was withdrawn. Correct what is wrong one by one, or ask an officer.`,
  })
}

function nothingLeft(): JobFailure {
  return new JobFailure({
    id: 'Dari unggahan itu tidak ada lagi yang tersimpan, jadi tidak ada yang ditarik. Lihat daftarnya bila ragu.',
    en: 'Nothing of that import is on record any more, so nothing was withdrawn. Look at the list where you are in doubt.',
  })
}

function cameMeanwhile(count: number): JobFailure {
  return new JobFailure({
    id: `Selagi ditarik, ${count} baris unggahan itu masih tersimpan. Tarik sekali lagi.`,
    en: `While it was undone, ${count} more rows of that import were saved. Undo it once more.`,
  })
}

// The import of a partner's outlets: a sheet with any fault opens nothing; one without is opened row by row, each once.
import * as z from 'zod/mini'
import * as Outlets from '../../../core/outlet/import.ts'
import { outletsOf } from '../../../core/outlet/read.ts'
import { kindOf, type Run } from '../kind.ts'
import { byCell } from './columns.ts'
import { doubled, type Line, type Lines, linesOf } from './outlet-sheet.ts'
import { askedOf, cellsOf, empty, faulty, partnerIn, partsOf, ROWS, Told, telling, told } from './sheet-job.ts'

const WOULD_OPEN = { id: 'akan dibuka', en: 'would be opened' }
const OPENED = { id: 'dibuka', en: 'opened' }

export const imported = kindOf({
  part: z.array(Told),
  plan: async (run) => {
    const { lines, faults } = await linesIn(run)
    const twice = doubled(lines, await outletsOf(run.services, partnerIn(run)))
    if (faults.length + twice.length > 0) throw faulty([...faults, ...twice].sort(byCell))
    if (lines.length === 0) throw empty()
    return askedOf(run).apply ? partsOf(lines) : []
  },
  work: async (run, part) => {
    const { lines } = await linesIn(run)
    const done: Told[] = []
    for (const line of lines.slice(Number(part), Number(part) + ROWS)) done.push(await opened(run, line))
    return done
  },
  finish: async (run, parts) => {
    if (askedOf(run).apply) {
      const done = parts.flat()
      const open = done.filter(({ ok }) => ok).length
      return told('hasil-impor-gerai.xlsx', 'Nama gerai', done, `${open} dari ${done.length} gerai dibuka`)
    }
    const looked = await Promise.all((await linesIn(run)).lines.map((line) => tried(run, line)))
    const open = looked.filter(({ ok }) => ok).length
    const note = `${open} dari ${looked.length} gerai siap dibuka; belum ada yang disimpan`
    return told('periksa-impor-gerai.xlsx', 'Nama gerai', looked, note)
  },
})

/** Under a key of its own, so that a row which was opened before a crash is answered and not opened again. */
function opened({ services, context, job }: Run, { row, input }: Line): Promise<Told> {
  const idempotencyKey = `${job.job}.${row}`
  return telling(row, input.name, async () => {
    await Outlets.bring(services, { ...context, idempotencyKey }, input)
    return OPENED
  })
}

/** What the record would say to it; nothing is written. */
function tried({ services, context }: Run, { row, input }: Line): Promise<Told> {
  return telling(row, input.name, () => {
    Outlets.bringPlan(services.entities, context, input)
    return WOULD_OPEN
  })
}

async function linesIn(run: Run): Promise<Lines> {
  return linesOf(await cellsOf(run), { partner: partnerIn(run), broughtBy: run.job.job })
}

// The import of a partner's purchases: a sheet with any fault records nothing; one without is recorded row by row, each once.
import * as z from 'zod/mini'
import { everyIkm } from '../../../core/ikm/read.ts'
import { day } from '../../../core/kernel/day.ts'
import { inTurns } from '../../../core/kernel/turns.ts'
import { outletsOf } from '../../../core/outlet/read.ts'
import * as Purchases from '../../../core/purchase/import.ts'
import { freshId, recordedAs } from '../../../core/purchase/once.ts'
import { recordPlan } from '../../../core/purchase/plan.ts'
import { purchasesBetween } from '../../../core/purchase/read.ts'
import type { Purchase } from '../../../core/purchase/schema.ts'
import { kecamatanName } from '../../../web/text/names.ts'
import { kindOf, type Run } from '../kind.ts'
import { byCell } from './columns.ts'
import { keepLines, keptLines } from './purchase-lines.ts'
import { type Directory, type PurchaseLine, purchasesIn } from './purchase-sheet.ts'
import { askedOf, cellsOf, empty, faulty, partnerIn, partsOf, ROWS, Told, telling, told } from './sheet-job.ts'

const WOULD: Record<Purchases.Brought['did'], Told['says']> = {
  recorded: { id: 'akan dicatat', en: 'would be recorded' },
  paid: { id: 'sudah tercatat; pembayarannya akan dicatat', en: 'on record already; its payment would be recorded' },
  nothing: { id: 'sudah tercatat', en: 'on record already' },
}
const DID: typeof WOULD = {
  recorded: { id: 'dicatat', en: 'recorded' },
  paid: { id: 'sudah tercatat; pembayarannya dicatat', en: 'on record already; its payment was recorded' },
  nothing: { id: 'sudah tercatat', en: 'on record already' },
}
const SHEET = 'Pembelian'

export const importedPurchases = kindOf({
  part: z.array(Told),
  plan: async (run) => {
    const of = { partner: partnerIn(run), broughtBy: run.job.job, today: run.context.today }
    const { lines, faults } = purchasesIn(await cellsOf(run), of, await directoryOf(run))
    if (faults.length > 0) throw faulty(faults.sort(byCell))
    if (lines.length === 0) throw empty()
    await keepLines(run, lines)
    return askedOf(run).apply ? partsOf(lines) : []
  },
  work: async (run, part) => {
    const done: Told[] = []
    const lines = await keptLines(run, run.job)
    for (const line of lines.slice(Number(part), Number(part) + ROWS)) done.push(await brought(run, line))
    return done
  },
  finish: async (run, parts) => {
    const { apply } = askedOf(run)
    const rows = apply ? parts.flat() : await tried(run, await keptLines(run, run.job))
    const by = (words: Told['says']) => rows.filter(({ says }) => says.id === words.id).length
    const { recorded, paid, nothing } = apply ? DID : WOULD
    const counts = `${by(recorded)} ${recorded.id}, ${by(paid)} pembayaran, ${by(nothing)} ${nothing.id}`
    const note = apply ? counts : `${counts}; belum ada yang disimpan`
    return told(`${apply ? 'hasil' : 'periksa'}-impor-pembelian.xlsx`, SHEET, rows, note)
  },
})

/** Under a key of its own, so that a row which was recorded before a crash is answered the same. */
function brought({ services, context, job }: Run, { row, title, input }: PurchaseLine): Promise<Told> {
  const idempotencyKey = `${job.job}.${row}`
  return telling(row, title, async () => {
    const { did } = await Purchases.bring(services, { ...context, idempotencyKey }, input)
    return DID[did]
  })
}

/** What the record would say to each; nothing is written. */
async function tried({ services, context }: Run, lines: readonly PurchaseLine[]): Promise<Told[]> {
  const onRecord = new Map<string, Purchase[]>()
  const groups = Map.groupBy(lines, ({ input }) => `${input.outlet} ${input.on.slice(0, 4)}`)
  await inTurns([...groups], async ([key, [first]]) => {
    const year = key.slice(-4)
    const outlet = first?.input.outlet ?? ''
    const found = await purchasesBetween(services, outlet, day(`${year}-01-01`), day(`${year}-12-31`))
    onRecord.set(key, found.purchases)
  })
  return Promise.all(
    lines.map(({ row, title, input }) =>
      telling(row, title, () => {
        const { outlet, paidOn: _, note: __, ...made } = input
        const recorded = onRecord.get(`${outlet} ${input.on.slice(0, 4)}`) ?? []
        const known = recordedAs(input, recorded)
        const row = { ...made, unit: outlet, id: freshId(input, recorded) }
        if (known === undefined) recordPlan(services.entities, context, row)
        return WOULD[Purchases.whatOf(known, input)]
      }),
    ),
  )
}

async function directoryOf(run: Run): Promise<Directory> {
  const [outlets, ikm] = [await outletsOf(run.services, partnerIn(run)), await everyIkm(run.services)]
  return {
    outlets: outlets.map(({ unit, name, kecamatan }) => ({ id: unit, name, kecamatan: kecamatanName(kecamatan) })),
    ikm: ikm
      .filter(({ state }) => state !== 'withdrawn')
      .map(({ ikm: id, name, kecamatan }) => ({ id, name, kecamatan: kecamatanName(kecamatan) })),
  }
}

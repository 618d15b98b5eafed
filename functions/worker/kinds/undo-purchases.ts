// Withdraws the purchases that an import recorded, some of an outlet's month after the other, while no IKM has answered.
import { addDays, type Day, day } from '../../../core/kernel/day.ts'
import { inTurns } from '../../../core/kernel/turns.ts'
import * as Purchases from '../../../core/purchase/import.ts'
import { purchasesBetween } from '../../../core/purchase/read.ts'
import type { Purchase } from '../../../core/purchase/schema.ts'
import type { Run } from '../kind.ts'
import { keptLines } from './purchase-lines.ts'
import type { PurchaseLine } from './purchase-sheet.ts'
import { partsOf, ROWS, type Told, telling } from './sheet-job.ts'
import { type Back, TAKEN_BACK, type ToUndo } from './undo-outlets.ts'

export const purchasesBack: Back = {
  /** `OUTLET MONTH 25`: what that sheet brought of the month, from the 25th on. */
  parts: async (run, of) =>
    [...(await monthsOf(run, of))].flatMap(([month, lines]) => partsOf(lines).map((from) => `${month} ${from}`)),
  back: async (run, of, part) => {
    const from = Number(part.split(' ')[2])
    const done: Told[] = []
    for (const each of (await broughtIn(run, of, part)).slice(from, from + ROWS)) done.push(await back(run, of, each))
    return done
  },
  left: async (run, of) => {
    const months = await inTurns([...(await monthsOf(run, of)).keys()], (month) => broughtIn(run, of, month))
    return months.flat().filter(({ withdrawnOn }) => withdrawnOn === undefined).length
  },
}

/** The outlets' months of which the sheet told, each with its lines. */
async function monthsOf(run: Run, of: ToUndo): Promise<Map<string, PurchaseLine[]>> {
  return Map.groupBy(await keptLines(run, of), ({ input }) => `${input.outlet} ${input.on.slice(0, 7)}`)
}

/** In one order, and those withdrawn already too: a part is the same after a crash. */
async function broughtIn({ services }: Run, { job }: ToUndo, part: string): Promise<Purchase[]> {
  const [outlet = '', month] = part.split(' ')
  const first = day(`${month}-01`)
  const { purchases } = await purchasesBetween(services, outlet, first, lastOf(first))
  return purchases.filter(({ broughtBy }) => broughtBy === job)
}

function back(run: Run, { partner }: ToUndo, purchase: Purchase): Promise<Told> {
  const { unit: outlet, ikm, on, id, amountIdr, withdrawnOn } = purchase
  return telling(0, `${on}, Rp${amountIdr.toLocaleString('id-ID')}`, async () => {
    const at = { ...run.context, idempotencyKey: `${run.job.job}.${id}` }
    const asked = { partner, ikm, outlet, on, purchase: id }
    if (withdrawnOn === undefined) await Purchases.withdraw(run.services, at, asked)
    return TAKEN_BACK
  })
}

function lastOf(first: Day): Day {
  return addDays(day(`${addDays(first, 31).slice(0, 7)}-01`), -1)
}

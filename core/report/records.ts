// What the record knows of a period's purchases: summed over the unit's outlets, by what the IKM or an officer said of each.
import { answered } from '../engine/standing.ts'
import type { Id } from '../kernel/id.ts'
import { type Period, spanOf } from '../kernel/period.ts'
import { inTurns } from '../kernel/turns.ts'
import { outletsOf } from '../outlet/read.ts'
import { purchasesBetween } from '../purchase/read.ts'
import type { Services } from '../table/service.ts'
import type { PeriodRecords } from './schema.ts'

type Sum = PeriodRecords['recorded']
type Said = Parameters<typeof answered>[0][number] & { purchase: string }
type Bought = { id: string; amountIdr: number; volumeKg: number; withdrawnOn?: string | undefined }

/** One Query an outlet; of the partner itself one more, for which outlets it has. */
export async function recordsOf(
  services: Services,
  { partner, outlet, period }: { partner: Id<'partner'>; outlet?: Id<'outlet'> | undefined; period: Period },
): Promise<PeriodRecords> {
  const { first, last } = spanOf(period)
  const units = outlet === undefined ? (await outletsOf(services, partner)).map(({ unit }) => unit) : [outlet]
  const found = await inTurns(units, (unit) => purchasesBetween(services, unit, first, last))
  return summed(
    found.flatMap(({ purchases }) => purchases),
    found.flatMap(({ answers }) => answers),
  )
}

/** A purchase that was withdrawn is none. Unanswered, and "don't know", stay apart from yes and from no. */
function summed(purchases: readonly Bought[], answers: readonly Said[]): PeriodRecords {
  const said = Map.groupBy(answers, ({ purchase }) => purchase)
  const standing = purchases
    .filter(({ withdrawnOn }) => withdrawnOn === undefined)
    .map((purchase) => ({ purchase, standing: answered(said.get(purchase.id) ?? []).standing }))
  const sum = (wanted: readonly string[]): Sum =>
    standing
      .filter((each) => wanted.includes(each.standing))
      .reduce(
        ({ deliveries, spendIdr, volumeKg }, { purchase }) => ({
          deliveries: deliveries + 1,
          spendIdr: spendIdr + purchase.amountIdr,
          volumeKg: volumeKg + purchase.volumeKg,
        }),
        { deliveries: 0, spendIdr: 0, volumeKg: 0 },
      )
  return {
    recorded: sum(['confirmed', 'unconfirmed', 'absent']),
    confirmed: sum(['confirmed']),
    unanswered: sum(['unconfirmed']),
    denied: sum(['absent']),
  }
}

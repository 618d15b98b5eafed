// The questions of a month as the IKM reads them: with the names of outlets and products, in an order that stays.
import * as z from 'zod/mini'
import { ikmOf } from '../ikm/read.ts'
import type { Day } from '../kernel/day.ts'
import { Outlet } from '../outlet/schema.ts'
import { allOfIkm } from '../product/read.ts'
import { rulesInForce } from '../regulation/read.ts'
import { whole } from '../table/batch.ts'
import type { Services } from '../table/service.ts'
import { closingDay } from './closing.ts'
import type { LinkOf } from './keys.ts'
import { asksOf } from './month.ts'
import type { Question, Questions } from './schema.ts'

export async function questionsOf(services: Services, { ikm, month }: LinkOf, today: Day): Promise<Questions> {
  const [{ name }, rules, asks, products] = await Promise.all([
    ikmOf(services, ikm),
    rulesInForce(services),
    asksOf(services, { ikm, month }),
    allOfIkm(services, ikm),
  ])
  const units = [
    ...asks.placements.map(({ placement }) => placement.unit),
    ...asks.purchases.map((each) => each.purchase.unit),
  ]
  const names = await namesOf(services, [...new Set(units)])
  const productNames = new Map(products.map((each) => [each.product, each.name]))
  const closesOn = closingDay(rules, month)
  return {
    name,
    closesOn,
    open: today <= closesOn,
    questions: [
      ...asks.placements.map(
        ({ placement, before, now }): Question => ({
          about: 'placement',
          outlet: placement.unit,
          placement: placement.placement,
          where: names.get(placement.unit) ?? '',
          products: placement.products.flatMap((product) => productNames.get(product) ?? []),
          ...(before === 'yes' || before === 'no' ? { before } : {}),
          now,
        }),
      ),
      ...asks.purchases.map(
        ({ purchase, now }): Question => ({
          about: 'purchase',
          outlet: purchase.unit,
          on: purchase.on,
          purchase: purchase.id,
          where: names.get(purchase.unit) ?? '',
          amountIdr: purchase.amountIdr,
          volumeKg: purchase.volumeKg,
          now,
        }),
      ),
    ],
  }
}

/** Each outlet's name. */
async function namesOf({ entities }: Services, units: readonly string[]): Promise<Map<string, string>> {
  if (units.length === 0) return new Map()
  const rows = await whole(
    units.map((unit) => ({ unit })),
    (keys) => entities.outlet.get(keys).go(),
  )
  return new Map(z.parse(z.array(Outlet), rows).map(({ unit, name }) => [unit, name]))
}

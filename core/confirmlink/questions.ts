// The questions of a month as the IKM reads them: with the names of outlets and products, in an order that stays.
import { ikmOf } from '../ikm/read.ts'
import type { Day } from '../kernel/day.ts'
import { outletsAt } from '../outlet/read.ts'
import { allOfIkm } from '../product/read.ts'
import { rulesInForce } from '../regulation/read.ts'
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
  const names = new Map((await outletsAt(services, units)).map((each) => [each.unit, each.name]))
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

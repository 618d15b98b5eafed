// Reading purchases: whose partner and IKM are not those named is as missing as one that never was.
import * as z from 'zod/mini'
import type { Day } from '../kernel/day.ts'
import type { Id } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Services } from '../table/service.ts'
import { Payment, Purchase, PurchaseAnswer, type PurchaseFile } from './schema.ts'

export async function purchaseOf(
  services: Services,
  which: { outlet: Id<'outlet'>; on: Day; purchase: Id<'purchase'> },
  owner: { partner?: Id<'partner'>; ikm?: Id<'ikm'> },
): Promise<Purchase> {
  const { outlet: unit, on, purchase: id } = which
  const { data } = await services.entities.purchase.get({ unit, year: on.slice(0, 4), on, id }).go({ consistent: true })
  const foreign =
    data !== null &&
    ((owner.partner !== undefined && data.partner !== owner.partner) ||
      (owner.ikm !== undefined && data.ikm !== owner.ikm))
  if (data === null || foreign) throw noSuchPurchase()
  return z.parse(Purchase, data)
}

/** An outlet's purchases of a year with their answers and payments: one Query of the year's dated facts. */
export async function purchasesOfYear(services: Services, unit: Id<'outlet'>, year: string): Promise<PurchaseFile[]> {
  const { data } = await services.collections.dated({ unit, year }).go({ pages: 'all' })
  const answers = Map.groupBy(z.parse(z.array(PurchaseAnswer), data.purchaseAnswer), (each) => each.purchase)
  const payments = Map.groupBy(z.parse(z.array(Payment), data.payment), (each) => each.purchase)
  return z.parse(z.array(Purchase), data.purchase).map((purchase) => ({
    ...purchase,
    answers: answers.get(purchase.id) ?? [],
    payments: payments.get(purchase.id) ?? [],
  }))
}

function noSuchPurchase(): Refusal {
  return new Refusal('missing', 'purchase', {
    id: 'Pembelian itu tidak ada di sini. Periksa daftar pembelian lalu pilih kembali.',
    en: 'There is no such purchase here. Look at the list of purchases and choose again.',
  })
}

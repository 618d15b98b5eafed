// Reading purchases: whose partner and IKM are not those named is as missing as one that never was.
import * as z from 'zod/mini'
import { addDays, type Day } from '../kernel/day.ts'
import type { Id } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Services } from '../table/service.ts'
import { dueByTerms, standingOf } from './late.ts'
import {
  Payment,
  Purchase,
  PurchaseAnswer,
  type PurchaseFile,
  type RecordPurchase,
  type ShownPurchase,
} from './schema.ts'

export async function purchaseOf(
  services: Services,
  which: { outlet: Id<'outlet'>; on: Day; purchase: Id<'purchase'> },
  owner: { partner?: Id<'partner'>; ikm?: Id<'ikm'> },
): Promise<Purchase> {
  const { outlet: unit, on, purchase: id } = which
  const { data } = await services.entities.purchase.get({ unit, year: on.slice(0, 4), on, id }).go({ consistent: true })
  const foreign =
    data !== null &&
    (data.withdrawnOn !== undefined ||
      (owner.partner !== undefined && data.partner !== owner.partner) ||
      (owner.ikm !== undefined && data.ikm !== owner.ikm))
  if (data === null || foreign) throw noSuchPurchase()
  return z.parse(Purchase, data)
}

/** An outlet's purchases of a year with their answers and payments: one Query of the year's dated facts. */
export async function purchasesOfYear(
  services: Services,
  unit: Id<'outlet'>,
  year: string,
  today: Day,
): Promise<PurchaseFile[]> {
  const { data } = await services.collections.dated({ unit, year }).go({ pages: 'all' })
  const answers = Map.groupBy(z.parse(z.array(PurchaseAnswer), data.purchaseAnswer), (each) => each.purchase)
  const payments = Map.groupBy(z.parse(z.array(Payment), data.payment), (each) => each.purchase)
  return z
    .parse(z.array(Purchase), data.purchase)
    .filter(({ withdrawnOn }) => withdrawnOn === undefined)
    .map((purchase) => ({
      ...shown(purchase, today),
      answers: answers.get(purchase.id) ?? [],
      payments: payments.get(purchase.id) ?? [],
    }))
}

/** What an outlet bought on the days from `first` to `last`, which lie in one year, withdrawn ones too; and what was said of it. */
export async function purchasesBetween(services: Services, unit: string, first: Day, last: Day) {
  const { data } = await services.collections
    .dated({ unit, year: first.slice(0, 4) })
    .between({ on: first }, { on: addDays(last, 1) })
    .go({ pages: 'all', consistent: true })
  return {
    purchases: z.parse(z.array(Purchase), data.purchase),
    answers: z.parse(z.array(PurchaseAnswer), data.purchaseAnswer),
    payments: z.parse(z.array(Payment), data.payment),
  }
}

export function shown({ version: _, withdrawnOn: __, ...purchase }: Purchase, today: Day): ShownPurchase {
  return { ...purchase, payment: standingOf(purchase, today) }
}

/** When it is due: as it is said, or else as the slot's terms have it. */
export async function dueOf(
  services: Services,
  asked: Pick<RecordPurchase, 'outlet' | 'ikm' | 'on' | 'dueOn'>,
): Promise<{ dueOn?: Day }> {
  if (asked.dueOn !== undefined) return { dueOn: asked.dueOn }
  const { data } = await services.collections.standing({ unit: asked.outlet }).go({ pages: 'all' })
  const dueOn = dueByTerms(asked, data.placement, z.parse(z.array(Agreed), data.slot))
  return dueOn === undefined ? {} : { dueOn }
}

const Agreed = z.object({ slot: z.string(), terms: z.object({ paymentDays: z.int() }) })

function noSuchPurchase(): Refusal {
  return new Refusal('missing', 'purchase', {
    id: 'Pembelian itu tidak ada di sini. Periksa daftar pembelian lalu pilih kembali.',
    en: 'There is no such purchase here. Look at the list of purchases and choose again.',
  })
}

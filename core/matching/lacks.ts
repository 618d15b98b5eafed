// What a product lacks for a slot: each thing that is asked for and not there, or not known, with both numbers.
import type { Day } from '../kernel/day.ts'
import type { Percent } from '../kernel/percent.ts'
import type { Accepted, CertificateKind, Need, Supply, Terms } from './need.ts'

/** `has: null` is something that the maker has not said: asked for and unknown is no better than missing. */
export type Lack =
  | { lacks: 'category'; has: string }
  | { lacks: 'certificate'; kind: CertificateKind; expiredOn: Day | null }
  | { lacks: 'price'; most: number; has: number | null }
  | { lacks: 'unit'; wanted: string; has: string }
  | { lacks: 'capacity'; wanted: number; has: number | null }
  | { lacks: 'minimum-order'; wanted: number; has: number }
  | { lacks: 'lead-time'; most: number; has: number | null }
  | { lacks: 'supply'; offered: Terms['supply'] }
  | { lacks: 'margin'; offered: Percent; most: Percent }
  | { lacks: 'rent'; offered: number; most: number }
  | { lacks: 'payment-days'; offered: number; most: number }
  | { lacks: 'returns' }

/** In a fixed order, the goods first and then the terms. Nothing is lacking where the list is empty. */
export function lacksOf(need: Need, supply: Supply, accepted: Accepted, on: Day): Lack[] {
  return [...goodsLacking(need, supply, on), ...termsLacking(need.terms, accepted)]
}

function goodsLacking(need: Need, supply: Supply, on: Day): Lack[] {
  const { categories, certificates, priceMostIdr, leadDaysMost } = need
  const lacks: Lack[] = []
  if (categories.length > 0 && !categories.includes(supply.category)) {
    lacks.push({ lacks: 'category', has: supply.category })
  }
  for (const kind of certificates) {
    const lack = certificateLacking(kind, supply, on)
    if (lack !== undefined) lacks.push(lack)
  }
  const price = supply.priceFromIdr
  if (priceMostIdr !== null && (price === null || price > priceMostIdr)) {
    lacks.push({ lacks: 'price', most: priceMostIdr, has: price })
  }
  lacks.push(...volumeLacking(need, supply))
  const lead = supply.leadDays
  if (leadDaysMost !== null && (lead === null || lead > leadDaysMost)) {
    lacks.push({ lacks: 'lead-time', most: leadDaysMost, has: lead })
  }
  return lacks
}

/** A certificate is valid on its last day. Of several that have expired the latest is named. */
function certificateLacking(kind: CertificateKind, { certificates }: Supply, on: Day): Lack | undefined {
  const held = certificates.filter((each) => each.kind === kind)
  if (held.some(({ expiresOn }) => expiresOn === undefined || expiresOn >= on)) return undefined
  const expired = held.flatMap(({ expiresOn }) => expiresOn ?? []).sort()
  return { lacks: 'certificate', kind, expiredOn: expired.at(-1) ?? null }
}

function volumeLacking({ volume }: Need, supply: Supply): Lack[] {
  if (volume === null) return []
  if (sameUnit(volume.unit, supply.unit) === false) return [{ lacks: 'unit', wanted: volume.unit, has: supply.unit }]
  const lacks: Lack[] = []
  const free = supply.freePerMonth
  if (free === null || free < volume.perMonth) lacks.push({ lacks: 'capacity', wanted: volume.perMonth, has: free })
  const least = supply.minimumOrder
  if (least !== null && least > volume.perMonth) {
    lacks.push({ lacks: 'minimum-order', wanted: volume.perMonth, has: least })
  }
  return lacks
}

/** `Kg` and `kg ` are one unit; `kg` and `bungkus 250 g` are never turned into one another. */
function sameUnit(one: string, two: string): boolean {
  const plain = (unit: string) => unit.trim().toLowerCase().replaceAll(/\s+/g, ' ')
  return plain(one) === plain(two)
}

function termsLacking(terms: Terms, accepted: Accepted): Lack[] {
  const lacks: Lack[] = []
  const { supplies, marginMostPercent, rentMostIdr, paymentDaysMost, bearsReturns } = accepted
  if (supplies !== null && !supplies.includes(terms.supply)) lacks.push({ lacks: 'supply', offered: terms.supply })
  if (marginMostPercent !== null && terms.marginPercent > marginMostPercent) {
    lacks.push({ lacks: 'margin', offered: terms.marginPercent, most: marginMostPercent })
  }
  if (rentMostIdr !== null && terms.rentIdrPerMonth > rentMostIdr) {
    lacks.push({ lacks: 'rent', offered: terms.rentIdrPerMonth, most: rentMostIdr })
  }
  if (paymentDaysMost !== null && terms.paymentDays > paymentDaysMost) {
    lacks.push({ lacks: 'payment-days', offered: terms.paymentDays, most: paymentDaysMost })
  }
  if (bearsReturns === false && terms.returnsBorneBy === 'ikm') lacks.push({ lacks: 'returns' })
  return lacks
}

// From the rows of the table to the two sides of a match: pure.

import type { Ikm } from '../ikm/schema.ts'
import type { Day } from '../kernel/day.ts'
import type { Outlet } from '../outlet/schema.ts'
import type { Product } from '../product/schema.ts'
import type { Slot } from '../slot/schema.ts'
import type { Accepted, Maker, Need, Supply } from './need.ts'

/** A maker that says what it makes a day makes it on so many days a month. */
const WORKING_DAYS = 25

/** What the slot asks for; undefined where it does not say. */
export function needOf(slot: Slot, outlet: Pick<Outlet, 'village'>): Need | undefined {
  const { wants } = slot
  if (wants === undefined) return undefined
  const { volumePerMonth, unitOfSale } = wants
  return {
    slot: slot.slot,
    outlet: slot.unit,
    village: outlet.village,
    terms: slot.terms,
    categories: wants.categories,
    certificates: wants.certificates,
    priceMostIdr: wants.priceMostIdr ?? null,
    volume:
      volumePerMonth === undefined || unitOfSale === undefined ? null : { perMonth: volumePerMonth, unit: unitOfSale },
    leadDaysMost: wants.leadDaysMost ?? null,
    vacant: slot.closedOn === undefined ? slot.openings - slot.occupied : 0,
  }
}

/** `placements` are those that stand open now, wherever they are. */
export function makerOf(ikm: Ikm, products: readonly Product[], placements: number): Maker {
  return {
    ikm: ikm.ikm,
    village: ikm.village,
    alive: aliveOf(ikm),
    placements,
    accepted: acceptedOf(ikm.accepts),
    supplies: products.filter(canBeHad).map((product) => supplyOf(ikm, product)),
  }
}

/** What is out of stock is proposed to nobody, and proposes itself for nothing. */
export function canBeHad({ state, outOfStock }: Pick<Product, 'state' | 'outOfStock'>): boolean {
  return state === 'offered' && outOfStock !== true
}

function aliveOf({ lastSignOfLife }: Ikm): Day | null {
  return lastSignOfLife ?? null
}

function acceptedOf(said: Ikm['accepts']): Accepted {
  return {
    supplies: said?.supplies ?? null,
    marginMostPercent: said?.marginMostPercent ?? null,
    rentMostIdr: said?.rentMostIdr ?? null,
    paymentDaysMost: said?.paymentDaysMost ?? null,
    bearsReturns: said?.bearsReturns ?? null,
  }
}

function supplyOf(ikm: Ikm, product: Product): Supply {
  const { capacityPerDay, capacityPerMonth } = product
  return {
    ikm: ikm.ikm,
    product: product.product,
    category: product.category,
    unit: product.unitOfSale,
    priceFromIdr: product.priceFromIdr ?? null,
    freePerMonth: capacityPerMonth ?? (capacityPerDay === undefined ? null : capacityPerDay * WORKING_DAYS),
    minimumOrder: product.minimumOrder ?? null,
    leadDays: product.leadTimeDays ?? null,
    certificates: [...product.certificates, ...ikm.certificates],
  }
}

// Needs and makers for the tests of matching: a slot that asks for little, a maker that can do much, and changes to both.
import { day } from '../../../core/kernel/day.ts'
import { type Maker, type Need, SAYS_NOTHING, type Supply } from '../../../core/matching/need.ts'
import type { VillageCode } from '../../../core/region/villages.ts'

export const ON = day('2026-10-08')
/** Sukamulya in Sukatani; the neighbour lies in Karang Bahagia, far is Muaragembong. */
export const HERE = '32.16.15.2001' as VillageCode
export const FAR = '32.16.17.2001' as VillageCode

export function need(changes: Partial<Need> = {}): Need {
  return {
    slot: 'slt_1',
    outlet: 'otl_1',
    village: HERE,
    terms: { supply: 'buy-out', marginPercent: 20, rentIdrPerMonth: 0, paymentDays: 14, returnsBorneBy: 'partner' },
    categories: ['keripik-kerupuk'],
    certificates: [],
    priceMostIdr: null,
    volume: null,
    leadDaysMost: null,
    vacant: 1,
    ...changes,
  }
}

export function supply(changes: Partial<Supply> = {}): Supply {
  return {
    ikm: 'ikm_1',
    product: 'prd_1',
    category: 'keripik-kerupuk',
    unit: 'bungkus 250 g',
    priceFromIdr: 15_000,
    freePerMonth: 600,
    minimumOrder: 20,
    leadDays: 3,
    certificates: [],
    ...changes,
  }
}

export function maker(changes: Partial<Maker> = {}, product: Partial<Supply> = {}): Maker {
  const ikm = changes.ikm ?? 'ikm_1'
  return {
    ikm,
    village: HERE,
    alive: day('2026-10-01'),
    placements: 0,
    accepted: SAYS_NOTHING,
    supplies: [supply({ ikm, ...product })],
    ...changes,
  }
}

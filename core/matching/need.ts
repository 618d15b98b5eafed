// The two sides of a match as plain data: what a slot asks for and offers, and what an IKM can bring.
import type { Day } from '../kernel/day.ts'
import type { Percent } from '../kernel/percent.ts'
import type { Certificate } from '../product/schema.ts'
import type { VillageCode } from '../region/villages.ts'

export type CertificateKind = Certificate['kind']

/** The money terms of a slot. */
export type Terms = {
  supply: 'buy-out' | 'consignment'
  marginPercent: Percent
  rentIdrPerMonth: number
  paymentDays: number
  returnsBorneBy: 'partner' | 'ikm'
}

/** What a slot asks for. What is null, or an empty list, is not asked for. */
export type Need = {
  slot: string
  outlet: string
  village: VillageCode
  terms: Terms
  /** The first of them is no better than the last. */
  categories: readonly string[]
  certificates: readonly CertificateKind[]
  /** Whole rupiah a unit of sale. */
  priceMostIdr: number | null
  /** How much a month, in this unit of sale. */
  volume: { perMonth: number; unit: string } | null
  leadDaysMost: number | null
  /** Places that are free. */
  vacant: number
}

/** The worst terms that an IKM accepts; what is null it has not said, and decides when it is asked. */
export type Accepted = {
  supplies: readonly Terms['supply'][] | null
  marginMostPercent: Percent | null
  rentMostIdr: number | null
  paymentDaysMost: number | null
  bearsReturns: boolean | null
}

export const SAYS_NOTHING: Accepted = {
  supplies: null,
  marginMostPercent: null,
  rentMostIdr: null,
  paymentDaysMost: null,
  bearsReturns: null,
}

/** One product of an IKM. What is null its maker has not said. */
export type Supply = {
  ikm: string
  product: string
  category: string
  unit: string
  priceFromIdr: number | null
  /** A month, less what is promised elsewhere: never below 0. */
  freePerMonth: number | null
  minimumOrder: number | null
  leadDays: number | null
  /** Of the product and of its maker together. */
  certificates: readonly Certificate[]
}

export type Maker = {
  ikm: string
  village: VillageCode
  /** The last sign of life; null where there never was one. */
  alive: Day | null
  /** Open placements everywhere. */
  placements: number
  accepted: Accepted
  supplies: readonly Supply[]
}

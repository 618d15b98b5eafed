// The size of an IKM by both laws, which disagree: the business law asks for capital or sales, the industry law for workers
// and investment. Inputs are kept, classes are computed.
import type { Rupiah } from '../kernel/rupiah.ts'

/** Capital and investment without land and buildings; sales of a year. */
export type SizeInputs = {
  workers?: number | undefined
  investmentIdr?: Rupiah | undefined
  salesIdr?: Rupiah | undefined
}

export type BusinessClass = 'micro' | 'small' | 'medium' | 'large'
export type IndustryClass = 'small' | 'medium' | 'large'

const BILLION = 1_000_000_000

/** Upper ends of the classes, by capital and by sales (PP 7/2021 Pasal 35). */
const BUSINESS = [
  { name: 'micro', capital: BILLION, sales: 2 * BILLION },
  { name: 'small', capital: 5 * BILLION, sales: 15 * BILLION },
  { name: 'medium', capital: 10 * BILLION, sales: 50 * BILLION },
] as const

/**
 * PP 7/2021 Pasal 35: the class by capital or by sales. The law says "or"; where both are known and disagree, the smaller
 * class holds, because either suffices. Undefined where neither is known.
 */
export function businessClass({ investmentIdr, salesIdr }: SizeInputs): BusinessClass | undefined {
  if (investmentIdr === undefined && salesIdr === undefined) return undefined
  const fits = BUSINESS.find(
    ({ capital, sales }) =>
      (investmentIdr !== undefined && investmentIdr <= capital) || (salesIdr !== undefined && salesIdr <= sales),
  )
  return fits?.name ?? 'large'
}

const FEW_WORKERS = 19
const SMALL_INVESTMENT = BILLION
const MEDIUM_INVESTMENT = 15 * BILLION

/**
 * Permenperin 64/2016: small has at most 19 workers and less than Rp1 billion invested; medium has at most 19 and
 * Rp1 billion or more, or 20 or more and at most Rp15 billion. Undefined where either is not known.
 */
export function industryClass({ workers, investmentIdr }: SizeInputs): IndustryClass | undefined {
  if (workers === undefined || investmentIdr === undefined) return undefined
  if (workers <= FEW_WORKERS) return investmentIdr < SMALL_INVESTMENT ? 'small' : 'medium'
  return investmentIdr <= MEDIUM_INVESTMENT ? 'medium' : 'large'
}

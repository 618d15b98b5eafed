// The steps that are open for an IKM: pure, over what is on record and the day.
import { addDays, type Day, day } from '../kernel/day.ts'
import type { Id } from '../kernel/id.ts'
import type { Certificate } from '../product/schema.ts'
import { FOOD_CATEGORIES, FRESH_FOOD_DAYS, HALAL_DUTY_FROM } from '../region/food.ts'
import { isHalalNumber, isNib, isNpwp, readBarcode, readPirt } from './papers.ts'
import { type ReadinessStep, STEPS } from './schema.ts'

/** What the advice looks at, and nothing else of the IKM. */
export type Looked = {
  activity: 'active' | 'dormant'
  certificates: readonly Certificate[]
  accepts?: object | undefined
  nib?: string | undefined
  npwp?: string | undefined
  /** A business number with its consent to be shown. */
  numberShown: boolean
  products: readonly LookedProduct[]
}

export type LookedProduct = {
  product: Id<'product'>
  name: string
  category: string
  priceFromIdr?: number | undefined
  capacityPerMonth?: number | undefined
  shelfLifeDays?: number | undefined
  barcode?: string | undefined
  hasPhoto: boolean
  certificates: readonly Certificate[]
}

/** A paper that ends within so many days is renewed now: an office needs its weeks. */
const RENEW_DAYS = 90

/** All open steps in the order of `STEPS`, those of one kind in the order of the products. */
export function adviceFor(ikm: Looked, today: Day): ReadinessStep[] {
  const found = [
    ...ofIkm(ikm),
    ...ikm.certificates.flatMap((paper) => [...ofPaper(paper, undefined, today)]),
    ...ikm.products.flatMap((product) => [...ofProduct(product, ikm.certificates, today)]),
  ]
  return found.toSorted((one, other) => STEPS.indexOf(one.step) - STEPS.indexOf(other.step))
}

function* ofIkm(ikm: Looked): Iterable<ReadinessStep> {
  if (ikm.products.length === 0) yield { step: 'add-product' }
  if (ikm.activity === 'dormant') yield { step: 'say-alive' }
  if (ikm.nib === undefined) yield { step: 'get-nib' }
  else if (!isNib(ikm.nib)) yield { step: 'correct-nib' }
  if (ikm.npwp !== undefined && !isNpwp(ikm.npwp)) yield { step: 'correct-npwp' }
  if (ikm.accepts === undefined) yield { step: 'say-terms' }
  if (!ikm.numberShown) yield { step: 'publish-number' }
}

function* ofProduct(product: LookedProduct, shared: readonly Certificate[], today: Day): Iterable<ReadinessStep> {
  const which = { product: product.product, name: product.name }
  for (const paper of product.certificates) yield* ofPaper(paper, which, today)
  if (FOOD_CATEGORIES.includes(product.category)) yield* ofFood(product, [...product.certificates, ...shared])
  if (!product.hasPhoto) yield { step: 'add-photo', ...which }
  if (product.priceFromIdr === undefined) yield { step: 'add-price', ...which }
  if (product.capacityPerMonth === undefined) yield { step: 'add-capacity', ...which }
  if (product.barcode === undefined) yield { step: 'get-barcode', ...which }
  else if (['no-ean-13', 'wrong-check-digit'].includes(readBarcode(product.barcode)))
    yield { step: 'correct-barcode', ...which }
}

/** A permit for food: the household one, the national one, or hygiene where it is eaten fresh. */
const PERMITS = ['pirt', 'bpom-md', 'slhs']

function* ofFood(product: LookedProduct, papers: readonly Certificate[]): Iterable<ReadinessStep> {
  const which = { product: product.product, name: product.name }
  const isFresh = product.shelfLifeDays !== undefined && product.shelfLifeDays < FRESH_FOOD_DAYS
  if (!isFresh && !papers.some(({ kind }) => PERMITS.includes(kind)))
    yield { step: 'get-pirt', paper: 'pirt', ...which }
  if (!papers.some(({ kind }) => kind === 'halal'))
    yield { step: 'get-halal', paper: 'halal', ...which, on: HALAL_DUTY_FROM }
}

type Which = { product: Id<'product'>; name: string } | undefined

function* ofPaper(paper: Certificate, which: Which, today: Day): Iterable<ReadinessStep> {
  const about = { paper: paper.kind, ...which }
  const pirt = paper.kind === 'pirt' ? readPirt(paper.number) : undefined
  if (paper.kind === 'pirt' && pirt === undefined) yield { step: 'correct-pirt', ...about }
  if (paper.kind === 'halal' && !isHalalNumber(paper.number)) yield { step: 'correct-halal', ...about }
  if (pirt !== undefined && !pirt.ofRegency) yield { step: 'check-region', ...about }
  const on = lastDayOf(paper, pirt?.endsIn)
  if (on === undefined) return
  if (on < today) yield { step: 'renew-paper', ...about, on }
  else if (on <= addDays(today, RENEW_DAYS)) yield { step: 'renew-soon', ...about, on }
}

/** The day that was entered; else the last one of the year that the P-IRT number names. */
function lastDayOf(paper: Certificate, endsIn: number | undefined): Day | undefined {
  if (paper.expiresOn !== undefined) return paper.expiresOn
  return endsIn === undefined ? undefined : day(`${endsIn}-12-31`)
}

// What is made in the regency: 16 categories, their KBLI codes and 226 sample products with the evidence for each.
import data from './categories.json' with { type: 'json' }
import type { CategoryId } from './category-id.ts'

export { CategoryId } from './category-id.ts'

/** Where evidence comes from; `luar` serves as a price reference only. */
export type Area = 'kabupaten-bekasi' | 'kota-bekasi' | 'jawa-barat' | 'luar'

/**
 * A code of the classification of business fields, never without its version: six numbers of KBLI 2020 mean
 * something else in KBLI 2025 (`oldCodeReused`). The 2025 match is a reading of the titles, not the table of BPS.
 */
export type Kbli = {
  readonly version: 'KBLI 2020'
  readonly code: string
  readonly title: string
  readonly kbli2025: { readonly code: string | null; readonly title: string | null; readonly oldCodeReused: boolean }
  /** Whole rupiah a kg, from a secondary source: good for flagging an odd price, for nothing else. */
  readonly plausiblePricePerKg: { readonly minIdr: number; readonly maxIdr: number } | null
}

/** Whole rupiah in the year of the report; `maxIdr` null: no upper limit was told. */
export type ReportedPrice = {
  readonly minIdr: number
  readonly maxIdr: number | null
  readonly per: string
  readonly year: number | null
  readonly area: Area
  readonly evidence: string
  readonly note: string | null
}

/** A day's output as reported, in `unit`; fractions occur where a week or month was divided. */
export type ReportedCapacity = {
  readonly min: number
  readonly max: number
  readonly unit: string
  readonly area: Area
  readonly evidence: string
  readonly note: string | null
}

export type SampleProduct = {
  readonly id: string
  readonly name: string
  /** A KBLI 2020 code of its category; null where none fits. */
  readonly kbli: string | null
  /** `confirmed`: reported as made in `area`; `plausible`: no maker was found. */
  readonly status: 'confirmed' | 'plausible'
  readonly area: Area | null
  readonly evidence: readonly string[]
  readonly price: ReportedPrice | null
  readonly capacityPerDay: ReportedCapacity | null
  readonly note: string | null
}

export type Category = {
  readonly id: CategoryId
  readonly name: string
  readonly nameEn: string
  readonly note: string | null
  readonly kbli: readonly Kbli[]
  readonly products: readonly SampleProduct[]
}

/** The page on which something was reported; ids `ikm-…` are those of the facts of this folder. */
export type Evidence = {
  readonly id: string
  readonly url: string
  readonly publisher: string
  readonly year: number | null
  readonly area: Area
}

const all = data.categories.map((each) => ({ ...each, id: each.id as CategoryId }) as Category)
const byId = new Map<string, Category>(all.map((each) => [each.id, each]))
const evidenceById = new Map((data.evidence as readonly Evidence[]).map((each) => [each.id, each]))

/** All categories, food first. */
export function categories(): readonly Category[] {
  return all
}

/** The category with this id; undefined if there is none. */
export function category(id: string): Category | undefined {
  return byId.get(id)
}

/** The sample products of a category; none for an id that is no category. */
export function productsOf(id: string): readonly SampleProduct[] {
  return byId.get(id)?.products ?? []
}

/** The pages behind a sample product: who makes it, its price, its capacity. */
export function evidenceOf(product: SampleProduct): readonly Evidence[] {
  const ids = [...product.evidence, product.price?.evidence, product.capacityPerDay?.evidence]
  return [...new Set(ids)].flatMap((id) => (id === undefined ? [] : (evidenceById.get(id) ?? [])))
}

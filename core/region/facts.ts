// What the press has reported of IKM in the regency: 43 facts, each with its page; raw material of the seed.
import type { CategoryId } from './categories.ts'
import data from './facts.json' with { type: 'json' }
import type { KecamatanCode, VillageCode } from './villages.ts'

/**
 * What a fact is about: one business, a group, a sentra of like makers, a cluster of workshops, a shop, a programme,
 * goods that entered large retail, a list of products, a total, or a sentra that has faded.
 */
export type FactKind =
  | 'usaha'
  | 'kelompok'
  | 'sentra'
  | 'klaster'
  | 'gerai'
  | 'program'
  | 'kemitraan'
  | 'daftar-produk'
  | 'angka'
  | 'sejarah'

/**
 * Press level of certainty: not confirmed with the makers. Names are names of businesses; never attach invented
 * compliance to them. No person beyond a business name, no telephone number, no street address is kept.
 */
export type Fact = {
  readonly id: string
  readonly kind: FactKind
  readonly name: string | null
  readonly products: readonly string[]
  readonly categories: readonly CategoryId[]
  readonly kecamatan: KecamatanCode | null
  readonly village: VillageCode | null
  /** Whole rupiah in the year of the report. */
  readonly price: {
    readonly minIdr: number
    readonly maxIdr: number
    readonly per: string
    readonly note: string | null
  } | null
  readonly capacity: {
    readonly min: number
    readonly max: number
    readonly unit: string
    readonly per: string
    readonly condition: string | null
  } | null
  readonly workers: string | null
  readonly since: string | null
  readonly markets: readonly string[]
  readonly reportedYear: number | null
  readonly sourceUrl: string
  readonly publisher: string
  /** `kabupaten-dan-kota`: the report may concern the city of Bekasi as well. */
  readonly scope: 'kabupaten' | 'kabupaten-dan-kota'
  readonly note: string | null
}

const all = data.facts as readonly Fact[]
const byId = new Map(all.map((each) => [each.id, each]))

/** All facts, in the order of their ids. */
export function facts(): readonly Fact[] {
  return all
}

/** The fact with this id; undefined if there is none. */
export function fact(id: string): Fact | undefined {
  return byId.get(id)
}

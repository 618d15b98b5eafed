// Which products pass what was chosen and understood, and how many would if one choice were taken back.
import type { Period } from '../kernel/period.ts'
import { type Columns, monthNumber } from './columns.ts'
import { CERTIFICATE_KINDS, type Facets, type Meaning, type SearchQuery } from './schema.ts'
import type { Snapshot } from './snapshot.ts'

export const FILTERS = ['kecamatan', 'category', 'certificate', 'price', 'active', 'buyable'] as const
export type FilterName = (typeof FILTERS)[number]

export type Filters = {
  /** Places in the snapshot's lists; undefined where anything passes. */
  kecamatan: ReadonlySet<number> | undefined
  category: ReadonlySet<number> | undefined
  /** Places of the kinds of which it must have a valid one. */
  certificates: readonly number[]
  minIdr: number
  maxIdr: number
  active: boolean
  buyable: boolean
}

/** When the search is made, as the columns count. */
export type Now = { shortDay: number; firstMonth: Period }

export type Sifted = {
  passing: Uint32Array
  facets: Facets
  /** How many there would be without one filter. */
  without: ReadonlyMap<FilterName, number>
}

const KINDS = CERTIFICATE_KINDS.length
/** In whole rupiah; the last band has no upper end. */
const BANDS: readonly number[] = [0, 10_000, 25_000, 50_000, 100_000, 250_000]

/** What was chosen and what was understood hold together; of several places in the words each will do. */
export function filtersOf({ header }: Snapshot, query: SearchQuery, meanings: readonly Meaning[]): Filters {
  const codes = meanings.flatMap((each) => (each.kind === 'kecamatan' ? each.kecamatan : []))
  const named = meanings.flatMap((each) => (each.kind === 'category' ? [each.category] : []))
  const papers = meanings.flatMap((each) => (each.kind === 'certificate' ? [each.certificate] : []))
  const prices = meanings.flatMap((each) => (each.kind === 'price' ? [each] : []))
  const kinds = [...papers, ...(query.certificate === undefined ? [] : [query.certificate])]
  return {
    kecamatan: both(header.kecamatan, codes, query.kecamatan),
    category: both(header.categories, named, query.category),
    certificates: [...new Set(kinds)].map((kind) => CERTIFICATE_KINDS.indexOf(kind)),
    minIdr: Math.max(0, query.minIdr ?? 0, ...prices.map(({ minIdr }) => minIdr ?? 0)),
    maxIdr: Math.min(...[query.maxIdr, ...prices.map(({ maxIdr }) => maxIdr)].map((each) => each ?? Infinity)),
    active: query.active || meanings.some(({ kind }) => kind === 'active'),
    buyable: query.buyable || meanings.some(({ kind }) => kind === 'buyable'),
  }
}

function both<Value>(list: readonly Value[], named: readonly Value[], chosen: Value | undefined) {
  if (chosen === undefined) return named.length === 0 ? undefined : new Set(named.map((each) => list.indexOf(each)))
  return new Set(named.length === 0 || named.includes(chosen) ? [list.indexOf(chosen)] : [])
}

/** Whether the product at a place can be bought today: confirmed for a month that still counts. */
export function buyableOn({ columns }: Snapshot, { firstMonth }: Now): (place: number) => boolean {
  const first = monthNumber(firstMonth)
  return (place) => (columns.boughtIn[place] ?? 0) >= first
}

/** Looks at each product once. A facet counts what passes all filters but its own, so that each count is what a choice gives. */
export function sift(snapshot: Snapshot, places: Uint32Array, filters: Filters, now: Now): Sifted {
  const { header } = snapshot
  const counts = noCounts(header.kecamatan.length, header.categories.length)
  const without = new Uint32Array(FILTERS.length)
  const passing = new Uint32Array(places.length)
  let passed = 0
  const failing = failuresOf(snapshot, filters, now)
  const count = countInto(counts, snapshot, now)
  for (const place of places) {
    const failed = failing(place)
    if (failed === MORE_THAN_ONE) continue
    if (failed === NONE) passing[passed++] = place
    else without[failed] = (without[failed] ?? 0) + 1
    count(place, failed)
  }
  return {
    passing: passing.subarray(0, passed),
    without: new Map(FILTERS.map((name, at) => [name, without[at] ?? 0])),
    facets: {
      category: listed(header.categories, counts.category),
      kecamatan: listed(header.kecamatan, counts.kecamatan),
      certificate: listed(CERTIFICATE_KINDS, counts.certificate),
      price: BANDS.map((minIdr, band) => {
        const next = BANDS[band + 1]
        return { minIdr, ...(next === undefined ? {} : { maxIdr: next - 1 }), count: counts.price[band] ?? 0 }
      }).filter((band) => band.count > 0),
      active: counts.yes[0] ?? 0,
      buyable: counts.yes[1] ?? 0,
    },
  }
}

/** Which filter alone a product fails, by its place in `FILTERS`. */
const NONE = -1
const MORE_THAN_ONE = -2

function failuresOf(snapshot: Snapshot, filters: Filters, now: Now): (place: number) => number {
  const { columns } = snapshot
  const buyable = buyableOn(snapshot, now)
  const priced = filters.minIdr > 0 || filters.maxIdr < Infinity
  const papers = (place: number) =>
    filters.certificates.every((kind) => (columns.papers[place * KINDS + kind] ?? 0) >= now.shortDay)
  const tests: [name: FilterName, asked: boolean, passes: (place: number) => boolean][] = [
    ['kecamatan', filters.kecamatan !== undefined, (at) => filters.kecamatan?.has(columns.kecamatan[at] ?? 0) === true],
    ['category', filters.category !== undefined, (at) => filters.category?.has(columns.category[at] ?? 0) === true],
    ['certificate', filters.certificates.length > 0, papers],
    ['price', priced, (at) => overlaps(columns, at, filters.minIdr, filters.maxIdr)],
    ['active', filters.active, (at) => columns.active[at] === 1],
    ['buyable', filters.buyable, buyable],
  ]
  const asked = tests.filter(([, is]) => is).map(([name, , passes]) => ({ at: FILTERS.indexOf(name), passes }))
  return (place) => {
    let failed = NONE
    for (const { at, passes } of asked) {
      if (passes(place)) continue
      if (failed !== NONE) return MORE_THAN_ONE
      failed = at
    }
    return failed
  }
}

/** Whether some price of the product lies between the two; none does where no price is told. */
function overlaps({ priceFrom, priceTo }: Columns, place: number, minIdr: number, maxIdr: number): boolean {
  return (priceFrom[place] ?? Number.NaN) <= maxIdr && (priceTo[place] ?? Number.NaN) >= minIdr
}

type Counts = Record<'kecamatan' | 'category' | 'certificate' | 'price' | 'yes', Uint32Array>

/** `yes` counts the active and the buyable ones. */
function noCounts(kecamatan: number, categories: number): Counts {
  return {
    kecamatan: new Uint32Array(kecamatan),
    category: new Uint32Array(categories),
    certificate: new Uint32Array(KINDS),
    price: new Uint32Array(BANDS.length),
    yes: new Uint32Array(2),
  }
}

function countInto(counts: Counts, snapshot: Snapshot, now: Now): (place: number, failed: number) => void {
  const { columns } = snapshot
  const buyable = buyableOn(snapshot, now)
  const [kecamatan, category, certificate, price, active, buying] = FILTERS.map((_, at) => at)
  return (place, failed) => {
    const all = failed === NONE
    if (all || failed === kecamatan) add(counts.kecamatan, columns.kecamatan[place] ?? 0)
    if (all || failed === category) add(counts.category, columns.category[place] ?? 0)
    if (all || failed === certificate) {
      for (let kind = 0; kind < KINDS; kind++) {
        if ((columns.papers[place * KINDS + kind] ?? 0) >= now.shortDay) add(counts.certificate, kind)
      }
    }
    if (all || failed === price) {
      for (let band = 0; band < BANDS.length; band++) {
        if (overlaps(columns, place, BANDS[band] ?? 0, (BANDS[band + 1] ?? Infinity) - 1)) add(counts.price, band)
      }
    }
    if ((all || failed === active) && columns.active[place] === 1) add(counts.yes, 0)
    if ((all || failed === buying) && buyable(place)) add(counts.yes, 1)
  }
}

function add(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1
}

/** The values that occur, the most frequent first. */
function listed<Value>(values: readonly Value[], counts: Uint32Array): { value: Value; count: number }[] {
  return values
    .map((value, at) => ({ value, count: counts[at] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
}

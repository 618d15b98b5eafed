// What filters, facets and order look at, as columns of numbers beside each other: one place a product, in file order.
import { type Day, dayNumber, day as dayOf } from '../kernel/day.ts'
import type { CategoryId } from '../region/category-id.ts'
import type { KecamatanCode } from '../region/villages.ts'
import { hashOf } from './pairs.ts'
import { CERTIFICATE_KINDS, type SearchDocument } from './schema.ts'

export type Columns = {
  /** Places in the snapshot's lists of categories and kecamatan. */
  category: Uint8Array
  kecamatan: Uint8Array
  /** Whole rupiah; not a number where no price is told. */
  priceFrom: Float64Array
  priceTo: Float64Array
  active: Uint8Array
  photo: Uint8Array
  /** The month in which it could last be bought (year × 12 + month); 0 for never. */
  boughtIn: Uint16Array
  /** Days since 2000-01-01, plus one; 0 for never. */
  alive: Uint16Array
  /** For each kind of certificate the last day of the longest valid one, as above; the greatest number without an end. */
  papers: Uint16Array
  /** A number of the product's own, by which equals take turns. */
  seed: Uint32Array
}

const FIRST = dayNumber(dayOf('2000-01-01'))
const WITHOUT_END = 0xffff

/** The lists give the numbers of categories and kecamatan. */
export function columnsOf(
  documents: readonly SearchDocument[],
  lists: { categories: readonly CategoryId[]; kecamatan: readonly KecamatanCode[] },
): Columns {
  const columns = emptyColumns(documents.length)
  for (const [at, each] of documents.entries()) {
    const from = each.priceFromIdr ?? each.priceToIdr ?? Number.NaN
    columns.category[at] = lists.categories.indexOf(each.category)
    columns.kecamatan[at] = lists.kecamatan.indexOf(each.kecamatan)
    columns.priceFrom[at] = from
    columns.priceTo[at] = Math.max(from, each.priceToIdr ?? from)
    columns.active[at] = each.active ? 1 : 0
    columns.photo[at] = each.hasPhoto ? 1 : 0
    columns.boughtIn[at] = each.boughtIn === undefined ? 0 : monthNumber(each.boughtIn)
    columns.alive[at] = each.lastSignOfLife === undefined ? 0 : shortDay(each.lastSignOfLife)
    columns.seed[at] = hashOf(each.product)
    for (const { kind, expiresOn } of each.certificates) {
      const paper = at * CERTIFICATE_KINDS.length + CERTIFICATE_KINDS.indexOf(kind)
      const until = expiresOn === undefined ? WITHOUT_END : shortDay(expiresOn)
      columns.papers[paper] = Math.max(columns.papers[paper] ?? 0, until)
    }
  }
  return columns
}

function emptyColumns(length: number): Columns {
  return {
    category: new Uint8Array(length),
    kecamatan: new Uint8Array(length),
    priceFrom: new Float64Array(length),
    priceTo: new Float64Array(length),
    active: new Uint8Array(length),
    photo: new Uint8Array(length),
    boughtIn: new Uint16Array(length),
    alive: new Uint16Array(length),
    papers: new Uint16Array(length * CERTIFICATE_KINDS.length),
    seed: new Uint32Array(length),
  }
}

/** The columns under their names, as bytes. */
export function bytesOfColumns(columns: Columns): [name: string, bytes: Uint8Array][] {
  return Object.entries(columns).map(([name, column]) => [name, bytesOf(column)])
}

/** The columns of a file with so many products; undefined where one is missing or of another length. */
export function columnsFrom(length: number, bytes: (name: string) => Uint8Array | undefined): Columns | undefined {
  const columns = emptyColumns(length)
  for (const [name, column] of Object.entries(columns)) {
    const found = bytes(name)
    if (found === undefined || found.byteLength !== column.byteLength) return undefined
    bytesOf(column).set(found)
  }
  return columns
}

export function bytesOf(array: ArrayBufferView): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
}

/** Days since 2000-01-01, plus one, within what a column holds. */
export function shortDay(on: Day): number {
  return Math.min(Math.max(dayNumber(on) - FIRST + 1, 1), WITHOUT_END - 1)
}

export function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))
}

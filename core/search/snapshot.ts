// A snapshot that is open for reading: what stands in the file, and the one question that is put to its full-text index.
import type { CategoryId } from '../region/category-id.ts'
import type { KecamatanCode } from '../region/villages.ts'
import type { Columns } from './columns.ts'
import type { DatabaseSync } from './sqlite.ts'
import type { Vocabulary } from './typos.ts'

/** `etlc`: what SQLite files of this kind are marked with. */
export const APPLICATION_ID = 0x65746c63
/** Raised whenever a file of the one before would be read wrongly. */
export const VERSION = 1

/** The lists that the columns point into. */
export type Header = {
  products: number
  categories: readonly CategoryId[]
  kecamatan: readonly KecamatanCode[]
  categoryWords: readonly (readonly [word: string, category: string])[]
}

/** Thrown where a file opened well and then turned out to lack something. */
export class DamagedSnapshot extends Error {}

export type Snapshot = {
  database: DatabaseSync
  header: Header
  columns: Columns
  vocabulary: Vocabulary
  categoryWords: ReadonlyMap<string, CategoryId>
  /** The places, from 0 on, of the products that match an FTS5 expression. */
  matching: (expression: string) => Uint32Array
  /** The places of all products. */
  everyPlace: Uint32Array
  /** The lines of the products at these places, as JSON, in the same order; throws `DamagedSnapshot` where one is missing. */
  lines: (places: readonly number[]) => string[]
  close: () => void
}

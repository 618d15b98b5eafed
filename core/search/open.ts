// Opens a snapshot for reading, or says why it cannot be read. A file that is not as it should be is an answer, no error.
import { crc32 } from 'node:zlib'
import { CategoryId } from '../region/category-id.ts'
import { bytesOf, columnsFrom } from './columns.ts'
import type { Degraded } from './schema.ts'
import { APPLICATION_ID, DamagedSnapshot, type Header, type Snapshot, VERSION } from './snapshot.ts'
import { DatabaseSync } from './sqlite.ts'

export type Opened = { snapshot: Snapshot } | { degraded: Degraded; detail: string }

/** Asked before anything else: whether this SQLite knows FTS5. */
const HAS_FTS5 = "SELECT count(*) AS found FROM pragma_module_list WHERE name = 'fts5'"

/** Opens the file at `path`; `hasFts5` is asked of the open database and may be replaced to see what then happens. */
export function openSnapshot(path: string, hasFts5: (database: DatabaseSync) => boolean = knowsFts5): Opened {
  let database: DatabaseSync
  try {
    database = new DatabaseSync(path, { readOnly: true })
  } catch (error) {
    return { degraded: 'missing', detail: messageOf(error) }
  }
  try {
    const opened = read(database, hasFts5)
    if ('degraded' in opened) database.close()
    return opened
  } catch (error) {
    database.close()
    // SQLite says of a file without its head that it is no database; one that breaks off is found while reading.
    const foreign = isSqliteError(error) && error.errcode === NOT_A_DATABASE
    return { degraded: foreign ? 'foreign' : 'damaged', detail: messageOf(error) }
  }
}

const NOT_A_DATABASE = 26

function read(database: DatabaseSync, hasFts5: (database: DatabaseSync) => boolean): Opened {
  if (pragma(database, 'application_id') !== APPLICATION_ID) {
    return { degraded: 'foreign', detail: 'a database of another kind' }
  }
  const version = pragma(database, 'user_version')
  if (version !== VERSION) return { degraded: 'other-version', detail: `version ${version} instead of ${VERSION}` }
  if (!hasFts5(database)) return { degraded: 'no-fts5', detail: 'this SQLite was built without FTS5' }
  const kept = keptOf(database)
  const header = JSON.parse(new TextDecoder().decode(kept('header'))) as Header
  const columns = columnsFrom(header.products, (name) => kept(name))
  if (columns === undefined) return { degraded: 'damaged', detail: 'a column is missing or too short' }
  const words = new TextDecoder().decode(kept('words')).split('\n')
  const vocabulary = {
    words,
    counts: numbers(kept('counts')),
    deletions: { keys: numbers(kept('deletionKeys')), values: numbers(kept('deletionValues')) },
    stems: { keys: numbers(kept('stemKeys')), values: numbers(kept('stemValues')) },
  }
  if (vocabulary.counts.length !== words.length) return { degraded: 'damaged', detail: 'words and counts differ' }
  const asked = database.prepare('SELECT group_concat(rowid) AS ids FROM text WHERE text MATCH ?')
  const lines = database.prepare('SELECT id, json FROM line WHERE id IN (SELECT value FROM json_each(?))')
  const categoryWords = new Map(header.categoryWords.flatMap(([word, id]) => namedCategory(word, id)))
  return {
    snapshot: {
      database,
      header,
      columns,
      vocabulary,
      categoryWords,
      matching: (expression) => placesOf(asked.get(expression)?.['ids'], header.products),
      everyPlace: Uint32Array.from({ length: header.products }, (_, place) => place),
      lines: (places) => linesOf(lines.all(JSON.stringify(places.map((place) => place + 1))), places),
      close: () => database.close(),
    },
  }
}

function namedCategory(word: string, id: string): [string, CategoryId][] {
  const category = CategoryId.safeParse(id)
  return category.success ? [[word, category.data]] : []
}

/** Reads what is kept under a name; throws where it is missing or not as it was written. */
function keptOf(database: DatabaseSync): (name: string) => Uint8Array {
  const statement = database.prepare('SELECT bytes, crc FROM kept WHERE name = ?')
  return (name) => {
    const row = statement.get(name)
    const bytes = row?.['bytes']
    if (!(bytes instanceof Uint8Array)) throw new RangeError(`the snapshot keeps no ${name}`)
    if (crc32(bytes) !== row?.['crc']) throw new RangeError(`the snapshot's ${name} is not as it was written`)
    return bytes
  }
}

function numbers(bytes: Uint8Array): Uint32Array {
  const array = new Uint32Array(bytes.byteLength >> 2)
  bytesOf(array).set(bytes.subarray(0, array.byteLength))
  return array
}

function linesOf(rows: readonly Record<string, unknown>[], places: readonly number[]): string[] {
  const byId = new Map(rows.map(({ id, json }) => [id, json]))
  return places.map((place) => {
    const json = byId.get(place + 1)
    if (typeof json !== 'string') throw new DamagedSnapshot(`there is no line at ${place}`)
    return json
  })
}

/** A list such as `1,5,12` as places; a thousand rows each as an object would take four times as long. */
function placesOf(ids: unknown, products: number): Uint32Array {
  if (typeof ids !== 'string') return new Uint32Array(0)
  const places = new Uint32Array(Math.min(products, (ids.length >> 1) + 1))
  let found = 0
  let id = 0
  for (let i = 0; i <= ids.length; i++) {
    const unit = i < ids.length ? ids.charCodeAt(i) : COMMA
    if (unit !== COMMA) id = id * 10 + unit - ZERO
    else {
      if (id > 0 && id <= products) places[found++] = id - 1
      id = 0
    }
  }
  return places.subarray(0, found)
}

const COMMA = 44
const ZERO = 48

function pragma(database: DatabaseSync, name: string): unknown {
  return database.prepare(`PRAGMA ${name}`).get()?.[name]
}

function knowsFts5(database: DatabaseSync): boolean {
  return database.prepare(HAS_FTS5).get()?.['found'] === 1
}

/** What SQLite refuses is told apart from mistakes of the program by its code. */
export function isSqliteError(error: unknown): error is Error & { errcode: number } {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR' && 'errcode' in error
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

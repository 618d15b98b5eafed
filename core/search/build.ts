// Writes a snapshot: one SQLite file with the full-text index, the words, the columns and the lines of all products.
import { crc32 } from 'node:zlib'
import { categories } from '../region/categories.ts'
import { formerVillages, kecamatan, kecamatans, village } from '../region/villages.ts'
import { bytesOf, bytesOfColumns, columnsOf } from './columns.ts'
import { VALUES } from './pairs.ts'
import { stemTable } from './relatives.ts'
import type { SearchDocument, SearchLine } from './schema.ts'
import { APPLICATION_ID, type Header, VERSION } from './snapshot.ts'
import { DatabaseSync } from './sqlite.ts'
import { deletionsOf } from './typos.ts'
import { variantWords } from './variants.ts'
import { isEmptyWord, wordsOf } from './words.ts'

const SCHEMA = `
  PRAGMA page_size = 4096;
  PRAGMA journal_mode = OFF;
  PRAGMA synchronous = OFF;
  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${VERSION};
  CREATE TABLE line (id INTEGER PRIMARY KEY, json TEXT NOT NULL);
  CREATE TABLE kept (name TEXT PRIMARY KEY, bytes BLOB NOT NULL, crc INTEGER NOT NULL) WITHOUT ROWID;
  CREATE VIRTUAL TABLE text USING fts5(name, maker, place, story, content='', columnsize=0, tokenize='ascii');
`

export type Built = { products: number; words: number }

/**
 * Writes the products to a new file at `path`, in the order of their ids: the same products give the same bytes. The
 * caller puts it where it is fetched from. Throws where the file exists already or SQLite has no FTS5.
 */
export function buildSnapshot(documents: readonly SearchDocument[], path: string): Built {
  if (documents.length >= VALUES) throw new RangeError(`more than ${VALUES - 1} products do not fit into a snapshot`)
  const sorted = documents.toSorted((a, b) => (a.product < b.product ? -1 : 1))
  const database = new DatabaseSync(path)
  try {
    database.exec(SCHEMA)
    database.exec('BEGIN')
    const counts = writeTexts(database, sorted)
    writeKept(database, sorted, counts)
    database.exec('COMMIT')
    database.exec("INSERT INTO text(text) VALUES ('optimize')")
    database.exec('VACUUM')
    return { products: sorted.length, words: counts.size }
  } finally {
    database.close()
  }
}

/** Writes the texts and the lines; answers with the words and in how many products each stands. */
function writeTexts(database: DatabaseSync, documents: readonly SearchDocument[]): Map<string, number> {
  const text = database.prepare('INSERT INTO text (rowid, name, maker, place, story) VALUES (?, ?, ?, ?, ?)')
  const line = database.prepare('INSERT INTO line (id, json) VALUES (?, ?)')
  const counts = new Map<string, number>()
  for (const [at, document] of documents.entries()) {
    const texts = textsOf(document)
    text.run(at + 1, ...texts.map((words) => words.join(' ')))
    line.run(at + 1, JSON.stringify(lineOf(document)))
    for (const word of new Set(texts.flat())) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

/** The words of the four columns: name, maker, place and story. Lapsed names of its village find it too. */
function textsOf(document: SearchDocument): string[][] {
  const lapsed = formerVillages().filter(({ now }) => now === document.village)
  const place = [
    village(document.village)?.name,
    kecamatan(document.kecamatan)?.name,
    ...lapsed.map(({ name }) => name),
  ]
  const inOne = place.flatMap((name) => wordsOf(name ?? ''))
  return [
    wordsOf(document.name),
    wordsOf(document.ikmName),
    // Names of places are written together or apart.
    [...new Set([...inOne, ...place.map((name) => wordsOf(name ?? '').join(''))])],
    wordsOf(document.story ?? '').filter((word) => !isEmptyWord(word)),
  ]
}

/** What an answer shows and the columns do not hold. */
function lineOf(document: SearchDocument): Omit<SearchLine, 'buyable' | 'certificates'> {
  const { village: _, story: __, hasPhoto: ___, certificates: ____, ...line } = document
  return line
}

function writeKept(database: DatabaseSync, documents: readonly SearchDocument[], found: ReadonlyMap<string, number>) {
  const words = [...new Set([...found.keys(), ...variantWords()])].sort()
  const lists = { categories: categories().map(({ id }) => id), kecamatan: kecamatans().map(({ code }) => code) }
  const header: Header = { products: documents.length, ...lists, categoryWords: categoryWords() }
  const columns = columnsOf(documents, lists)
  const [deletions, stems] = [deletionsOf(words), stemTable(words)]
  const kept = database.prepare('INSERT INTO kept (name, bytes, crc) VALUES (?, ?, ?)')
  const put = (name: string, bytes: Uint8Array) => kept.run(name, bytes, crc32(bytes))
  put('header', new TextEncoder().encode(JSON.stringify(header)))
  put('words', new TextEncoder().encode(words.join('\n')))
  put('counts', bytesOf(Uint32Array.from(words, (word) => found.get(word) ?? 0)))
  put('deletionKeys', bytesOf(deletions.keys))
  put('deletionValues', bytesOf(deletions.values))
  put('stemKeys', bytesOf(stems.keys))
  put('stemValues', bytesOf(stems.values))
  for (const [name, bytes] of bytesOfColumns(columns)) put(name, bytes)
}

/** The words that stand in the names of one category alone, in both languages: they name it where no product has them. */
function categoryWords(): [word: string, category: string][] {
  const of = new Map<string, Set<string>>()
  for (const { id, name, nameEn } of categories()) {
    for (const word of wordsOf(`${name} ${nameEn}`)) {
      if (word.length > 2 && !isEmptyWord(word)) of.set(word, (of.get(word) ?? new Set()).add(id))
    }
  }
  return [...of].flatMap(([word, [id, ...more]]) => (id === undefined || more.length > 0 ? [] : [[word, id]]))
}

// The snapshot file: the same products give the same bytes; whatever else lies there is told apart and never an error.
import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { ask, degradedAnswer } from '../../../core/search/ask.ts'
import { buildSnapshot } from '../../../core/search/build.ts'
import { openSnapshot } from '../../../core/search/open.ts'
import { SearchAnswer, SearchQuery } from '../../../core/search/schema.ts'
import { DatabaseSync } from '../../../core/search/sqlite.ts'
import { catalogue, TODAY } from '../../bench/search-catalogue.ts'
import { folderOfItsOwn } from './support.ts'

const { path, remove } = folderOfItsOwn()
afterAll(remove)

const DOCUMENTS = catalogue(300)
buildSnapshot(DOCUMENTS, path('good.db'))

function changed(name: string, sql: string): string {
  copyFileSync(path('good.db'), path(name))
  const database = new DatabaseSync(path(name))
  database.exec(sql)
  database.close()
  return path(name)
}

function written(name: string, bytes: string | Uint8Array): string {
  writeFileSync(path(name), bytes)
  return path(name)
}

function cut(name: string, bytes: number): string {
  copyFileSync(path('good.db'), path(name))
  truncateSync(path(name), bytes)
  return path(name)
}

describe('a snapshot', () => {
  it('has the same bytes for the same products, in whatever order they come', () => {
    buildSnapshot(DOCUMENTS.toReversed(), path('again.db'))
    expect(readFileSync(path('again.db')).equals(readFileSync(path('good.db')))).toBe(true)
    buildSnapshot(DOCUMENTS.slice(1), path('other.db'))
    expect(readFileSync(path('other.db')).equals(readFileSync(path('good.db')))).toBe(false)
  })

  it('is not written over a file that is there', () => {
    expect(() => buildSnapshot(DOCUMENTS, path('good.db'))).toThrow()
  })

  it('opens without being written to, and closes', () => {
    const before = readFileSync(path('good.db'))
    const opened = openSnapshot(path('good.db'))
    if ('degraded' in opened) throw new Error(opened.detail)
    const { snapshot } = opened
    expect(snapshot.header.products).toBe(300)
    expect(ask(snapshot, SearchQuery.parse({ q: 'kayu' }), TODAY).total).toBeGreaterThan(0)
    expect(() => snapshot.database.exec('DELETE FROM line')).toThrow(/readonly/)
    snapshot.close()
    expect(readFileSync(path('good.db')).equals(before)).toBe(true)
  })
})

describe('what cannot be read is told by a word', () => {
  it.each([
    ['no file', () => path('nowhere.db'), 'missing'],
    ['a folder', () => path('.'), 'missing'],
    ['an empty file', () => written('empty.db', ''), 'foreign'],
    ['a text', () => written('text.db', 'not a database at all, but long enough to have a head'.repeat(20)), 'foreign'],
    ['another database', () => changed('another.db', 'PRAGMA application_id = 7'), 'foreign'],
    ['an older version', () => changed('older.db', 'PRAGMA user_version = 0'), 'other-version'],
    ['a newer version', () => changed('newer.db', 'PRAGMA user_version = 99'), 'other-version'],
    ['no header', () => changed('headless.db', "DELETE FROM kept WHERE name = 'header'"), 'damaged'],
    [
      'a changed header',
      () => changed('header.db', "UPDATE kept SET bytes = x'7b7d' WHERE name = 'header'"),
      'damaged',
    ],
    ['no column', () => changed('column.db', "DELETE FROM kept WHERE name = 'papers'"), 'damaged'],
    [
      'a short column',
      () => changed('short.db', "UPDATE kept SET bytes = x'00', crc = 3523407757 WHERE name = 'active'"),
      'damaged',
    ],
    ['no words', () => changed('words.db', "UPDATE kept SET bytes = x'', crc = 0 WHERE name = 'words'"), 'damaged'],
    ['no lines', () => changed('lines.db', 'DROP TABLE line'), 'damaged'],
    ['no texts', () => changed('texts.db', 'DROP TABLE text'), 'damaged'],
    ['a file that breaks off early', () => cut('early.db', 5000), 'damaged'],
  ])('%s', (_, file, degraded) => {
    expect(openSnapshot(file())).toMatchObject({ degraded })
  })

  it('a SQLite without FTS5', () => {
    expect(openSnapshot(path('good.db'), () => false)).toMatchObject({ degraded: 'no-fts5' })
  })

  it('a file that breaks off anywhere', () => {
    const { length } = readFileSync(path('good.db'))
    for (let part = 1; part < 12; part++) {
      const opened = openSnapshot(cut(`part-${part}.db`, Math.floor((length * part) / 12)))
      if ('degraded' in opened) {
        expect(['damaged', 'foreign']).toContain(opened.degraded)
        continue
      }
      const answer = SearchAnswer.parse(ask(opened.snapshot, SearchQuery.parse({ q: 'kayu contoh' }), TODAY))
      expect([undefined, 'damaged']).toContain(answer.degraded)
      opened.snapshot.close()
    }
  })

  it('and answered degraded, in the form of any answer', () => {
    const query = SearchQuery.parse({ q: 'dodol', page: 2 })
    const answer = SearchAnswer.parse(degradedAnswer(query, 'missing'))
    expect(answer).toMatchObject({ total: 0, page: 2, degraded: 'missing' })
  })

  it('while a mistake of the program stays one', () => {
    const opened = openSnapshot(path('good.db'))
    if ('degraded' in opened) throw new Error(opened.detail)
    const broken = {
      ...opened.snapshot,
      matching: () => {
        throw new TypeError('a mistake')
      },
    }
    expect(() => ask(broken, SearchQuery.parse({ q: 'kayu' }), TODAY)).toThrow('a mistake')
    opened.snapshot.close()
  })
})

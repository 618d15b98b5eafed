// The files of the open data: CSV and JSON read back as the same table, whatever names hold.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Cell, column, fits } from '../../../core/opendata/column.ts'
import { datasetOf } from '../../../core/opendata/dataset.ts'
import { csvOf, filesOf, jsonOf, LICENCE } from '../../../core/opendata/files.ts'
import { openTables } from '../../../core/opendata/tables.ts'
import { readCsv } from '../../support/csv.ts'
import { TODAY } from '../publish/sample.ts'
import { facts, HOSTILE } from './sample.ts'

type Row = { at: number; name: string | null; price: number | null; sold: boolean }

const about = { id: 'x.', en: 'x.' }
const SOME = datasetOf<Row>({
  id: 'some',
  title: about,
  about,
  key: ['at'],
  columns: [
    column('at', 'integer', about, ({ at }) => at),
    column('name', 'text', about, ({ name }) => name, { always: false }),
    column('price', 'decimal', about, ({ price }) => price, { always: false }),
    column('sold', 'boolean', about, ({ sold }) => sold),
  ],
})

/** As a cell stands in the CSV: a spreadsheet would run what begins like this. */
function guarded(cell: Cell): string {
  if (cell === null) return ''
  return typeof cell === 'string' && /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(cell) ? `'${cell}` : String(cell)
}

const read = (json: string) => JSON.parse(json) as Record<string, unknown> & { rows: Record<string, unknown>[] }

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('"', ',', ';', '\r', '\n', '\t', '=', '+', '-', '@', "'", 'a', ' ', '\ufeff') }),
)
const someRow = fc.record({
  at: fc.nat(),
  name: fc.option(hostile.filter((text) => text !== '')),
  price: fc.option(fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100)),
  sold: fc.boolean(),
})

describe('the CSV', () => {
  it('reads back as the same cells, with an apostrophe before what a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.uniqueArray(someRow, { selector: ({ at }) => at, maxLength: 8 }), (rows) => {
        const table = SOME.table(rows)
        const [head, ...lines] = readCsv(csvOf(table))
        expect(head).toEqual(['at', 'name', 'price', 'sold'])
        expect(lines).toEqual(table.rows.map((row) => row.map(guarded)))
      }),
      { numRuns: 300 },
    )
  })

  it.each(['=1+1', '+62', '-1', '@SUM(A1)', '\tx', '\rx', '＝1'])('runs no formula: %j', (name) => {
    const csv = csvOf(SOME.table([{ at: 1, name, price: null, sold: true }]))
    expect(readCsv(csv)[1]).toEqual(['1', `'${name}`, '', 'true'])
  })

  it('leaves a number below zero a number', () => {
    const csv = csvOf(SOME.table([{ at: -72, name: 'x', price: null, sold: true }]))
    expect(readCsv(csv)[1]).toEqual(['-72', 'x', '', 'true'])
  })

  it('of every dataset has the head of its columns and as many rows', () => {
    for (const table of openTables(facts)) {
      const [head, ...lines] = readCsv(csvOf(table))
      expect(head).toEqual(table.dataset.columns.map(({ name }) => name))
      expect(lines).toEqual(table.rows.map((row) => row.map(guarded)))
    }
  })

  it('begins with a byte order mark and ends each line with CRLF', () => {
    expect(csvOf(SOME.table([]))).toBe('\ufeffat,name,price,sold\r\n')
  })
})

describe('the JSON', () => {
  it('reads back as the same values under the names of the columns', () => {
    fc.assert(
      fc.property(fc.uniqueArray(someRow, { selector: ({ at }) => at, maxLength: 8 }), (rows) => {
        const table = SOME.table(rows)
        const { rows: found } = read(jsonOf(table, TODAY))
        expect(found.map((row) => Object.values(row))).toEqual(table.rows)
      }),
      { numRuns: 100 },
    )
  })

  it('says what it is, of which day, under which licence, and what its fields mean', () => {
    for (const table of openTables(facts)) {
      const { rows, ...head } = read(jsonOf(table, TODAY))
      const { id, title, about: says, key, columns } = table.dataset
      expect(head).toEqual({ dataset: id, title, about: says, day: TODAY, licence: LICENCE, key, fields: columns })
      expect(rows).toHaveLength(table.rows.length)
      for (const row of rows) expect(Object.keys(row)).toEqual(columns.map(({ name }) => name))
    }
  })

  it('leaves a hostile name as it is', () => {
    const [ikm] = openTables(facts)
    const names = ikm === undefined ? [] : read(jsonOf(ikm, TODAY)).rows.map(({ nama }) => nama)
    expect(names).toContain(HOSTILE)
  })
})

describe('the offer of a dataset', () => {
  it('tells rows and the bytes of both files', () => {
    const table = SOME.table([{ at: 1, name: 'é', price: 1.5, sold: false }])
    const { files, offer } = filesOf(table, TODAY)
    expect(files.map(({ key }) => key)).toEqual(['data/some.csv', 'data/some.json'])
    const bytes = files.map(({ body }) => Buffer.from(body).length)
    expect(offer).toEqual({ dataset: SOME.dataset, rows: 1, csvBytes: bytes[0], jsonBytes: bytes[1] })
  })
})

describe('a cell', () => {
  const of = (type: Parameters<typeof column>[1], always: boolean) => column(type, type, about, () => null, { always })

  it.each([
    ['text', 'a', true],
    ['text', '', false],
    ['text', 1, false],
    ['codes', 'a; b', true],
    ['integer', 1, true],
    ['integer', 1.5, false],
    ['decimal', 1.5, true],
    ['decimal', Number.NaN, false],
    ['boolean', false, true],
    ['boolean', 'false', false],
    ['day', '2026-02-28', true],
    ['day', '2026-02-29', false],
    ['month', '2026-12', true],
    ['month', '2026-13', false],
  ] as const)('of type %s may be %j: %s', (type, cell, may) => {
    expect(fits(of(type, true), cell)).toBe(may)
  })

  it('is empty only where it may be', () => {
    expect([fits(of('text', true), null), fits(of('text', false), null)]).toEqual([false, true])
  })
})

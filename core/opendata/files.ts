// The files of the open data: each table as CSV and as JSON, the same for the same facts.
import { stringify } from 'csv-stringify/sync'
import type { Day } from '../kernel/day.ts'
import type { Cell } from './column.ts'
import type { Dataset, Table } from './dataset.ts'

/** Under which the open data is offered: see docs/adr/0014. */
export const LICENCE = {
  id: 'CC-BY-4.0',
  name: 'Creative Commons BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const

/** Where the files lie, without a slash in front. */
export function fileKey({ id }: Pick<Dataset, 'id'>, form: 'csv' | 'json'): string {
  return `data/${id}.${form}`
}

export type OpenFile = { key: string; body: string }

/** What the page tells of a dataset's files. */
export type Offer = { dataset: Dataset; rows: number; csvBytes: number; jsonBytes: number }

/** What was published on a day. */
export type OpenDay = { day: Day; offers: readonly Offer[] }

/** Both files of a table, whole: the largest, seven thousand products, is about five megabytes, so nothing is streamed. */
export function filesOf(table: Table, day: Day): { files: OpenFile[]; offer: Offer } {
  const { dataset } = table
  const [csv, json] = [csvOf(table), jsonOf(table, day)]
  return {
    files: [
      { key: fileKey(dataset, 'csv'), body: csv },
      { key: fileKey(dataset, 'json'), body: json },
    ],
    offer: {
      dataset,
      rows: table.rows.length,
      csvBytes: Buffer.byteLength(csv),
      jsonBytes: Buffer.byteLength(json),
    },
  }
}

/**
 * RFC 4180: commas, CRLF, a head. With a byte order mark, without which Excel reads the file in the letters of the
 * machine's own code page. A text that a spreadsheet would run as a formula gets an apostrophe in front; a number below
 * zero is none.
 */
export function csvOf({ dataset, rows }: Table): string {
  return stringify([dataset.columns.map(({ name }) => name), ...rows.map((row) => row.map(written))], {
    bom: true,
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
    escape_formulas: true,
    cast: { number: (value) => ({ value: String(value), escape_formulas: false }) },
  })
}

function written(cell: Cell): string | number {
  if (typeof cell === 'number') return cell
  return cell === null ? '' : String(cell)
}

/** Exact values under the names of their columns; null where nothing is known. One row a line. */
export function jsonOf({ dataset, rows }: Table, day: Day): string {
  const { id, title, about, key, columns } = dataset
  const head = { dataset: id, title, about, day, licence: LICENCE, key, fields: columns }
  const lines = rows.map((row) => JSON.stringify(Object.fromEntries(columns.map(({ name }, at) => [name, row[at]]))))
  return `${JSON.stringify(head).slice(0, -1)},"rows":[\n${lines.join(',\n')}\n]}\n`
}

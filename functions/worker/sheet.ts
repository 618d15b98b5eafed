// Reading the first sheet of an Excel file that somebody uploaded: bounded before it is parsed, formulas never computed.
import { readSheet } from 'read-excel-file/node'
import { JobFailure } from './kind.ts'
import { type Entry, packed, unpacked } from './zip.ts'

export const MOST_ROWS = 2000

export type Cell = string | number | boolean | Date | null

/** The rows, the head first; a cell of a formula holds what Excel last computed. */
export async function rowsOf(bytes: Uint8Array): Promise<Cell[][]> {
  const entries = unpacked(Buffer.from(bytes))
  if (entries === undefined) throw notReadable()
  const safe = entries.map(bounded)
  try {
    return (await readSheet(packed(safe))) as Cell[][]
  } catch {
    throw notReadable()
  }
}

/** One far cell would make the reader fill all rows before it; and what a sheet says of its own size is not needed. */
function bounded(entry: Entry): Entry {
  if (!entry.name.startsWith('xl/worksheets/')) return entry
  const text = entry.bytes.toString('utf8').replace(/<(\w+:)?dimension\b[^>]*>/g, '')
  for (const [, , place = ''] of text.matchAll(/\sr\s*=\s*(["'])(.*?)\1/g)) {
    const [, row = '99999'] = /^[A-Z]?(\d{1,5})$/.exec(place) ?? []
    if (Number(row) > MOST_ROWS + 1) throw tooLarge()
  }
  return { name: entry.name, bytes: Buffer.from(text) }
}

function notReadable(): JobFailure {
  return new JobFailure({
    id: 'Berkas itu tidak dapat dibaca sebagai Excel, atau isinya terlalu besar. Pakai templat, isi, lalu unggah lagi.',
    en: 'This file cannot be read as Excel, or holds too much. Use the template, fill it in, and upload it again.',
  })
}

function tooLarge(): JobFailure {
  return new JobFailure({
    id: `Lembar pertama lebih dari ${MOST_ROWS} baris atau 26 kolom. Hapus baris dan kolom kosong yang berformat, atau bagi menjadi beberapa berkas.`,
    en: `The sheet has more than ${MOST_ROWS} rows or 26 columns. Remove formatted empty rows and columns, or split it into several files.`,
  })
}

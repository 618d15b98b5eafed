// The columns of the sheet of outlets: what each is called, how a cell is read, and what is wrong where it is not.
import type { OpenOutlet } from '../../../core/outlet/schema.ts'
import { sectors } from '../../../core/region/sectors.ts'
import type { Cell } from '../sheet.ts'

type Field = Exclude<keyof typeof OpenOutlet.shape, 'partner'>
export type Column = { field: Field; title: string; optional?: true; hint: { id: string; en: string }; example: string }

export const COLUMNS: readonly Column[] = [
  {
    field: 'name',
    title: 'Nama gerai',
    hint: { id: 'Isi nama gerai, paling banyak 120 huruf.', en: 'Fill in the outlet’s name, at most 120 letters.' },
    example: 'Toko Contoh Tambun',
  },
  {
    field: 'brand',
    title: 'Merek',
    optional: true,
    hint: {
      id: 'Merek paling banyak 120 huruf, atau kosongkan.',
      en: 'A brand of at most 120 letters, or leave it empty.',
    },
    example: 'Contoh',
  },
  {
    field: 'sector',
    title: 'Bidang usaha',
    hint: {
      id: 'Pilih bidang usaha dari lembar Bidang usaha.',
      en: 'Choose a kind of business from the sheet Bidang usaha.',
    },
    example: 'minimarket',
  },
  {
    field: 'village',
    title: 'Kode desa',
    hint: {
      id: 'Isi kode desa seperti 32.16.03.2006; lihat lembar Kode desa.',
      en: 'Fill in the village’s code like 32.16.03.2006; see the sheet Kode desa.',
    },
    example: '32.16.03.2006',
  },
  {
    field: 'address',
    title: 'Alamat',
    hint: {
      id: 'Isi alamat, paling banyak 300 huruf dalam satu baris.',
      en: 'Fill in the address, at most 300 letters on one line.',
    },
    example: 'Jalan Contoh 1',
  },
  {
    field: 'hours',
    title: 'Jam buka',
    optional: true,
    hint: {
      id: 'Jam buka paling banyak 120 huruf, atau kosongkan.',
      en: 'Hours of at most 120 letters, or leave it empty.',
    },
    example: '08.00 sampai 22.00',
  },
  {
    field: 'mapLink',
    title: 'Tautan peta',
    optional: true,
    hint: {
      id: 'Isi tautan yang dimulai dengan https://, atau kosongkan.',
      en: 'A link that begins with https://, or leave it empty.',
    },
    example: 'https://example.org/peta',
  },
  {
    field: 'openedOn',
    title: 'Tanggal buka',
    hint: { id: 'Isi tanggal buka seperti 2026-10-08.', en: 'Fill in the day of opening like 2026-10-08.' },
    example: '2026-01-31',
  },
]

/** A cell as the schema takes it: a date as a day, a number as text, a sector by its id or its name. */
export function textIn({ field }: Column, cell: Cell | undefined): string | undefined {
  if (cell === null || cell === undefined) return undefined
  const text = (cell instanceof Date ? dayOf(cell) : String(cell)).trim().replace(/^'(?=[=+\-@])/, '')
  if (text === '') return undefined
  return field === 'sector' ? sectorId(text) : text
}

function dayOf(date: Date): string {
  return Number.isNaN(date.getTime()) ? '?' : date.toISOString().slice(0, 10)
}

function sectorId(text: string): string {
  const asked = text.toLocaleLowerCase('id')
  return (
    sectors().find(({ id, name, nameEn }) => [id, name, nameEn].some((each) => each.toLocaleLowerCase('id') === asked))
      ?.id ?? text
  )
}

/** `B7`; fewer than 26 columns. */
export function cellAt(column: number, row: number): string {
  return `${String.fromCharCode(65 + column)}${row}`
}

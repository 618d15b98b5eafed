// Columns that several open datasets have: codes with their names, what papers there are, and what is invented.
import type { Certificate } from '../product/schema.ts'
import { CATEGORY_NAMES } from '../region/category-id.ts'
import { sector } from '../region/sectors.ts'
import { kecamatan, village } from '../region/villages.ts'
import { type Both, type Column, column, joined } from './column.ts'

export const IDR = { id: 'rupiah', en: 'rupiah' } as const
export const DAYS = { id: 'hari', en: 'days' } as const
export const PERCENT = { id: 'persen', en: 'percent' } as const
export const OF_SALE = { id: 'satuan jual', en: 'units of sale' } as const

const REGION = { source: 'region' } as const

export function ofCategory<Row>(of: (row: Row) => string): Column<Row>[] {
  return [
    column('kategori', 'text', { id: 'Kode kategori.', en: 'Code of the category.' }, of),
    column(
      'nama_kategori',
      'text',
      { id: 'Nama kategori.', en: 'Name of the category, in Indonesian.' },
      (row) => CATEGORY_NAMES.find(({ id }) => id === of(row))?.name ?? of(row),
      REGION,
    ),
  ]
}

export function ofKecamatan<Row>(of: (row: Row) => string): Column<Row>[] {
  const code = {
    id: 'Kode kecamatan menurut Kementerian Dalam Negeri.',
    en: 'Code of the kecamatan (district) by the Ministry of Home Affairs.',
  }
  return [
    column('kecamatan', 'text', code, of),
    column(
      'nama_kecamatan',
      'text',
      { id: 'Nama kecamatan.', en: 'Name of the kecamatan.' },
      (row) => kecamatan(of(row))?.name ?? of(row),
      REGION,
    ),
  ]
}

export function ofVillage<Row>(of: (row: Row) => string): Column<Row>[] {
  const code = {
    id: 'Kode desa atau kelurahan menurut Kementerian Dalam Negeri.',
    en: 'Code of the village (desa or kelurahan) by the Ministry of Home Affairs.',
  }
  return [
    column('desa', 'text', code, of),
    column(
      'nama_desa',
      'text',
      { id: 'Nama desa atau kelurahan.', en: 'Name of the village.' },
      (row) => village(of(row))?.name ?? of(row),
      REGION,
    ),
  ]
}

export function ofSector<Row>(of: (row: Row) => string): Column<Row>[] {
  return [
    column('jenis_usaha', 'text', { id: 'Kode jenis usaha.', en: 'Code of the kind of business.' }, of),
    column(
      'nama_jenis_usaha',
      'text',
      { id: 'Nama jenis usaha.', en: 'Name of the kind of business, in Indonesian.' },
      (row) => sector(of(row))?.name ?? of(row),
      REGION,
    ),
  ]
}

/** The kinds alone: a number can lead to the person who holds it. */
export function ofPapers<Row>(of: (row: Row) => readonly Certificate[]): Column<Row> {
  const about = {
    id: 'Jenis sertifikat yang tercatat (pirt, bpom-md, halal, slhs, sni, brand, other), tanpa nomornya; masa berlakunya ada di halaman publik.',
    en: 'Kinds of certificates on record (pirt, bpom-md, halal, slhs, sni, brand, other), without their numbers; their expiry stands on the public page.',
  }
  const kinds = (row: Row) => joined([...new Set(of(row).map(({ kind }) => kind))].toSorted())
  return column('sertifikat', 'codes', about, kinds, { always: false })
}

const INVENTED = {
  id: 'true: rekaan untuk peragaan, bukan usaha yang ada.',
  en: 'true: invented for the demonstration, no business that exists.',
}

/** Whether a row tells of something invented; every dataset has it, as its last column. */
export function invented<Row>(of: (row: Row) => boolean, about: Both = INVENTED): Column<Row> {
  return column('contoh', 'boolean', about, of)
}

/** Where invented businesses are counted in a sum. */
export const COUNTS_INVENTED = {
  id: 'true: usaha rekaan untuk peragaan ikut dihitung.',
  en: 'true: businesses invented for the demonstration are counted in it.',
}

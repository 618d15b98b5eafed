// The columns of the sheet of outlets: what each is called, how a cell is read, and what is accepted.
import { measures, sectors } from '../../../core/region/sectors.ts'
import { dayIn, type Filled, textIn, wholeIn } from './cells.ts'
import type { Column } from './columns.ts'
import { villageIn } from './villages.ts'

const OF_THE_OUTLET: readonly Column[] = [
  {
    field: 'name',
    title: 'Nama gerai',
    hint: {
      id: 'Isi nama gerai, paling banyak 120 huruf, bukan rumus.',
      en: 'Fill in the outlet’s name, at most 120 letters, no formula.',
    },
    example: 'Toko Contoh Tambun',
  },
  {
    field: 'brand',
    title: 'Merek',
    optional: true,
    hint: {
      id: 'Merek paling banyak 120 huruf, bukan rumus, atau kosongkan.',
      en: 'A brand of at most 120 letters, no formula, or leave it empty.',
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
    read: sectorIn,
  },
  {
    field: 'village',
    title: 'Desa',
    hint: {
      id: 'Isi kode desa seperti 32.16.03.2006 atau namanya dari lembar Desa; bila ada dua yang senama, tulis “Sirnajaya, Serang Baru”.',
      en: 'Fill in the village’s code like 32.16.03.2006 or its name from the sheet Desa; where two share it, write “Sirnajaya, Serang Baru”.',
    },
    example: '32.16.03.2006',
    read: villageIn,
  },
  {
    field: 'address',
    title: 'Alamat',
    hint: {
      id: 'Isi alamat, paling banyak 300 huruf dalam satu baris, bukan rumus.',
      en: 'Fill in the address, at most 300 letters on one line, no formula.',
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
    read: dayIn,
  },
]

/** Areas are told in m², as people measure them, and kept in dm². */
const OF_ITS_SIZE: readonly Column[] = measures().map(({ id, name, nameEn, unit, max }): Column => {
  const scale = unit === 'dm2' ? 100 : 1
  const most = (max / scale).toLocaleString('id-ID')
  const decimals = unit === 'dm2' ? ['', ''] : [' bulat', ' whole']
  return {
    field: id,
    title: unit === 'dm2' ? `${name} (m²)` : name,
    optional: true,
    hint: {
      id: `Isi ${small(name)} dengan angka${decimals[0]} dari 0 sampai ${most}, atau kosongkan bila tidak berlaku.`,
      en: `Fill in: ${small(nameEn)}, a${decimals[1]} number from 0 to ${most}, or leave it empty where it does not apply.`,
    },
    example: unit === 'bintang' ? '3' : '120',
    read: (cell) => wholeIn(cell, scale),
  }
})

export const COLUMNS: readonly Column[] = [...OF_THE_OUTLET, ...OF_ITS_SIZE]

function small(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1)
}

/** A sector by its id, or by its name in either language. */
function sectorIn(cell: Filled): string {
  const text = textIn(cell)
  const asked = text.toLocaleLowerCase('id')
  return (
    sectors().find(({ id, name, nameEn }) => [id, name, nameEn].some((each) => each.toLocaleLowerCase('id') === asked))
      ?.id ?? text
  )
}

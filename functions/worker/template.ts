// The sheet to fill in for an import of outlets: its head, how each column is filled in, and the codes that it takes.
import { sectors } from '../../core/region/sectors.ts'
import { kecamatanOf, villages } from '../../core/region/villages.ts'
import { type Sheet, workbook } from './excel.ts'
import { COLUMNS } from './kinds/outlet-columns.ts'

let made: Promise<Uint8Array> | undefined

/** Made once: it is the same for everybody, and a file made later would bear another time. */
export function template(): Promise<Uint8Array> {
  made ??= make()
  return made
}

function make(): Promise<Uint8Array> {
  const sheets: Sheet[] = [
    { name: 'Gerai', head: COLUMNS.map(({ title }) => title), rows: [] },
    {
      name: 'Petunjuk',
      head: ['Kolom', 'Wajib', 'Petunjuk', 'How to fill it in', 'Contoh'],
      rows: COLUMNS.map(({ title, optional, hint, example }) => [
        ...[title, optional === true ? 'tidak' : 'ya', hint.id, hint.en, example],
      ]),
    },
    {
      name: 'Bidang usaha',
      head: ['Bidang usaha', 'Nama', 'Name'],
      rows: sectors().map(({ id, name, nameEn }) => [id, name, nameEn]),
    },
    {
      name: 'Kode desa',
      head: ['Kode desa', 'Desa', 'Kecamatan'],
      rows: villages().map(({ code, name }) => [code, name, kecamatanOf(code).name]),
    },
  ]
  return workbook(sheets)
}

// The sheets to fill in for an import: their head, how each column is filled in, and what it may name.
import { everyIkm } from '../../core/ikm/read.ts'
import type { Id } from '../../core/kernel/id.ts'
import { outletsOf } from '../../core/outlet/read.ts'
import { sectors } from '../../core/region/sectors.ts'
import { kecamatanOf, villages } from '../../core/region/villages.ts'
import type { Services } from '../../core/table/service.ts'
import { kecamatanName } from '../../web/text/names.ts'
import { type Sheet, workbook } from './excel.ts'
import type { Column } from './kinds/columns.ts'
import { COLUMNS } from './kinds/outlet-columns.ts'
import { PURCHASE_COLUMNS } from './kinds/purchase-columns.ts'

let made: Promise<Uint8Array> | undefined

/** Made once: it is the same for everybody, and a file made later would bear another time. */
export function outletTemplate(): Promise<Uint8Array> {
  made ??= workbook([
    ...toFillIn('Gerai', COLUMNS),
    {
      name: 'Bidang usaha',
      head: ['Bidang usaha', 'Nama', 'Name'],
      rows: sectors().map(({ id, name, nameEn }) => [id, name, nameEn]),
    },
    {
      name: 'Desa',
      head: ['Kode desa', 'Desa', 'Kecamatan'],
      rows: villages().map(({ code, name }) => [code, name, kecamatanOf(code).name]),
    },
  ])
  return made
}

/** With the outlets of the partner, and every IKM that one may buy of. */
export async function purchaseTemplate(services: Services, partner: Id<'partner'>): Promise<Uint8Array> {
  const outlets = await outletsOf(services, partner)
  const ikm = (await everyIkm(services)).filter(({ state }) => state !== 'withdrawn')
  const head = (what: string) => [what, 'Kecamatan', 'ID']
  return workbook([
    ...toFillIn('Pembelian', PURCHASE_COLUMNS),
    {
      name: 'Gerai',
      head: head('Gerai'),
      rows: outlets.map(({ name, kecamatan, unit }) => [name, kecamatanName(kecamatan), unit]),
    },
    {
      name: 'IKM',
      head: head('IKM'),
      rows: ikm.map(({ name, kecamatan, ikm: id }) => [name, kecamatanName(kecamatan), id]),
    },
  ])
}

/** The empty sheet, and the instructions beside it. */
function toFillIn(name: string, columns: readonly Column[]): Sheet[] {
  return [
    { name, head: columns.map(({ title }) => title), rows: [] },
    {
      name: 'Petunjuk',
      head: ['Kolom', 'Wajib', 'Petunjuk', 'How to fill it in', 'Contoh'],
      rows: columns.map(({ title, optional, hint, example }) => [
        ...[title, optional === true ? 'tidak' : 'ya', hint.id, hint.en, example],
      ]),
    },
  ]
}

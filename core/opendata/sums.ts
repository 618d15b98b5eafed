// The open datasets of what was counted: how the verdicts of periods are distributed, and the programme's figures.
import { VERDICTS, type Verdict } from '../engine/finding.ts'
import { spanOf } from '../kernel/period.ts'
import type { Distribution, Figure, Row } from '../program/schema.ts'
import { sector } from '../region/sectors.ts'
import { kecamatan } from '../region/villages.ts'
import { type Both, column, joined } from './column.ts'
import { datasetOf } from './dataset.ts'
import { COUNTS_INVENTED, invented } from './shared.ts'

type By = 'semua' | 'jenis-usaha' | 'kecamatan'
type Counted = { distribution: Distribution; by: By; row: Row; invented: boolean }

/** The rows of the compliance page, merged and withheld as they are there. */
export function countedOf(distributions: readonly Distribution[], isInvented: boolean): Counted[] {
  return distributions.flatMap((distribution) => {
    const { whole, sectors, kecamatan: places } = distribution
    const as = (by: By) => (row: Row) => ({ distribution, by, row, invented: isInvented })
    const all = whole === undefined ? [] : [whole]
    return [...all.map(as('semua')), ...sectors.map(as('jenis-usaha')), ...places.map(as('kecamatan'))]
  })
}

const nameOf = (part: string) => sector(part)?.name ?? kecamatan(part)?.name ?? (part === 'all' ? 'semua' : part)

const VERDICT_NAMES: Record<Verdict, Both & { name: string }> = {
  met: { name: 'terpenuhi', id: 'terpenuhi', en: 'met' },
  running: { name: 'berjalan', id: 'periodenya masih berjalan', en: 'of a period still running' },
  unconfirmed: { name: 'belum_terkonfirmasi', id: 'belum dijawab IKM', en: 'unconfirmed' },
  short: { name: 'kurang', id: 'kurang', en: 'short' },
  'not-reported': { name: 'belum_melapor', id: 'belum melapor', en: 'not reported' },
  exempt: { name: 'tidak_wajib', id: 'tidak wajib', en: 'exempt' },
}

const COUNT = { source: 'count' } as const

export const COMPLIANCE = datasetOf<Counted>({
  id: 'kepatuhan',
  title: { id: 'Sebaran kepatuhan', en: 'Distribution of compliance' },
  about: {
    id: 'Satu baris satu bagian dari satu periode: mitra usaha menurut jenis usaha, kewajiban gerai menurut kecamatan. Baris yang kecil digabung, sehingga tidak ada yang menunjuk satu mitra usaha.',
    en: 'One row a part of a period: partners by kind of business, duties of outlets by kecamatan. Small rows are merged, so that none points at a partner.',
  },
  key: ['periode', 'menurut', 'bagian'],
  columns: [
    column(
      'periode',
      'text',
      { id: 'Periode: 2026-07, 2026-Q3, 2026-S2, 2026.', en: 'Period: 2026-07, 2026-Q3, 2026-S2, 2026.' },
      ({ distribution }) => distribution.period,
      COUNT,
    ),
    column(
      'hari_terakhir',
      'day',
      { id: 'Hari terakhir periode.', en: 'Last day of the period.' },
      ({ distribution }) => spanOf(distribution.period).last,
      COUNT,
    ),
    column(
      'menurut',
      'text',
      {
        id: '“semua” dan “jenis-usaha” menghitung mitra usaha, masing-masing menurut kewajibannya yang terburuk; “kecamatan” menghitung kewajiban gerai.',
        en: '“semua” (all) and “jenis-usaha” (kind of business) count partners, each by the worst of its duties; “kecamatan” counts duties of outlets.',
      },
      ({ by }) => by,
      COUNT,
    ),
    column(
      'bagian',
      'codes',
      { id: 'Kode bagian; beberapa bila digabung.', en: 'Code of the part; several where they were merged.' },
      ({ row }) => joined(row.parts),
      COUNT,
    ),
    column(
      'nama_bagian',
      'codes',
      { id: 'Nama bagian.', en: 'Name of the part, in Indonesian.' },
      ({ row }) => joined(row.parts.map(nameOf)),
      { source: 'region' },
    ),
    column(
      'mitra',
      'integer',
      { id: 'Mitra usaha di belakangnya.', en: 'Partners behind it.' },
      ({ row }) => row.partners,
      COUNT,
    ),
    ...VERDICTS.map((verdict) => {
      const { name, id, en } = VERDICT_NAMES[verdict]
      const about = { id: `Berapa di antaranya ${id}.`, en: `How many of them are ${en}.` }
      return column<Counted>(name, 'integer', about, ({ row }) => row.verdicts[verdict], COUNT)
    }),
    column(
      'jumlah',
      'integer',
      { id: 'Jumlah semua hasil.', en: 'Sum of all verdicts.' },
      ({ row }) => row.total,
      COUNT,
    ),
    column(
      'mitra_paling_sedikit',
      'integer',
      { id: 'Tidak ada baris dengan mitra usaha lebih sedikit.', en: 'No row has fewer partners than this.' },
      ({ distribution }) => distribution.minCell,
      COUNT,
    ),
    column(
      'dihitung',
      'day',
      { id: 'Hari hitungan yang terakhir mengubahnya.', en: 'Day of the last count that changed it.' },
      ({ distribution }) => distribution.countedOn,
      COUNT,
    ),
    invented<Counted>((row) => row.invented, COUNTS_INVENTED),
  ],
})

export type OpenFigure = Figure & { invented: boolean }

const placeOf = ({ part }: Figure) => (part === 'all' ? null : part.slice(part.indexOf(':') + 1))

export const PROGRAM = datasetOf<OpenFigure>({
  id: 'angka-program',
  title: { id: 'Angka program', en: 'Programme figures' },
  about: {
    id: 'Satu baris satu angka: seluruhnya pada akhir delapan triwulan terakhir, dan menurut kecamatan dan jenis usaha pada hari terbaru.',
    en: 'One row a number: the whole at the ends of the last eight quarters, and by kecamatan and kind of business on the newest day.',
  },
  key: ['hari', 'angka', 'bagian', 'kode'],
  columns: [
    column(
      'angka',
      'text',
      {
        id: 'Yang dihitung; artinya di halaman Angka program.',
        en: 'What is counted; the programme page says what it means.',
      },
      ({ figure }) => figure,
      COUNT,
    ),
    column('hari', 'day', { id: 'Keadaan pada hari itu.', en: 'As of this day.' }, ({ on }) => on, COUNT),
    column(
      'bagian',
      'text',
      {
        id: '“all”, “kecamatan”, atau “sector” (jenis usaha).',
        en: '“all”, “kecamatan” or “sector” (kind of business).',
      },
      ({ part }) => part.split(':')[0],
      COUNT,
    ),
    column('kode', 'text', { id: 'Kode bagian.', en: 'Code of the part.' }, placeOf, { always: false, ...COUNT }),
    column(
      'nama',
      'text',
      { id: 'Nama bagian.', en: 'Name of the part, in Indonesian.' },
      (row) => {
        const code = placeOf(row)
        return code === null ? null : nameOf(code)
      },
      { always: false, source: 'region' },
    ),
    column('nilai', 'integer', { id: 'Nilainya.', en: 'Its value.' }, ({ value }) => value, COUNT),
    invented<OpenFigure>((row) => row.invented, COUNTS_INVENTED),
  ],
})

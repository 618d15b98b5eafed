// The open dataset of rules: each dated version of each enacted rule, as numbers with their article.
import { type Column, column, joined } from './column.ts'
import { datasetOf } from './dataset.ts'
import type { OpenRule } from './facts.ts'
import { DAYS, invented, PERCENT } from './shared.ts'

const ENACTED = { source: 'regulation' } as const
const MAY_BE_EMPTY = { always: false, ...ENACTED } as const

const NAMES: Column<OpenRule>[] = [
  column('ketentuan', 'text', { id: 'Nomor ketentuan.', en: 'Id of the rule.' }, ({ rule }) => rule, ENACTED),
  column('nama', 'text', { id: 'Nama ketentuan.', en: 'Name of the rule in Indonesian.' }, ({ name }) => name, ENACTED),
  column(
    'nama_inggris',
    'text',
    { id: 'Nama ketentuan dalam bahasa Inggris.', en: 'Name of the rule in English.' },
    ({ nameEn }) => nameEn,
    ENACTED,
  ),
  column(
    'peraturan',
    'text',
    { id: 'Judul peraturan.', en: 'Title of the regulation, in Indonesian.' },
    ({ of }) => of.title,
    ENACTED,
  ),
  column(
    'pasal',
    'text',
    { id: 'Pasal yang memintanya.', en: 'Article that asks for it.' },
    ({ version }) => version.citation,
    ENACTED,
  ),
  column(
    'berlaku_dari',
    'day',
    { id: 'Hari pertama versi ini.', en: 'First day of this version.' },
    ({ version }) => version.from,
    ENACTED,
  ),
  column(
    'berlaku_sampai',
    'day',
    {
      id: 'Hari terakhir versi ini; kosong bila tidak dibatasi.',
      en: 'Last day of this version; empty where it has no end.',
    },
    ({ version }) => version.to,
    MAY_BE_EMPTY,
  ),
  column(
    'ditetapkan',
    'day',
    { id: 'Hari penetapannya.', en: 'Day of its enactment.' },
    ({ version }) => version.enactedOn,
    ENACTED,
  ),
]

const BINDS: Column<OpenRule>[] = [
  column(
    'jenis_usaha',
    'codes',
    { id: 'Kode jenis usaha yang diikat.', en: 'Codes of the kinds of business that it binds.' },
    ({ version }) => joined(version.sectors),
    MAY_BE_EMPTY,
  ),
  column(
    'syarat',
    'codes',
    {
      id: 'Syarat pada ukuran usaha, mis. “rooms >= 20”; semuanya harus terpenuhi.',
      en: 'Conditions on the measures of a business, such as “rooms >= 20”; all must hold.',
    },
    ({ version }) => joined(version.where.map(({ measure, op, value }) => `${measure} ${op} ${value}`)),
    MAY_BE_EMPTY,
  ),
  column(
    'unit',
    'text',
    {
      id: '“outlet”: tiap gerai; “partner”: mitra usaha seluruhnya.',
      en: '“outlet”: each outlet; “partner”: the partner as a whole.',
    },
    ({ version }) => version.unit,
    ENACTED,
  ),
  column(
    'periode',
    'text',
    {
      id: 'Periode penilaian: month, quarter, semester, year.',
      en: 'Period that is judged: month, quarter, semester, year.',
    },
    ({ version }) => version.period,
    ENACTED,
  ),
]

const ASKS: Column<OpenRule>[] = [
  column(
    'dasar',
    'text',
    {
      id: 'Yang dihitung: slot, ikm, sku, area (dm²), spend (rupiah), volume (kg).',
      en: 'What is counted: slot, ikm, sku, area (dm²), spend (rupiah), volume (kg).',
    },
    ({ version }) => version.base,
    ENACTED,
  ),
  column(
    'kuota_tetap',
    'integer',
    { id: 'Jumlah tetap yang diminta.', en: 'Fixed number that is asked for.' },
    ({ version: { quota } }) => (quota.kind === 'fixed' ? quota.required : null),
    MAY_BE_EMPTY,
  ),
  column(
    'kuota_bagian',
    'decimal',
    { id: 'Bagian yang diminta.', en: 'Share that is asked for.' },
    ({ version: { quota } }) => (quota.kind === 'share' ? quota.percent : null),
    { unit: PERCENT, ...MAY_BE_EMPTY },
  ),
  column(
    'kuota_jenjang',
    'codes',
    {
      id: 'Jumlah menurut jenjang ukuran: “mulai ukuran:jumlah”.',
      en: 'Number by size: “from this size:number”.',
    },
    ({ version: { quota } }) =>
      quota.kind === 'tiers' ? joined(quota.tiers.map(({ atLeast, required }) => `${atLeast}:${required}`)) : null,
    MAY_BE_EMPTY,
  ),
  column(
    'ukuran',
    'text',
    { id: 'Ukuran usaha yang menentukan kuota.', en: 'Measure of the business that the quota is taken from.' },
    ({ version: { quota } }) => (quota.kind === 'fixed' ? null : quota.measure),
    MAY_BE_EMPTY,
  ),
  column(
    'cakupan_minimum',
    'decimal',
    { id: 'Bagian hari periode yang harus terkonfirmasi.', en: 'Share of the period’s days that must be confirmed.' },
    ({ version }) => version.minCoverage,
    { unit: PERCENT, ...ENACTED },
  ),
  column(
    'ikm_berbeda',
    'integer',
    { id: 'IKM berbeda paling sedikit.', en: 'Fewest different IKM.' },
    ({ version }) => version.minDistinctIkm,
    ENACTED,
  ),
  column(
    'masa_penyesuaian',
    'integer',
    { id: 'Masa penyesuaian usaha baru.', en: 'Time that a new business is given.' },
    ({ version }) => version.graceDays,
    { unit: DAYS, ...ENACTED },
  ),
]

export const RULES = datasetOf<OpenRule>({
  id: 'ketentuan',
  title: { id: 'Ketentuan', en: 'Rules' },
  about: {
    id: 'Satu baris satu versi bertanggal dari satu ketentuan yang ditetapkan. Bentuk lengkapnya dijawab API.',
    en: 'One row a dated version of an enacted rule. The API answers its whole form.',
  },
  key: ['ketentuan', 'berlaku_dari'],
  columns: [
    ...NAMES,
    ...BINDS,
    ...ASKS,
    column(
      'catatan',
      'text',
      { id: 'Catatan pada peraturannya.', en: 'Note on the regulation, in Indonesian.' },
      ({ of }) => of.note,
      ENACTED,
    ),
    invented<OpenRule>(({ of }) => of.terms.certainty === 'contoh', {
      id: 'true: ditulis untuk peragaan, bukan hukum.',
      en: 'true: written for the demonstration, not law.',
    }),
  ],
})

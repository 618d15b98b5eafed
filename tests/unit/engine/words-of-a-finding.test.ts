// The words of a finding: its title, verdict, what is owed, the forecast, and what it asks of whom.
import { describe, expect, it } from 'vitest'
import type { Explanation } from '../../../core/engine/explain.ts'
import type { Finding } from '../../../core/engine/finding.ts'
import { day } from '../../../core/kernel/day.ts'
import { period } from '../../../core/kernel/period.ts'
import { saying, toldOf } from '../../support/told.ts'

const MONTHS = [
  ['01', 'Januari', 'January'],
  ['02', 'Februari', 'February'],
  ['03', 'Maret', 'March'],
  ['04', 'April', 'April'],
  ['05', 'Mei', 'May'],
  ['06', 'Juni', 'June'],
  ['07', 'Juli', 'July'],
  ['08', 'Agustus', 'August'],
  ['09', 'September', 'September'],
  ['10', 'Oktober', 'October'],
  ['11', 'November', 'November'],
  ['12', 'Desember', 'December'],
] as const

describe('the title', () => {
  it.each<[string, string, string]>([
    ...MONTHS.map(([month, id, en]): [string, string, string] => [`2026-${month}`, `${id} 2026`, `${en} 2026`]),
    ['2026-Q3', 'triwulan 3 tahun 2026', 'quarter 3 of 2026'],
    ['2026-S1', 'semester 1 tahun 2026', 'semester 1 of 2026'],
    ['2026', 'tahun 2026', 'the year 2026'],
  ])('of %s speaks of %s and of %s', (text, id, en) => {
    const told = saying({ period: period(text) })
    expect(told.id.title).toBe(
      `Penilaian akhir outlet-1 untuk ${id} menurut ketentuan rule-1, keadaan yang diketahui pada 7 Agustus 2026.`,
    )
    expect(told.en.title).toBe(`Final finding on outlet-1 for ${en} under the rule rule-1, as known on 7 August 2026.`)
  })

  it.each(MONTHS)('names a day of month %s by %s and by %s', (month, id, en) => {
    const told = saying({ asOf: day(`2026-${month}-01`), final: false })
    expect(told.id.title).toBe(
      `Penilaian sementara outlet-1 untuk Juli 2026 menurut ketentuan rule-1, keadaan yang diketahui pada 1 ${id} 2026.`,
    )
    expect(told.en.title).toBe(
      `Interim finding on outlet-1 for July 2026 under the rule rule-1, as known on 1 ${en} 2026.`,
    )
  })
})

describe('the verdict', () => {
  const numbers = { required: 3, confirmed: 1, possible: 2 }

  it.each<[Partial<Finding>, string, string]>([
    [
      { verdict: 'met', reason: null, required: 1, confirmed: 4 },
      'TERPENUHI: outlet-1 wajib 1 slot dan terkonfirmasi 4 slot.',
      'MET: outlet-1 owes 1 slot and 4 slots stand confirmed.',
    ],
    [
      { verdict: 'running', reason: null, ...numbers },
      'BERJALAN: masa penilaian belum ditutup; outlet-1 wajib 3 slot, sampai sekarang terkonfirmasi 1 slot dan mungkin 2 slot.',
      'RUNNING: the period is not closed yet; outlet-1 owes 3 slots, so far 1 slot confirmed and 2 slots possible.',
    ],
    [
      { verdict: 'running', reason: 'report-missing' },
      'BERJALAN: masa penilaian belum ditutup; laporan dengan jumlah total yang diperlukan ketentuan ini belum ada.',
      'RUNNING: the period is not closed yet; a report with the total that this rule needs is not there.',
    ],
    [
      { verdict: 'unconfirmed', reason: null, ...numbers, required: 2 },
      'BELUM TERKONFIRMASI: outlet-1 wajib 2 slot; terkonfirmasi 1 slot, dan akan cukup (2 slot) bila IKM yang belum menjawab mengiyakan. Ini bukan pelanggaran.',
      'UNCONFIRMED: outlet-1 owes 2 slots; 1 slot confirmed, and it would suffice (2 slots) if the IKM that have not answered say yes. This is not a breach.',
    ],
    [
      { verdict: 'short', reason: null, ...numbers },
      'KURANG: outlet-1 wajib 3 slot; terkonfirmasi 1 slot, paling banyak mungkin 2 slot.',
      'SHORT: outlet-1 owes 3 slots; 1 slot confirmed, at most 2 slots possible.',
    ],
    [
      { verdict: 'short', reason: null, ...numbers, possible: 3, distinctIkm: { confirmed: 1, possible: 2 } },
      'KURANG: outlet-1 wajib 3 slot; terkonfirmasi 1 slot, paling banyak mungkin 3 slot. Jumlahnya cukup, tetapi IKM yang berbeda kurang (2).',
      'SHORT: outlet-1 owes 3 slots; 1 slot confirmed, at most 3 slots possible. The amount suffices, but there are too few different IKM (2).',
    ],
    [
      { verdict: 'not-reported', reason: 'measure-missing' },
      'BELUM MELAPOR: ukuran usaha yang diperlukan ketentuan ini belum diketahui.',
      'NOT REPORTED: a measure of the business that this rule needs is not known.',
    ],
    [
      { verdict: 'not-reported', reason: 'report-inconsistent' },
      'BELUM MELAPOR: jumlah yang dilaporkan lebih kecil daripada yang sudah dikonfirmasi IKM.',
      'NOT REPORTED: the declared total is less than what the IKM have confirmed.',
    ],
    [
      { verdict: 'not-reported', reason: 'no-report' },
      'BELUM MELAPOR: belum ada laporan untuk periode ini. Laporan nihil pun sah.',
      'NOT REPORTED: there is no report for this period. A zero report is valid.',
    ],
    [
      { verdict: 'exempt', reason: 'exempted', obligatedDays: 4 },
      'TIDAK WAJIB: hari wajib tinggal 4 karena pengecualian yang diberikan petugas.',
      'EXEMPT: only 4 obligated days remain because of an exemption that an officer granted.',
    ],
    [
      { verdict: 'exempt', reason: 'not-operating', obligatedDays: 0 },
      'TIDAK WAJIB: hari wajib hanya 0: belum buka, masih dalam masa tenggang, atau sudah tutup.',
      'EXEMPT: only 0 obligated days: not open yet, within its days of grace, or closed.',
    ],
    [
      { verdict: 'exempt', reason: 'nothing-required' },
      'TIDAK WAJIB: ketentuan belum menuntut apa pun dari usaha sebesar ini pada periode ini.',
      'EXEMPT: the rule requires nothing yet of a business of this size in this period.',
    ],
  ])('%j', (finding, id, en) => {
    const told = saying(finding)
    expect([told.id.verdict, told.en.verdict]).toEqual([id, en])
  })

  it.each<[Finding['base'], number, string, string]>([
    ['slot', 1, '1 slot', '1 slot'],
    ['slot', 1200, '1.200 slot', '1,200 slots'],
    ['ikm', 1, '1 IKM', '1 IKM'],
    ['ikm', 1200, '1.200 IKM', '1,200 IKM'],
    ['sku', 1, '1 produk', '1 product'],
    ['sku', 0, '0 produk', '0 products'],
    ['area', 125, '1,25 m²', '1.25 m²'],
    ['area', 120_000, '1.200 m²', '1,200 m²'],
    ['spend', 1_250_000, 'Rp1.250.000', 'Rp1.250.000'],
    ['volume', 1250, '1.250 kg', '1,250 kg'],
  ])('counts %s: %i is %s and %s', (base, required, id, en) => {
    const told = saying({ base, required, verdict: 'met', confirmed: required })
    expect(told.id.verdict).toBe(`TERPENUHI: outlet-1 wajib ${id} dan terkonfirmasi ${id}.`)
    expect(told.en.verdict).toBe(`MET: outlet-1 owes ${en} and ${en} stand confirmed.`)
  })
})

describe('what is owed', () => {
  const tail = [' Hari wajib dalam periode: 31.', ' Obligated days in the period: 31.']

  it.each<[Partial<Explanation>, Partial<Finding>, string, string]>([
    [
      { quota: { kind: 'fixed', required: 3 } },
      { required: 3 },
      'Dasar: Pasal 5 ayat (1). Kewajiban ditetapkan 3 slot. Jadi yang wajib: 3 slot.',
      'Basis: Pasal 5 ayat (1). The quota is set at 3 slots. So what is owed is 3 slots.',
    ],
    [
      { quota: { kind: 'fixed', required: 3 }, phase: 33.33 },
      { required: 1 },
      'Dasar: Pasal 5 ayat (1). Kewajiban ditetapkan 3 slot. Pada tahap ini berlaku 33,33% dari kewajiban itu. Jadi yang wajib: 1 slot.',
      'Basis: Pasal 5 ayat (1). The quota is set at 3 slots. In this phase 33.33% of it applies. So what is owed is 1 slot.',
    ],
    [
      { quota: { kind: 'tiers', measure: 'rooms', tiers: [] }, distinctNeeded: 2 },
      { required: 5 },
      'Dasar: Pasal 5 ayat (1). Kewajiban menurut jenjang ukuran rooms. Jadi yang wajib: 5 slot. Dari paling sedikit 2 IKM berbeda.',
      'Basis: Pasal 5 ayat (1). The quota goes by tiers of rooms. So what is owed is 5 slots. From at least 2 different IKM.',
    ],
    [
      { quota: { kind: 'share', measure: 'rooms', percent: 12.5 } },
      { required: undefined },
      'Dasar: Pasal 5 ayat (1). Kewajiban 12,5% dari rooms, dibulatkan ke atas.',
      'Basis: Pasal 5 ayat (1). The quota is 12.5% of rooms, rounded up.',
    ],
    [
      { quota: { kind: 'share', percent: 20 }, base: 'spend', distinctNeeded: 1 },
      { required: 2_000_000 },
      'Dasar: Pasal 5 ayat (1). Kewajiban 20% dari jumlah yang dilaporkan sendiri, dibulatkan ke atas. Jadi yang wajib: Rp2.000.000. Dari paling sedikit 1 IKM berbeda.',
      'Basis: Pasal 5 ayat (1). The quota is 20% of the total that the unit itself declares, rounded up. So what is owed is Rp2.000.000. From at least 1 different IKM.',
    ],
  ])('%j', (explanation, finding, id, en) => {
    const told = saying(finding, explanation)
    expect([told.id.owed, told.en.owed]).toEqual([`${id}${tail[0]}`, `${en}${tail[1]}`])
  })
})

describe('the forecast', () => {
  it.each<[Finding['forecast'], string, string]>([
    [
      { verdict: 'met', confirmed: 2, lastStart: null },
      'Perkiraan: bila semua yang belum dijawab diiyakan, 2 slot tercapai dan kewajiban terpenuhi.',
      'Forecast: if everything unanswered is answered yes, 2 slots will stand and the quota is met.',
    ],
    [
      { verdict: 'short', confirmed: 1, lastStart: day('2026-07-07') },
      'Perkiraan: bila tidak ada tambahan, hanya 1 slot tercapai dan itu kurang. Penempatan baru masih dapat mencapai cakupan sendiri bila mulai paling lambat 7 Juli 2026.',
      'Forecast: if nothing is added, only 1 slot will stand, which is short. A new placement can still reach the coverage by itself if it starts by 7 July 2026.',
    ],
    [
      { verdict: 'met', confirmed: 1, lastStart: day('2026-07-31') },
      'Perkiraan: bila semua yang belum dijawab diiyakan, 1 slot tercapai dan kewajiban terpenuhi. Penempatan baru masih dapat mencapai cakupan sendiri bila mulai paling lambat 31 Juli 2026.',
      'Forecast: if everything unanswered is answered yes, 1 slot will stand and the quota is met. A new placement can still reach the coverage by itself if it starts by 31 July 2026.',
    ],
  ])('%j', (forecast, id, en) => {
    const told = saying({ forecast })
    expect([told.id.forecast, told.en.forecast]).toEqual([id, en])
  })

  it('is told only where there is one', () => {
    expect(toldOf({}).id).not.toHaveProperty('forecast')
    expect(toldOf({ asOf: '2026-08-06' }).en).toHaveProperty('forecast')
  })
})

describe('what is next', () => {
  it.each<[Partial<Finding>, string, string]>([
    [{ verdict: 'met' }, 'Tidak ada yang perlu dilakukan.', 'Nothing needs to be done.'],
    [{ verdict: 'exempt' }, 'Tidak ada kewajiban untuk periode ini.', 'Nothing is owed for this period.'],
    [
      { verdict: 'running' },
      'Mitra: isi slot yang kosong dan kirim laporan setelah periode berakhir. IKM: jawab konfirmasi bulanan.',
      'Partner: fill the vacant slots and report once the period is over. IKM: answer the monthly confirmation.',
    ],
    [
      { verdict: 'unconfirmed' },
      'Petugas: tanyakan kepada IKM, kunjungi, atau putuskan berdasarkan dokumen. Mitra tidak perlu disurati.',
      'Officer: ask the IKM, visit, or rule on papers. The partner needs no letter.',
    ],
    [
      { verdict: 'not-reported', reason: 'measure-missing' },
      'Mitra: lengkapi data ukuran usaha. Petugas: mintakan data itu.',
      'Partner: complete the measures of the business. Officer: ask for them.',
    ],
    [
      { verdict: 'not-reported', reason: 'no-report' },
      'Mitra: kirim laporan; laporan nihil pun sah. Petugas: mintakan laporan itu.',
      'Partner: report; a zero report is valid. Officer: demand the report.',
    ],
    [
      { verdict: 'short', final: true },
      'Petugas: perkara kuota dapat dibuka; mitra berhak menjawab dan mengajukan keberatan.',
      'Officer: a quota case may be opened; the partner has the right to answer and to object.',
    ],
  ])('after %j', (finding, id, en) => {
    const told = saying(finding)
    expect([told.id.next, told.en.next]).toEqual([id, en])
  })
})

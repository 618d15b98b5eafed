// The words for what the record holds of a duty: sealed findings, why they were revised, and making one again.
import type { Cause } from '../../core/assessment/schema.ts'
import type { Language } from './text.ts'

/** What of a sealed finding can differ when it is made again from its evidence. */
export type Alarm = 'scenario' | 'explanation' | 'finding'

const indonesian = {
  heading: 'Penilaian yang disimpan',
  lead: 'Penilaian akhir disimpan pada hari penutupan dan tidak pernah diubah. Fakta yang datang kemudian menambah revisi dengan alasannya.',
  none: 'Belum ada penilaian akhir untuk kewajiban ini. Penilaian akhir disimpan oleh pemeriksaan malam setelah hari penutupannya tiba; halaman ini dihitung saat dibuka.',
  live: 'Hitungan saat ini',
  first: 'Penilaian akhir',
  revision: (number: number) => `Revisi ${number}`,
  asOf: (day: string) => `keadaan per ${day}`,
  because: (causes: string) => `karena ${causes}`,
  shown: 'ditampilkan',
  unbound: 'tidak mengikat lagi',
  unboundSays: 'Menurut fakta yang datang kemudian, ketentuan ini tidak mengikat usaha ini dalam periode tersebut.',
  superseded: (what: string) => `Ini bukan penilaian terbaru. ${what} menggantikannya.`,
  again: 'Hitung ulang dari bukti',
  same: 'Dihitung ulang dari bukti yang disimpan: sidik, angka, dan penjelasannya sama.',
  alarm:
    'Peringatan: hitung ulang dari bukti memberi hasil yang berbeda. Jangan pakai penilaian ini untuk surat; laporkan kepada pengelola sistem.',
  alarms: {
    scenario: 'catatan masukan tidak cocok dengan sidiknya',
    explanation: 'penjelasan tidak cocok dengan yang disimpan',
    finding: 'angka atau hasilnya tidak cocok dengan yang disimpan',
  } satisfies Record<Alarm, string>,
  causes: {
    'late-answer': 'jawaban IKM yang terlambat',
    ruling: 'putusan petugas atas berkas',
    visit: 'kunjungan petugas',
    'corrected-report': 'laporan yang dibetulkan',
    'established-report': 'laporan yang ditetapkan petugas',
    exemption: 'pengecualian',
    purchase: 'pembelian yang dicatat kemudian',
    placement: 'penempatan yang dicatat kemudian',
    measure: 'ukuran usaha yang dicatat kemudian',
    unit: 'perubahan data usaha',
  } satisfies Record<Cause, string>,
}
export type RecordText = typeof indonesian

const english: RecordText = {
  heading: 'The findings on record',
  lead: 'A final finding is kept on its closing day and never changed. Facts that come later add a revision with its reason.',
  none: 'There is no final finding of this duty yet. The nightly check keeps one once its closing day has come; this page is computed when it is opened.',
  live: 'As computed now',
  first: 'Final finding',
  revision: (number) => `Revision ${number}`,
  asOf: (day) => `as known by ${day}`,
  because: (causes) => `because of ${causes}`,
  shown: 'shown here',
  unbound: 'no longer binding',
  unboundSays: 'By facts that came later, this rule does not bind this business in that period.',
  superseded: (what) => `This is not the newest finding. ${what} takes its place.`,
  again: 'Make it again from its evidence',
  same: 'Made again from the evidence on record: fingerprint, numbers and explanation are the same.',
  alarm:
    'Warning: made again from its evidence, the finding differs. Do not use it for a letter; tell those who run the system.',
  alarms: {
    scenario: 'the facts do not match their fingerprint',
    explanation: 'the explanation does not match the one on record',
    finding: 'the numbers or the verdict do not match those on record',
  },
  causes: {
    'late-answer': 'an IKM’s late answer',
    ruling: 'an officer’s ruling on papers',
    visit: 'an officer’s visit',
    'corrected-report': 'a corrected report',
    'established-report': 'a report that an officer established',
    exemption: 'an exemption',
    purchase: 'a purchase recorded later',
    placement: 'a placement recorded later',
    measure: 'a measure of the business recorded later',
    unit: 'a change to the business',
  },
}

export const RECORD_TEXTS: Record<Language, RecordText> = { id: indonesian, en: english }

/** How a sealed finding is called: the first is the final finding, those after it are revisions of it. */
export function revisionName(revision: number, language: Language): string {
  const text = RECORD_TEXTS[language]
  return revision === 1 ? text.first : text.revision(revision - 1)
}

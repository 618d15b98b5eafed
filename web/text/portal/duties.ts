// The words of what a partner owes: its duties in the period that runs, and in the one that ended last.
import type { Language } from '../text.ts'

const indonesian = {
  title: 'Kewajiban',
  lead: 'Apa yang wajib, apa yang sudah terkonfirmasi, dan apa yang masih perlu dikerjakan.',
  when: { label: 'Periode', now: 'Berjalan sekarang', before: 'Baru berakhir' },
  beforeSays: 'Laporan dikirim setelah periodenya berakhir, jadi periksa juga periode ini.',
  business: 'Usaha secara keseluruhan',
  noOutlets: 'Belum ada gerai. Tambahkan gerai lebih dahulu; kewajibannya lalu dihitung di sini.',
  toOutlets: 'Ke daftar gerai',
  none: 'Tidak ada kuota yang berlaku di sini untuk periode ini. Tidak ada yang perlu dikerjakan.',
  more: 'Tampilkan gerai berikutnya',
  owed: 'Wajib',
  confirmed: 'Terkonfirmasi',
  possible: 'Mungkin',
  missing: 'Masih kurang',
  lastStart: 'Hari terakhir mulai penempatan',
  passed: 'Sudah lewat',
  next: 'Langkah berikutnya',
  basis: 'Dasar hitungan',
  asOf: (day: string) => `Keadaan yang diketahui pada ${day}.`,
  outlet: 'Isi slot',
  outletOf: (name: string) => `Isi slot ${name}`,
  reports: 'Lihat laporan',
  reportsOf: (name: string) => `Lihat laporan ${name}`,
}
type DutiesText = typeof indonesian

const english: DutiesText = {
  title: 'Duties',
  lead: 'What is owed, what stands confirmed, and what is still to be done.',
  when: { label: 'Period', now: 'Running now', before: 'Ended last' },
  beforeSays: 'A report is sent once its period is over, so look at this period too.',
  business: 'The business as a whole',
  noOutlets: 'There is no outlet yet. Add an outlet first; what it owes is then counted here.',
  toOutlets: 'To the outlets',
  none: 'No quota binds here in this period. Nothing needs to be done.',
  more: 'Show the next outlets',
  owed: 'Owed',
  confirmed: 'Confirmed',
  possible: 'Possible',
  missing: 'Missing',
  lastStart: 'Last day to start a placement',
  passed: 'Has passed',
  next: 'Next step',
  basis: 'What it is counted by',
  asOf: (day) => `As known on ${day}.`,
  outlet: 'Fill slots',
  outletOf: (name) => `Fill slots of ${name}`,
  reports: 'See the reports',
  reportsOf: (name) => `See the reports of ${name}`,
}

export const DUTIES_TEXTS: Record<Language, DutiesText> = { id: indonesian, en: english }

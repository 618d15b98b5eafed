// Every sentence of the local console and of the page that stands until the table is filled, in both languages.

import type { Language } from '../../web/text/text.ts'
import type { Step } from './fill.ts'

const indonesian = {
  title: 'Konsol lokal',
  about:
    'Ruang di balik layar pada mesin Anda: jam, jadwal, surat keluar, dan penilaian tiap gerai. Bagian ini tidak pernah ikut dipasang.',
  front: 'Halaman depan',
  clock: 'Jam hukum',
  day: (day: string) => `Hari hukum: ${day}`,
  shifted: 'digeser dari kalender',
  calendar: 'sesuai kalender di Jakarta',
  shiftTo: 'Geser ke hari',
  shift: 'Geser',
  unshift: 'Kembali ke kalender',
  schedules: 'Jadwal',
  at: (at: string) => `tiap hari pukul ${at}`,
  weekly: (at: string) => `tiap Senin pukul ${at}`,
  asOf: 'Keadaan per hari',
  runNow: 'Jalankan sekarang',
  runs: 'Yang sudah berjalan',
  runsNone: 'Belum ada jadwal yang berjalan sejak mesin ini mulai.',
  ran: (schedule: string, day: string, milliseconds: number) => `${schedule} per ${day}, ${milliseconds} ms`,
  failed: 'gagal',
  outbox: 'Kotak keluar',
  outboxNone: 'Tidak ada pemberitahuan yang menunggu.',
  waiting: 'menunggu',
  mailbox: 'Buka surel yang sudah terkirim',
  checks: 'Pemeriksaan malam',
  checksNone: 'Belum ada pemeriksaan. Jalankan jadwal assess di atas.',
  checked: (run: { asOf: string; done: number; of: number; units: number; duties: number }) =>
    `Keadaan per ${run.asOf}: ${run.done} dari ${run.of} bagian selesai, ${run.units} unit, ${run.duties} kewajiban`,
  checkWrote: (finals: number, revisions: number, statuses: number) =>
    `Ditulis: penilaian akhir ${finals}, revisi ${revisions}, perubahan keadaan ${statuses}`,
  checkCost: (milliseconds: number, reads: string, writes: string) =>
    `${milliseconds} ms, ${reads} unit baca, ${writes} unit tulis`,
  superseded: (count: number) => `${count} bagian sudah didahului pemeriksaan yang lebih baru`,
  failures: (count: number) => `${count} unit gagal dan dicoba lagi oleh pemeriksaan berikutnya`,
  unbound: 'tidak mengikat',
  asks: 'Yang diminta penilaian akhir',
  asksOf: {
    report: 'Laporan yang belum masuk',
    measure: 'Ukuran usaha yang belum dicatat',
    answers: 'Jawaban IKM atau kunjungan yang belum ada',
    case: 'Kekurangan yang menunggu perkara',
  },
  asksNone: 'Tidak ada yang diminta di sini.',
  asksMore: 'Berikutnya',
  missingAnswers: (count: number) => `${count} jawaban belum ada`,
  stories: 'Cerita yang dapat diikuti',
  storiesNone: 'Tabel ini belum berisi cerita. Mulai dengan npm start -- --seed small.',
  people: 'Akun peragaan',
  signInAs: (who: string) => `Masuk sebagai: ${who}`,
  links: 'Tautan konfirmasi IKM',
  linksSay: 'Tautan yang akan dikirim petugas, dengan PIN IKM. Hanya di mesin ini keduanya tampak bersama.',
  lists: 'Penilaian tiap usaha',
  byKecamatan: 'Gerai menurut kecamatan',
  bySector: 'Mitra menurut jenis usaha',
  listNone: 'Belum ada usaha di sini.',
  done: {
    shifted: (day: string) => `Hari hukum sekarang ${day}.`,
    ran: (schedule: string) => `Jadwal ${schedule} sudah dijalankan; hasilnya ada di bawah.`,
  },
  refused: {
    day: 'Itu bukan hari dalam kalender, jadi tidak ada yang berubah. Isi tanggal lengkap lalu ulangi.',
    schedule: 'Jadwal itu tidak ada, jadi tidak ada yang dijalankan. Pilih dari daftar.',
  },
  table: (name: string, endpoint: string) => `Tabel ${name} di ${endpoint}`,
  filling: 'Buku rak sedang diisi',
  fillingSays: (step: string) =>
    `Mesin ini sedang menyiapkan tabelnya: ${step}. Halaman ini memuat ulang sendiri; isinya baru tampil setelah lengkap.`,
  steps: {
    database: () => 'basis data sedang dinyalakan',
    partners: (done: number) => `riwayat ${done} mitra sudah disusun`,
    items: (done: number) => `${done} catatan sudah ditulis`,
    check: () => 'semua kewajiban sedang dinilai',
    figures: () => 'angka sedang dihitung',
    pages: () => 'halaman sedang digambar',
  },
}
export type ConsoleText = typeof indonesian

const english: ConsoleText = {
  title: 'Local console',
  about:
    'Backstage on your machine: the clock, the schedules, the outgoing mail, and the finding of every outlet. Never part of a deployment.',
  front: 'Front page',
  clock: 'Legal clock',
  day: (day) => `Legal day: ${day}`,
  shifted: 'shifted from the calendar',
  calendar: 'as the calendar says in Jakarta',
  shiftTo: 'Shift to the day',
  shift: 'Shift',
  unshift: 'Back to the calendar',
  schedules: 'Schedules',
  at: (at) => `every day at ${at}`,
  weekly: (at) => `every Monday at ${at}`,
  asOf: 'As of the day',
  runNow: 'Run now',
  runs: 'What has run',
  runsNone: 'No schedule has run since this machine started.',
  ran: (schedule, day, milliseconds) => `${schedule} as of ${day}, ${milliseconds} ms`,
  failed: 'failed',
  outbox: 'Outbox',
  outboxNone: 'No notice is waiting.',
  waiting: 'waiting',
  mailbox: 'Open the mail that was sent',
  checks: 'The nightly check',
  checksNone: 'The check has not run yet. Run the schedule assess above.',
  checked: ({ asOf, done, of, units, duties }) =>
    `As known by ${asOf}: ${done} of ${of} buckets done, ${units} units, ${duties} duties`,
  checkWrote: (finals, revisions, statuses) =>
    `Written: final findings ${finals}, revisions ${revisions}, changes of status ${statuses}`,
  checkCost: (milliseconds, reads, writes) => `${milliseconds} ms, ${reads} read units, ${writes} write units`,
  superseded: (count) => `${count} buckets had been overtaken by a newer run`,
  failures: (count) => `${count} units failed and are tried again by the next run`,
  unbound: 'not binding',
  asks: 'What final findings ask for',
  asksOf: {
    report: 'Reports that have not come in',
    measure: 'Measures that are not recorded',
    answers: 'Answers of IKM, or visits, that are missing',
    case: 'Shortfalls that wait for a case',
  },
  asksNone: 'Nothing is asked for here.',
  asksMore: 'Next',
  missingAnswers: (count) => `${count} ${count === 1 ? 'answer' : 'answers'} missing`,
  stories: 'Stories to follow',
  storiesNone: 'This table holds no stories yet. Start with npm start -- --seed small.',
  people: 'Demonstration accounts',
  signInAs: (who) => `Sign in as: ${who}`,
  links: 'Confirm links of IKM',
  linksSay: 'The links that an officer would send, with the PIN. Only on this machine are the two seen together.',
  lists: 'The finding of every business',
  byKecamatan: 'Outlets by kecamatan',
  bySector: 'Partners by kind of business',
  listNone: 'There is no business here yet.',
  done: {
    shifted: (day) => `The legal day is now ${day}.`,
    ran: (schedule) => `The schedule ${schedule} has run; its result is below.`,
  },
  refused: {
    day: 'That is no day of the calendar, so nothing was changed. Give the whole date and repeat it.',
    schedule: 'There is no such schedule, so nothing was run. Choose from the list.',
  },
  table: (name, endpoint) => `Table ${name} at ${endpoint}`,
  filling: 'The ledger is being filled',
  fillingSays: (step) =>
    `This machine is preparing its table: ${step}. This page loads itself again; the contents appear once they are complete.`,
  steps: {
    database: () => 'the database is starting',
    partners: (done) => `the history of ${done} partners is made up`,
    items: (done) => `${done} records are written`,
    check: () => 'every duty is being checked',
    figures: () => 'the figures are being counted',
    pages: () => 'the pages are being drawn',
  },
}

/** How far the filling is, in words; a step without words of its own is named as it is. */
export function stepText({ about, done }: Step, language: Language): string {
  const steps: Record<string, (done: number) => string> = CONSOLE_TEXTS[language].steps
  return (Object.hasOwn(steps, about) ? steps[about]?.(done) : undefined) ?? `${about} ${done}`
}

export const CONSOLE_TEXTS: Record<Language, ConsoleText> = { id: indonesian, en: english }

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
  stories: 'Cerita yang dapat diikuti',
  storiesNone: 'Tabel ini belum berisi cerita. Mulai dengan npm start -- --seed small.',
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
    figures: () => 'angka sedang dihitung',
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
  stories: 'Stories to follow',
  storiesNone: 'This table holds no stories yet. Start with npm start -- --seed small.',
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
    figures: () => 'the figures are being counted',
  },
}

/** How far the filling is, in words; a step without words of its own is named as it is. */
export function stepText({ about, done }: Step, language: Language): string {
  const steps: Record<string, (done: number) => string> = CONSOLE_TEXTS[language].steps
  return (Object.hasOwn(steps, about) ? steps[about]?.(done) : undefined) ?? `${about} ${done}`
}

export const CONSOLE_TEXTS: Record<Language, ConsoleText> = { id: indonesian, en: english }

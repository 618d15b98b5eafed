// The words of the record of good faith: what an outlet offered, and what became of it.
import type { Language } from '../text.ts'
import type { FieldWords } from './form.ts'

type Counted =
  | 'vacantDays'
  | 'invitations'
  | 'requests'
  | 'accepted'
  | 'declinedByIkm'
  | 'rejectedByPartner'
  | 'lapsed'
  | 'samplesRefused'
  | 'samplesRejected'

const indonesian = {
  title: 'Catatan itikad baik',
  says: 'Semua yang ditawarkan gerai ini, juga bila tidak ada yang mengisinya. Petugas melihat catatan yang sama; catatan ini tidak mengubah penilaian.',
  choose: 'Pilih jangka waktu',
  show: 'Tampilkan catatan',
  stretch: (from: string, to: string) => `${from} sampai ${to}`,
  slots: 'Slot yang ditawarkan',
  offeredDays: 'Hari slot ditawarkan',
  counts: [
    ['vacantDays', 'Hari slot kosong'],
    ['invitations', 'Undangan mitra usaha'],
    ['requests', 'Permintaan IKM'],
    ['accepted', 'Diterima'],
    ['declinedByIkm', 'Undangan yang ditolak IKM'],
    ['rejectedByPartner', 'Permintaan yang ditolak mitra usaha'],
    ['lapsed', 'Gugur tanpa jawaban'],
    ['samplesRefused', 'Contoh yang tidak diberikan IKM'],
    ['samplesRejected', 'Contoh yang belum cocok'],
  ] as readonly (readonly [Counted, string])[],
  file: 'Buat berkas Excel',
  started: 'Berkas sedang dibuat. Ambil di Pekerjaan.',
  jobs: 'Lihat pekerjaan',
  fields: {
    from: { label: 'Dari', missing: 'Pilih hari pertamanya.', wrong: 'Pilih hari yang ada di kalender.' },
    to: {
      label: 'Sampai',
      hint: 'Paling lama setahun.',
      missing: 'Pilih hari terakhirnya.',
      wrong: 'Pilih hari sesudah hari pertama, paling lama setahun kemudian.',
    },
  } as Record<string, FieldWords>,
}
type GoodFaithText = typeof indonesian

const english: GoodFaithText = {
  title: 'Record of good faith',
  says: 'All that this outlet offered, even where nobody filled it. Officers see the same record; it changes no verdict.',
  choose: 'Choose the days',
  show: 'Show the record',
  stretch: (from, to) => `${from} to ${to}`,
  slots: 'Slots offered',
  offeredDays: 'Days on which slots were offered',
  counts: [
    ['vacantDays', 'Days on which slots stood vacant'],
    ['invitations', 'Invitations of the partner'],
    ['requests', 'Requests of IKM'],
    ['accepted', 'Accepted'],
    ['declinedByIkm', 'Invitations that IKM declined'],
    ['rejectedByPartner', 'Requests that the partner declined'],
    ['lapsed', 'Lapsed without an answer'],
    ['samplesRefused', 'Samples that IKM refused'],
    ['samplesRejected', 'Samples that were rejected'],
  ],
  file: 'Make an Excel file',
  started: 'The file is being made. Fetch it under Jobs.',
  jobs: 'Look at the jobs',
  fields: {
    from: { label: 'From', missing: 'Choose the first day.', wrong: 'Choose a day of the calendar.' },
    to: {
      label: 'To',
      hint: 'A year at most.',
      missing: 'Choose the last day.',
      wrong: 'Choose a day after the first, at most a year later.',
    },
  },
}

export const GOOD_FAITH_TEXTS: Record<Language, GoodFaithText> = { id: indonesian, en: english }

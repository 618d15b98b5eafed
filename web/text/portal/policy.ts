// The words of the screen on which an agency sees and sets by what the makers of a slot are put in order.
import type { Language } from '../text.ts'
import type { FieldWords } from './form.ts'

const steps = (nth: (place: number) => string, hint: string, twice: string): Record<string, FieldWords> =>
  Object.fromEntries(
    ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].map((name, at) => [
      name,
      { label: nth(at + 1), wrong: twice, ...(at === 0 ? { hint } : {}) },
    ]),
  )

const indonesian = {
  title: 'Pencocokan',
  lead: 'Menurut langkah apa IKM diurutkan bagi mitra yang mencari pengisi slot. Tidak ada bobot: langkah pertama memutuskan, yang berikutnya hanya di antara yang sama.',
  inForce: 'Yang berlaku hari ini',
  coming: 'Yang akan berlaku',
  noneComing: 'Belum ada kebijakan lain yang akan berlaku.',
  past: 'Yang lama dan yang diganti',
  nonePast: 'Belum ada kebijakan lama.',
  from: (day: string) => `Mulai ${day}`,
  reason: (reason: string, day: string) => `Alasan, ditetapkan ${day}: ${reason}`,
  set: 'Tetapkan kebijakan',
  setSays:
    'Kebijakan yang lama tetap tersimpan. Dari dua kebijakan dengan hari mulai yang sama, yang ditetapkan belakangan yang berlaku.',
  notYours: 'Kebijakan hanya ditetapkan oleh petugas yang berwenang memutuskan kuota.',
  done: 'Kebijakan ditetapkan.',
  fields: {
    ...steps(
      (place) => `Langkah ${place}`,
      'Langkah yang tidak dipilih tidak memutuskan apa pun.',
      'Langkah ini sudah dipilih di atas. Pilih yang lain atau kosongkan.',
    ),
    aliveDays: {
      label: 'Batas tanda usaha (hari)',
      hint: 'Naik, dipisah koma; misalnya 31, 92, 180.',
      wrong: 'Tulis satu sampai sepuluh angka bulat yang naik, dipisah koma; misalnya 31, 92, 180.',
    },
    distanceKm: {
      label: 'Batas jarak (km)',
      hint: 'Naik, dipisah koma; misalnya 4, 10, 20.',
      wrong: 'Tulis satu sampai sepuluh angka bulat yang naik, dipisah koma; misalnya 4, 10, 20.',
    },
    from: { label: 'Berlaku mulai', hint: 'Hari ini atau sesudahnya.' },
    reason: { label: 'Alasan', hint: 'Dasar dan pasalnya. Dibaca petugas lain.', missing: 'Tulis alasannya.' },
  } satisfies Record<string, FieldWords>,
}
export type PolicyText = typeof indonesian

const english: PolicyText = {
  title: 'Matching',
  lead: 'By which steps IKM are put in order for a partner who looks for somebody to fill a slot. There are no weights: the first step decides, each next one only between equals.',
  inForce: 'In force today',
  coming: 'To come',
  noneComing: 'No other policy is to come.',
  past: 'Older and replaced ones',
  nonePast: 'There is no older policy.',
  from: (day) => `From ${day}`,
  reason: (reason, day) => `Reason, set on ${day}: ${reason}`,
  set: 'Set a policy',
  setSays: 'Older policies are kept. Of two with the same first day the one that was set later is in force.',
  notYours: 'A policy is set by officers who decide on quotas alone.',
  done: 'The policy was set.',
  fields: {
    ...steps(
      (place) => `Step ${place}`,
      'A step that is not chosen decides nothing.',
      'This step was chosen above. Choose another or leave it empty.',
    ),
    aliveDays: {
      label: 'Limits for signs of business (days)',
      hint: 'Rising, with commas between; for example 31, 92, 180.',
      wrong: 'Write one to ten whole numbers that rise, with commas between; for example 31, 92, 180.',
    },
    distanceKm: {
      label: 'Limits for distances (km)',
      hint: 'Rising, with commas between; for example 4, 10, 20.',
      wrong: 'Write one to ten whole numbers that rise, with commas between; for example 4, 10, 20.',
    },
    from: { label: 'In force from', hint: 'Today or later.' },
    reason: {
      label: 'Reason',
      hint: 'On what it rests, with the article. Other officers read it.',
      missing: 'Write the reason.',
    },
  },
}

export const POLICY_TEXTS: Record<Language, PolicyText> = { id: indonesian, en: english }

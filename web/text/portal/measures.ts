// The words of a unit's measures: how large it is, from which day on, and what asks for it.
import type { Language } from '../text.ts'
import type { FieldWords } from './form.ts'

const indonesian = {
  title: 'Ukuran',
  lead: 'Ukuran usaha menentukan berapa yang wajib. Catat sejak hari ukuran itu benar; catatan lama tidak dihapus.',
  whole: 'Usaha secara keseluruhan',
  none: 'Bidang usaha ini tidak memakai ukuran apa pun.',
  known: (value: string, day: string) => `Tercatat: ${value}, sejak ${day}.`,
  unknown: 'Belum tercatat, dan ada ketentuan yang memerlukannya.',
  notAsked: 'Tidak ada ketentuan yang memerlukannya sekarang, atau belum diketahui di sini.',
  goal: (period: string, day: string) =>
    `Untuk ${period} dihitung ukuran yang berlaku pada ${day}, atau pada hari buka bila sesudahnya.`,
  square: '(m²)',
  save: (measure: string) => `Simpan: ${measure}`,
  saved: 'Ukuran disimpan.',
  back: 'Kembali ke kewajiban',
  fields: {
    value: { label: 'Ukuran', missing: 'Tulis ukurannya, atau 0.', wrong: 'Tulis angka, misalnya 42 atau 1.250.' },
    from: {
      label: 'Benar sejak',
      hint: 'Hari pertama usaha sebesar ini, bukan hari mencatatnya.',
      missing: 'Pilih harinya.',
      wrong: 'Pilih hari ini atau hari yang sudah lewat.',
    },
  } satisfies Record<string, FieldWords> as Record<string, FieldWords>,
}
export type MeasuresText = typeof indonesian

const english: MeasuresText = {
  title: 'Measures',
  lead: 'How large a business is decides how much it owes. Record it from the day on which it was so; what was recorded before stays.',
  whole: 'The business as a whole',
  none: 'This kind of business has no measure.',
  known: (value, day) => `On record: ${value}, since ${day}.`,
  unknown: 'Not on record, and there is a rule that needs it.',
  notAsked: 'No rule needs it now, or nothing of it is known here.',
  goal: (period, day) => `For ${period} the measure on ${day} counts, or on the opening day if that is later.`,
  square: '(m²)',
  save: (measure) => `Save: ${measure}`,
  saved: 'The measure was saved.',
  back: 'Back to the duties',
  fields: {
    value: { label: 'Measure', missing: 'Write it, or 0.', wrong: 'Write a number, such as 42 or 1.250.' },
    from: {
      label: 'So since',
      hint: 'The first day on which the business was so large, not the day of recording it.',
      missing: 'Choose the day.',
      wrong: 'Choose today or a day before.',
    },
  },
}

export const MEASURES_TEXTS: Record<Language, MeasuresText> = { id: indonesian, en: english }

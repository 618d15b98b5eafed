// What every form of the portal says around its own words.
import type { Language } from '../text.ts'

/** `missing` where nothing was typed, `wrong` where what was typed cannot be taken. */
export type FieldWords = { label: string; hint?: string; missing?: string; wrong?: string }

const indonesian = {
  optional: 'boleh kosong',
  choose: 'Pilih…',
  faults: (count: number) => (count === 1 ? 'Satu isian belum benar' : `${count} isian belum benar`),
  kept: 'Yang Anda tulis tetap ada di bawah. Perbaiki, lalu kirim lagi.',
  refused: 'Belum dapat diterima',
  missing: (label: string) => `Isi: ${label}.`,
  wrong: (label: string) => `Belum dapat diterima: ${label}. Periksa lalu tulis lagi.`,
  step: (at: number, of: number, title: string) => `Langkah ${at} dari ${of}: ${title}`,
  next: 'Lanjut',
  previous: 'Kembali',
  sending: 'Sedang mengirim…',
  draft: 'Ini draf yang tersimpan di perangkat ini dan belum dikirim.',
  discard: 'Buang draf',
  request: (id: string) => `Nomor permintaan: ${id}`,
}
export type PortalFormText = typeof indonesian

const english: PortalFormText = {
  optional: 'optional',
  choose: 'Choose…',
  faults: (count) => (count === 1 ? 'One field is not right yet' : `${count} fields are not right yet`),
  kept: 'What you typed is still below. Correct it and send it again.',
  refused: 'This cannot be taken yet',
  missing: (label) => `Fill in: ${label}.`,
  wrong: (label) => `This cannot be taken: ${label}. Look at it and write it again.`,
  step: (at, of, title) => `Step ${at} of ${of}: ${title}`,
  next: 'Next',
  previous: 'Back',
  sending: 'Sending…',
  draft: 'This is a draft that was kept on this device and is not sent yet.',
  discard: 'Discard the draft',
  request: (id) => `Request number: ${id}`,
}

export const PORTAL_FORM_TEXTS: Record<Language, PortalFormText> = { id: indonesian, en: english }

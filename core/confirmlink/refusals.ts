// What the confirm link says no to, in words for whoever holds a telephone or hands it over.
import type { Day } from '../kernel/day.ts'
import type { Period } from '../kernel/period.ts'
import { Refusal } from '../kernel/refusal.ts'

export function noSuchLink(): Refusal {
  return new Refusal('missing', 'confirm-link', {
    id: 'Tautan ini tidak berlaku. Buka lagi pesan dari petugas dan tekan tautannya di sana, atau mintalah tautan baru.',
    en: 'This link is not valid. Open the message of the officer again and press the link there, or ask for a new one.',
  })
}

export function noPin(): Refusal {
  return new Refusal('missing', 'confirm-pin', {
    id: 'Usaha ini belum punya PIN, jadi belum dapat menjawab di sini. Mintalah PIN kepada petugas atau pendamping desa Anda.',
    en: 'This business has no PIN yet, so it cannot answer here. Ask an officer or the coach of your village for one.',
  })
}

export function pinLocked(): Refusal {
  return new Refusal('too-many', 'pin-locked', {
    id: 'PIN sudah salah 5 kali, jadi tautan ini dikunci. Mintalah PIN baru kepada petugas atau pendamping desa Anda; tautannya tetap sama.',
    en: 'A wrong PIN was typed 5 times, so this link is locked. Ask an officer or the coach of your village for a new PIN; the link stays the same.',
  })
}

export function monthClosed(month: Period, closedOn: Day): Refusal {
  return new Refusal('conflict', 'month-closed', {
    id: `Jawaban untuk bulan ${month} diterima sampai ${closedOn}, dan hari itu sudah lewat. Terima kasih; sampaikan kepada petugas bila ada yang keliru.`,
    en: `Answers for ${month} were taken until ${closedOn}, and that day has passed. Thank you; tell an officer if anything is wrong.`,
  })
}

export function monthToCome(month: Period): Refusal {
  return new Refusal('invalid', 'month-in-future', {
    id: `Bulan ${month} belum mulai, jadi belum ada yang dapat dijawab. Bukalah tautan ini setelah bulan itu berjalan.`,
    en: `The month ${month} has not begun, so nothing can be said of it yet. Open this link once it has.`,
  })
}

export function notOfMonth(month: Period): Refusal {
  return new Refusal('missing', 'not-asked', {
    id: `Itu tidak termasuk yang ditanyakan untuk bulan ${month}. Buka lagi daftar bulan ini lalu pilih dari sana.`,
    en: `That is not among what is asked about ${month}. Open the list of the month again and choose from it.`,
  })
}

export function openedByAnother(): Refusal {
  return new Refusal('conflict', 'opened-by-another', {
    id: 'Petugas lain sudah membuka tautan ini untuk dikirim dalam 24 jam terakhir, jadi tidak dibuka lagi. Lanjutkan ke IKM berikutnya, atau kirim ulang besok bila belum dijawab.',
    en: 'Another officer opened this link for sending within the last 24 hours, so it was not opened again. Go on to the next IKM, or send it again tomorrow if there is no answer.',
  })
}

export function linkUnwanted(since: Day): Refusal {
  return new Refusal('conflict', 'link-unwanted', {
    id: `IKM ini tidak ingin dikirimi tautan konfirmasi sejak ${since}, jadi pesannya tidak disiapkan. Kunjungi usahanya bila perlu; bila orangnya ingin menerima lagi, catat di daftar ini.`,
    en: `This IKM has wanted no confirm link since ${since}, so no message was prepared. Visit the business where needed; if the person wants it again, record that in this list.`,
  })
}

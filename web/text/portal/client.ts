// What the portal says where the API said nothing: no signal, or an answer that nobody meant.
import type { Language } from '../text.ts'

const indonesian = {
  offline: {
    title: 'Tidak ada sinyal',
    detail: 'Permintaan belum sampai. Yang Anda ketik masih ada di perangkat ini: cari sinyal lalu coba lagi.',
  },
  failed: {
    title: 'Ada gangguan di sistem',
    detail: 'Permintaan belum dapat diselesaikan. Coba lagi beberapa menit lagi.',
  },
}
export type ClientText = typeof indonesian

const english: ClientText = {
  offline: {
    title: 'No signal',
    detail: 'The request did not arrive. What you typed is still on this device: find a signal and try again.',
  },
  failed: {
    title: 'Something failed in the system',
    detail: 'The request could not be finished. Try again in a few minutes.',
  },
}

export const CLIENT_TEXTS: Record<Language, ClientText> = { id: indonesian, en: english }

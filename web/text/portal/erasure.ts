// The words of erasing an IKM's personal data on request: for the IKM that asks, and for the officer who carries it out.
import type { ErasureState } from '../../../core/erasure/steps.ts'
import type { Language } from '../text.ts'

const indonesian = {
  title: 'Minta hapus data',
  lead: 'Anda boleh meminta data pribadi usaha dihapus dari Etalase.',
  goes: 'Yang dihapus: kontak, cerita, foto, dan berkas surat. Produk dan halaman usaha ditutup.',
  stays:
    'Yang tetap: nama usaha serta riwayat penempatan, jawaban dan pembelian tanpa data pribadi, karena penilaian mitra usaha bersandar padanya. Foto yang menjadi bagian dari jawaban juga tetap, dan hanya dibaca petugas.',
  final: 'Setelah dihapus, data tidak dapat dikembalikan. Untuk tampil lagi, usaha didaftarkan dari awal.',
  promise: 'Petugas mengerjakannya dalam 3 hari. Itu janji Etalase sendiri.',
  button: 'Minta hapus data saya',
  asked: 'Permintaan dikirim.',
  back: 'Kembali ke kontak',
  takeBack: 'Tarik permintaan',
  takenBack: 'Permintaan ditarik. Tidak ada yang dihapus.',
  states: {
    asked: (on: string, due: string) => `Diminta pada ${on}. Petugas mengerjakannya paling lambat ${due}.`,
    'taken-back': (on: string) => `Permintaan pada ${on} sudah Anda tarik. Tidak ada yang dihapus.`,
    refused: (on: string) => `Permintaan pada ${on} ditolak petugas.`,
    cleared: () => 'Kontak, cerita, foto di halaman, dan produk sudah dihapus. Berkasnya sedang dihapus.',
    done: () => 'Data usaha Anda sudah dihapus dan halamannya ditutup.',
  } satisfies Record<ErasureState, (on: string, due: string) => string> as Record<
    ErasureState,
    (on: string, due: string) => string
  >,
  reason: (why: string) => `Alasannya: ${why}`,
  assisted: 'Dicatat petugas atas permintaan usaha ini.',
  officer: {
    title: 'Permintaan hapus data',
    none: 'Tidak ada permintaan hapus data.',
    due: 'Paling lambat',
    late: (day: string) => `${day}, sudah lewat`,
    state: 'Keadaan',
    waits: { asked: 'menunggu', cleared: 'berkas belum habis' } as Record<string, string>,
    own: 'Anda yang mencatat; dikerjakan petugas lain',
    carryOut: 'Hapus data sekarang',
    carryOutOf: (name: string) => `Hapus data sekarang: ${name}`,
    done: 'Data dihapus.',
    check: 'Pastikan yang meminta memang pemilik usaha. Penghapusan tidak dapat dibatalkan.',
    gone: 'Tidak ada permintaan yang menunggu dari usaha ini.',
    ask: 'Catat permintaan hapus data',
    askSays: 'Untuk pemilik yang meminta langsung dan tidak punya akun. Petugas lain yang menghapusnya.',
    askDone: 'Permintaan dicatat.',
  },
}
type ErasureText = typeof indonesian

const english: ErasureText = {
  title: 'Ask to erase my data',
  lead: 'You may ask that the personal data of the business be erased from Etalase.',
  goes: 'What goes: the contact, the story, the photos and the papers. The products and the pages of the business are closed.',
  stays:
    'What stays: the name of the business, and what stood where, answers and purchases without personal data, because findings about partners rest on them. Photos that are part of an answer stay as well, for officers alone.',
  final: 'Once erased, data cannot be brought back. To be shown again, the business is registered anew.',
  promise: 'An officer does it within 3 days. That is a promise of Etalase’s own.',
  button: 'Ask to erase my data',
  asked: 'The request was sent.',
  back: 'Back to the contact',
  takeBack: 'Take the request back',
  takenBack: 'The request was taken back. Nothing is erased.',
  states: {
    asked: (on, due) => `Asked on ${on}. An officer does it by ${due}.`,
    'taken-back': (on) => `You took the request of ${on} back. Nothing is erased.`,
    refused: (on) => `An officer refused the request of ${on}.`,
    cleared: () => 'The contact, the story, the photos on the pages and the products are erased. The files are going.',
    done: () => 'The data of your business are erased and its pages are closed.',
  },
  reason: (why) => `The reason: ${why}`,
  assisted: 'An officer entered it for this business.',
  officer: {
    title: 'Requests to erase data',
    none: 'Nobody asks for data to be erased.',
    due: 'By',
    late: (day) => `${day}, which has passed`,
    state: 'State',
    waits: { asked: 'waiting', cleared: 'files are left' },
    own: 'you entered it; another officer does it',
    carryOut: 'Erase the data now',
    carryOutOf: (name) => `Erase the data now: ${name}`,
    done: 'The data were erased.',
    check: 'Make sure that whoever asks owns the business. Erasing cannot be undone.',
    gone: 'No request of this business waits.',
    ask: 'Enter a request to erase data',
    askSays: 'For an owner who asks in person and has no account. Another officer erases the data.',
    askDone: 'The request was entered.',
  },
}

export const ERASURE_TEXTS: Record<Language, ErasureText> = { id: indonesian, en: english }

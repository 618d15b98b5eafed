// Why a sign-in was refused, and what can be done now.
import type { Language } from '../text.ts'

const indonesian = {
  'wrong-code': {
    title: 'Kode belum benar',
    detail: 'Kode ini tidak cocok dengan yang kami kirim. Periksa surel yang terakhir, lalu tulis lagi.',
  },
  'old-code': { title: 'Kode sudah lewat waktunya', detail: 'Minta kode baru, lalu tulis kode dari surel yang baru.' },
  'too-many-codes': {
    title: 'Terlalu sering salah',
    detail: 'Kode ini tidak berlaku lagi. Minta kode baru, lalu tulis kode dari surel yang baru.',
  },
  'no-email': { title: 'Alamat surel belum benar', detail: 'Tulis satu alamat surel, misalnya nama@contoh.id.' },
  'too-many': { title: 'Terlalu sering', detail: 'Tunggu beberapa menit, lalu coba lagi.' },
  'signed-out': { title: 'Perlu masuk', detail: 'Anda belum masuk, atau sesi Anda sudah berakhir. Masuk lalu ulangi.' },
  'sign-in-again': { title: 'Perlu masuk lagi', detail: 'Sudah lama sejak Anda masuk. Masuk lagi, lalu ulangi.' },
  'unknown-passkey': {
    title: 'Kunci sandi tidak dikenal',
    detail: 'Kunci sandi ini tidak tercatat pada akun mana pun. Masuklah dengan kode surel.',
  },
  'old-passkey': { title: 'Kunci sandi sudah lewat waktunya', detail: 'Terlalu lama menunggu. Coba sekali lagi.' },
  'turned-away': {
    title: 'Kunci sandi tidak dipakai',
    detail: 'Tidak ada kunci sandi yang dipilih. Coba lagi, atau masuklah dengan kode surel.',
  },
  failed: {
    title: 'Belum dapat masuk',
    detail: 'Permintaan belum dapat diselesaikan. Coba lagi beberapa menit lagi.',
  },
}
export type AuthText = typeof indonesian

const english: AuthText = {
  'wrong-code': {
    title: 'The code is not right',
    detail: 'This is not the code that we sent. Look at the last e-mail and write it again.',
  },
  'old-code': { title: 'The code is too old', detail: 'Ask for a new code and write the one of the new e-mail.' },
  'too-many-codes': {
    title: 'Wrong too often',
    detail: 'This code is no longer valid. Ask for a new code and write the one of the new e-mail.',
  },
  'no-email': {
    title: 'The e-mail address is not right',
    detail: 'Write one e-mail address, such as name@example.org.',
  },
  'too-many': { title: 'Too often', detail: 'Wait a few minutes and try again.' },
  'signed-out': {
    title: 'Sign-in needed',
    detail: 'You are not signed in, or your session has ended. Sign in and repeat it.',
  },
  'sign-in-again': {
    title: 'Sign in again',
    detail: 'It has been a while since you signed in. Sign in again and repeat it.',
  },
  'unknown-passkey': {
    title: 'Unknown passkey',
    detail: 'No account knows this passkey. Sign in with a code by e-mail.',
  },
  'old-passkey': { title: 'The passkey took too long', detail: 'It waited for too long. Try once more.' },
  'turned-away': {
    title: 'No passkey was used',
    detail: 'No passkey was chosen. Try again, or sign in with a code by e-mail.',
  },
  failed: { title: 'Sign-in did not work', detail: 'The request could not be finished. Try again in a few minutes.' },
}

export const AUTH_TEXTS: Record<Language, AuthText> = { id: indonesian, en: english }

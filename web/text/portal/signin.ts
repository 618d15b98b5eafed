// The words of the sign-in: by a code in an e-mail, or by a passkey.
import type { Language } from '../text.ts'

const indonesian = {
  title: 'Masuk',
  lead: 'Untuk mitra usaha, IKM dan petugas. Tidak ada kata sandi: kami mengirim kode ke surel Anda.',
  email: {
    label: 'Surel',
    hint: 'Kode dikirim ke alamat ini. Belum punya akun? Akun dibuat begitu kode Anda benar.',
    missing: 'Tulis alamat surel Anda.',
    wrong: 'Tulis satu alamat surel, misalnya nama@contoh.id.',
  },
  sendCode: 'Kirim kode',
  codeSent: (email: string) => `Kode dikirim ke ${email}. Buka surel itu, lalu tulis kodenya di sini.`,
  code: {
    label: 'Kode dari surel',
    hint: 'Enam angka, berlaku beberapa menit.',
    missing: 'Tulis kode dari surel.',
    wrong: 'Kode terdiri atas enam angka.',
  },
  signIn: 'Masuk',
  resend: 'Kirim kode lagi',
  resendIn: (seconds: number) => `Kode dapat dikirim lagi dalam ${seconds} detik.`,
  resent: 'Kode baru dikirim.',
  otherEmail: 'Pakai surel lain',
  byPasskey: 'Masuk dengan kunci sandi',
  passkeyHint: 'Sidik jari, wajah atau kunci layar dari perangkat ini, bila sudah Anda tambahkan.',
  or: 'atau',
  signedIn: 'Anda sudah masuk.',
  again: {
    title: 'Masuk sekali lagi',
    says: 'Perubahan ini hanya dapat dilakukan tidak lama setelah masuk. Yang Anda ketik tetap ada.',
    send: 'Kirim kode ke surel saya',
  },
}
export type SignInText = typeof indonesian

const english: SignInText = {
  title: 'Sign in',
  lead: 'For partners, IKM and officers. There is no password: we send a code to your e-mail.',
  email: {
    label: 'E-mail',
    hint: 'The code goes to this address. No account yet? It is made once your code is right.',
    missing: 'Write your e-mail address.',
    wrong: 'Write one e-mail address, such as name@example.org.',
  },
  sendCode: 'Send the code',
  codeSent: (email) => `A code went to ${email}. Open that e-mail and write the code here.`,
  code: {
    label: 'Code of the e-mail',
    hint: 'Six digits, valid for a few minutes.',
    missing: 'Write the code of the e-mail.',
    wrong: 'The code has six digits.',
  },
  signIn: 'Sign in',
  resend: 'Send the code again',
  resendIn: (seconds) => `The code can be sent again in ${seconds} seconds.`,
  resent: 'A new code was sent.',
  otherEmail: 'Use another e-mail',
  byPasskey: 'Sign in with a passkey',
  passkeyHint: 'The fingerprint, face or screen lock of this device, if you added it.',
  or: 'or',
  signedIn: 'You are signed in.',
  again: {
    title: 'Sign in once more',
    says: 'This change can only be made shortly after signing in. What you typed is still there.',
    send: 'Send a code to my e-mail',
  },
}

export const SIGN_IN_TEXTS: Record<Language, SignInText> = { id: indonesian, en: english }

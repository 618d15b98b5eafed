// How often the sign-in may be asked: by one network, with one address of mail. Known and unknown addresses count alike.
import { type Limit, MINUTES } from '../table/limits.ts'

export const SIGNIN_LIMITS = {
  /** Whatever is done without being signed in; many telephones of one network stand behind one address. */
  client: {
    rule: 'signin.client',
    most: 60,
    seconds: 10 * MINUTES,
    sentence: {
      id: 'Dari jaringan Anda terlalu sering dicoba masuk, jadi permintaan ini tidak dijalankan. Tunggu 10 menit, lalu coba lagi.',
      en: 'Your network tried to sign in too often, so this was not carried out. Wait 10 minutes and try again.',
    },
  },
  /** Also how many mails nobody asked for can be sent to an address, and with the tries of a code how many guesses there are. */
  code: {
    rule: 'signin.code',
    most: 5,
    seconds: 30 * MINUTES,
    sentence: {
      id: 'Untuk alamat surel ini sudah diminta 5 kode, jadi kode lain belum dikirim. Tunggu 30 menit, lalu minta lagi.',
      en: 'Five codes were asked for with this e-mail address, so no other was sent. Wait 30 minutes and ask again.',
    },
  },
  attempt: {
    rule: 'signin.attempt',
    most: 15,
    seconds: 30 * MINUTES,
    sentence: {
      id: 'Untuk alamat surel ini terlalu sering dicoba kode yang salah. Tunggu 30 menit, lalu minta kode baru.',
      en: 'Codes were tried too often with this e-mail address. Wait 30 minutes and ask for a new one.',
    },
  },
} as const satisfies Record<string, Limit>

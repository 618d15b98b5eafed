// How often inquiries may be sent: from one network address, with one address of mail, to one IKM.
import { DAY, type Limit, MINUTES } from '../table/limits.ts'

export const INQUIRY_LIMITS = {
  /** Many telephones of one network stand behind one address. */
  client: {
    rule: 'inquiry.client',
    most: 10,
    seconds: 10 * MINUTES,
    sentence: {
      id: 'Dari jaringan Anda baru saja dikirim beberapa pertanyaan, jadi yang ini belum diterima. Tunggu 10 menit, lalu kirim lagi.',
      en: 'Several questions were just sent from your network, so this one was not taken. Wait 10 minutes and send it again.',
    },
  },
  /** Also how many mails nobody asked for can be sent to an address in somebody’s name. */
  email: {
    rule: 'inquiry.email',
    most: 3,
    seconds: DAY,
    sentence: {
      id: 'Dengan alamat surel ini sudah dikirim 3 pertanyaan hari ini, jadi yang ini belum diterima. Kirim lagi besok setelah pukul 7.00 WIB.',
      en: 'Three questions were sent with this e-mail address today, so this one was not taken. Send it again tomorrow after 7:00 in Jakarta.',
    },
  },
  ikm: {
    rule: 'inquiry.ikm',
    most: 60,
    seconds: DAY,
    sentence: {
      id: 'Usaha ini sudah menerima banyak pertanyaan hari ini, jadi yang ini belum diterima. Kirim lagi besok setelah pukul 7.00 WIB.',
      en: 'This business was sent many questions today, so this one was not taken. Send it again tomorrow after 7:00 in Jakarta.',
    },
  },
} as const satisfies Record<string, Limit>

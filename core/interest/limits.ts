// How often an interest may be registered: from one network address, and with one telephone number or address of mail.
import { DAY, type Limit, MINUTES } from '../table/limits.ts'

export const INTEREST_LIMITS = {
  /** A class or a village hall registers together, from one network. */
  client: {
    rule: 'interest.client',
    most: 30,
    seconds: 10 * MINUTES,
    sentence: {
      id: 'Dari jaringan Anda baru saja dikirim beberapa pendaftaran, jadi yang ini belum diterima. Tunggu 10 menit, lalu kirim lagi.',
      en: 'Several registrations were just sent from your network, so this one was not taken. Wait 10 minutes and send it again.',
    },
  },
  contact: {
    rule: 'interest.contact',
    most: 3,
    seconds: DAY,
    sentence: {
      id: 'Dengan nomor atau surel ini sudah dikirim 3 pendaftaran hari ini, jadi yang ini belum diterima. Kirim lagi besok setelah pukul 7.00 WIB.',
      en: 'Three registrations were sent with this number or e-mail today, so this one was not taken. Send it again tomorrow after 7:00 in Jakarta.',
    },
  },
} as const satisfies Record<string, Limit>

// The words that bring the link to an IKM: a text for WhatsApp, and a mail.
import { entryHref } from '../contract/confirm-pages.ts'
import type { WithSecret } from '../kernel/keyed.ts'
import { type Period, spanOf } from '../kernel/period.ts'
import { noticeWords } from '../notice/words.ts'
import { type LinkOf, tokenOf } from './keys.ts'

/** Where the link leads, and with which secret it is made. */
export type Linking = WithSecret & { origin: string }

const MONTH = new Intl.DateTimeFormat('id-ID', { month: 'long', year: 'numeric', timeZone: 'UTC' })

export function linkTo(linking: Linking, link: LinkOf): string {
  return `${linking.origin}${entryHref('id', tokenOf(linking, link))}`
}

export function chatText(name: string, month: Period, link: string): string {
  return [
    `Untuk ${name}: apakah barang Anda benar terpajang atau dibeli pada ${MONTH.format(new Date(spanOf(month).first))}?`,
    `Jawab di sini dengan PIN Anda, satu menit saja: ${link}`,
    'PIN jangan ditulis di pesan. Etalase Kabupaten Bekasi',
  ].join('\n\n')
}

/** WhatsApp with the text ready; `number` is `+62…`. */
export function chatLink(number: string, text: string): string {
  return `https://wa.me/${number.replace(/\D/g, '')}?text=${encodeURIComponent(text)}`
}

export function mailLetter(link: string): { subject: string; text: string } {
  const { subject, body } = noticeWords('confirm-ask')
  return {
    subject: `${subject.id} · ${subject.en}`,
    text: [body.id, link, body.en, 'Etalase Kabupaten Bekasi'].join('\n\n'),
  }
}

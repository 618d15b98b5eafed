// The words of the list of notices; what each of them says stands in core/notice/words.ts.
import type { Language } from '../text.ts'

const indonesian = {
  title: 'Pemberitahuan',
  lead: 'Yang pernah dikirim kepada Anda, yang terbaru dahulu. Surel yang tidak sampai tetap terbaca di sini.',
  none: 'Belum ada pemberitahuan. Begitu ada yang perlu Anda ketahui, pesannya muncul di sini dan di surel Anda.',
  open: 'Buka',
  stops: {
    title: 'Surel yang tidak diinginkan',
    lead: 'Hentikan surel yang tidak Anda perlukan, dan mulai lagi kapan saja. Isinya tetap dapat dibaca di halaman ini.',
    sent: 'Sekarang dikirim.',
    since: (day: string) => `Dihentikan sejak ${day}.`,
    stop: 'Hentikan',
    stopOf: (group: string) => `Hentikan: ${group}`,
    stopped: (group: string) => `Dihentikan: ${group}.`,
    start: 'Kirim lagi',
    startOf: (group: string) => `Kirim lagi: ${group}`,
    started: (group: string) => `Dikirim lagi: ${group}.`,
  },
}
type NoticesText = typeof indonesian

const english: NoticesText = {
  title: 'Notices',
  lead: 'What was sent to you, the newest first. Mail that did not arrive can still be read here.',
  none: 'No notices yet. Whatever you need to know will stand here and in your mail.',
  open: 'Open',
  stops: {
    title: 'Mail that you do not want',
    lead: 'Stop mail that you do not need, and start it again at any time. Its words can still be read on this page.',
    sent: 'It is sent now.',
    since: (day) => `Stopped since ${day}.`,
    stop: 'Stop',
    stopOf: (group) => `Stop: ${group}`,
    stopped: (group) => `Stopped: ${group}.`,
    start: 'Send it again',
    startOf: (group) => `Send it again: ${group}`,
    started: (group) => `Sent again: ${group}.`,
  },
}

export const NOTICES_TEXTS: Record<Language, NoticesText> = { id: indonesian, en: english }

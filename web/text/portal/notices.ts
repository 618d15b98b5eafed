// The words of the list of notices; what each of them says stands in core/notice/words.ts.
import type { Language } from '../text.ts'

const indonesian = {
  title: 'Pemberitahuan',
  lead: 'Yang pernah dikirim kepada Anda, yang terbaru dahulu. Surel yang tidak sampai tetap terbaca di sini.',
  none: 'Belum ada pemberitahuan. Begitu ada yang perlu Anda ketahui, pesannya muncul di sini dan di surel Anda.',
}
type NoticesText = typeof indonesian

const english: NoticesText = {
  title: 'Notices',
  lead: 'What was sent to you, the newest first. Mail that did not arrive can still be read here.',
  none: 'No notices yet. Whatever you need to know will stand here and in your mail.',
}

export const NOTICES_TEXTS: Record<Language, NoticesText> = { id: indonesian, en: english }

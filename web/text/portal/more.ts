// The words of a list that goes on.
import type { Language } from '../text.ts'

const indonesian = {
  more: 'Tampilkan lagi',
  moreOf: (list: string) => `Tampilkan lagi: ${list}`,
  shown: 'Baris berikutnya ditampilkan.',
  all: 'Semua sudah ditampilkan.',
}
type MoreText = typeof indonesian

const english: MoreText = {
  more: 'Show more',
  moreOf: (list) => `Show more: ${list}`,
  shown: 'The next rows are shown.',
  all: 'That is all of them.',
}

export const MORE_TEXTS: Record<Language, MoreText> = { id: indonesian, en: english }

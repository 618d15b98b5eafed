// The words of the help with the story: three questions, each with an example; the story itself stays Indonesian.
import type { Language } from '../text.ts'

type Question = { label: string; hint: string }

const indonesian = {
  title: 'Bantu saya menulis cerita',
  says: 'Jawab pendek saja. Dari jawaban Anda dibuat draf di perangkat ini; draf itu dapat Anda ubah sebelum disimpan.',
  questions: {
    who: { label: 'Siapa yang membuatnya?', hint: 'Misalnya: Bu Sari dan dua tetangganya' },
    since: { label: 'Sejak kapan?', hint: 'Misalnya: 2012, atau sejak kakek saya' },
    how: {
      label: 'Apa yang khas, atau bagaimana cara membuatnya?',
      hint: 'Misalnya: kerupuknya dijemur dua hari dan digoreng dengan pasir panas',
    },
  } satisfies Record<string, Question> as Record<'who' | 'since' | 'how', Question>,
  button: 'Buat draf',
  done: 'Draf ada di kolom cerita. Periksa dan ubah sesukanya, lalu simpan.',
  empty: 'Jawab paling sedikit satu pertanyaan.',
  full: 'Cerita yang sudah ada terlalu panjang untuk ditambah. Pendekkan dahulu.',
}
type StoryHelpText = typeof indonesian

const english: StoryHelpText = {
  title: 'Help me write the story',
  says: 'Short answers are enough; write them in Indonesian, as the story is. A draft is made of them on this device, and you can change it before you save.',
  questions: {
    who: { label: 'Who makes it?', hint: 'For example: Bu Sari dan dua tetangganya (Bu Sari and two neighbours)' },
    since: { label: 'Since when?', hint: 'For example: 2012, or: kakek saya (my grandfather)' },
    how: {
      label: 'What is special about it, or how is it made?',
      hint: 'For example: kerupuknya dijemur dua hari (the crackers dry for two days)',
    },
  },
  button: 'Make a draft',
  done: 'The draft stands in the field of the story. Read it, change it as you like, then save.',
  empty: 'Answer at least one question.',
  full: 'The story that is there is too long to add to. Make it shorter first.',
}

export const STORY_HELP_TEXTS: Record<Language, StoryHelpText> = { id: indonesian, en: english }

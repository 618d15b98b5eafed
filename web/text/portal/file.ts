// What is said of a file while it is sent.
import type { Language } from '../text.ts'

const indonesian = {
  sending: 'Berkas sedang dikirim…',
  tooLarge: (mb: number) => `Pilih berkas yang tidak kosong dan paling besar ${mb} MB.`,
}
export type FileText = typeof indonesian

const english: FileText = {
  sending: 'The file is being sent…',
  tooLarge: (mb) => `Choose a file that is not empty and has at most ${mb} MB.`,
}

export const FILE_TEXTS: Record<Language, FileText> = { id: indonesian, en: english }

// The addresses of the confirm link's pages: where it leads, and what is asked behind it. None but the first holds the token.
import type { Language } from '../engine/words/tell.ts'

const ROOT: Record<Language, string> = { id: '/k', en: '/en/k' }

/** With `{name}` where something stands in the path, as in the contract. The named ones come before the token's. */
export const confirmPaths = (language: Language) =>
  ({
    month: `${ROOT[language]}/bulan`,
    question: `${ROOT[language]}/tanya/{number}`,
    business: `${ROOT[language]}/usaha`,
    stock: `${ROOT[language]}/stok/{number}`,
    story: `${ROOT[language]}/cerita`,
    photo: `${ROOT[language]}/foto/{number}`,
    upload: `${ROOT[language]}/unggah/{number}`,
    leave: `${ROOT[language]}/keluar`,
    entry: `${ROOT[language]}/{token}`,
  }) as const

/** What is sent to an IKM. The token is a secret: it stands in no log, no answer of ours and no other address. */
export function entryHref(language: Language, token: string): string {
  return `${ROOT[language]}/${token}`
}

export function monthHref(language: Language): string {
  return confirmPaths(language).month
}

/** The questions of the month are counted from 1. `photo`: one that was taken for its answer. */
export function questionHref(language: Language, number: number, photo?: string): string {
  return `${ROOT[language]}/tanya/${number}${photo === undefined ? '' : `?foto=${photo}`}`
}

/** Where the photo for the answer to a question is chosen, and where it is sent. */
export function photoHref(language: Language, number: number): string {
  return `${ROOT[language]}/foto/${number}`
}

export function uploadHref(language: Language, number: number): string {
  return `${ROOT[language]}/unggah/${number}`
}

export function businessHref(language: Language): string {
  return confirmPaths(language).business
}

/** The products that are offered are counted from 1. */
export function stockHref(language: Language, number: number): string {
  return `${ROOT[language]}/stok/${number}`
}

export function storyHref(language: Language): string {
  return confirmPaths(language).story
}

export function leaveHref(language: Language): string {
  return confirmPaths(language).leave
}

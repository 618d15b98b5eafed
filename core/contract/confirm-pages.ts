// The addresses of the confirm link's pages: where it leads, and what is asked behind it. None but the first holds the token.
import type { Language } from '../engine/words/tell.ts'

const ROOT: Record<Language, string> = { id: '/k', en: '/en/k' }

/** With `{name}` where something stands in the path, as in the contract. The named ones come before the token's. */
export const confirmPaths = (language: Language) =>
  ({
    month: `${ROOT[language]}/bulan`,
    question: `${ROOT[language]}/tanya/{number}`,
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

/** The questions of the month are counted from 1. */
export function questionHref(language: Language, number: number): string {
  return `${ROOT[language]}/tanya/${number}`
}

export function leaveHref(language: Language): string {
  return confirmPaths(language).leave
}

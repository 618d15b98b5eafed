// The addresses of the public's forms: where they are sent to, where their links lead, and what is said once they arrived.
import type { Language } from '../engine/words/tell.ts'

const ROOT = '/api/forms'

/** What a form that arrived is answered with, at an address of its own: loading it again sends nothing again. */
export const DONE = ['sent', 'confirmed', 'registered', 'stopped'] as const
export type Done = (typeof DONE)[number]

/** With `{name}` where something stands in the path, as in the contract. */
export const FORM_PATHS = {
  inquiry: `${ROOT}/{language}/inquiry`,
  link: `${ROOT}/{language}/inquiry/{inquiry}/{token}`,
  interest: `${ROOT}/{language}/interest`,
  done: `${ROOT}/{language}/done/{done}`,
  stop: `${ROOT}/{language}/stop/{to}/{group}/{token}`,
} as const

export function formHref(form: 'inquiry' | 'interest', language: Language): string {
  return `${ROOT}/${language}/${form}`
}

/** Carries the token by which an address proves itself: nothing personal, and never logged. */
export function linkHref(language: Language, inquiry: string, token: string): string {
  return `${ROOT}/${language}/inquiry/${inquiry}/${token}`
}

/** Ends mail of one group to one recipient; the token is made of both. */
export function stopHref(language: Language, to: string, group: string, token: string): string {
  return `${ROOT}/${language}/stop/${to}/${group}/${token}`
}

export function doneHref(language: Language, done: Done): string {
  return `${ROOT}/${language}/done/${done}`
}

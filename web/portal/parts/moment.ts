// A moment as a person of the regency reads it.
import type { Language } from '../../text/text.ts'

const LOCALES = { id: 'id-ID', en: 'en-GB' } as const

/** `2026-11-24T03:04:05Z` as `24 Nov 2026, 10.04`; what is no moment is written as it is. */
export function momentText(moment: string, language: Language): string {
  const at = new Date(moment)
  if (Number.isNaN(at.getTime())) return moment
  return at.toLocaleString(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Jakarta' })
}

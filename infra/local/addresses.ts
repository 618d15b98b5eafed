// The addresses of the local machine: the console and its pages below `/_local`, in both languages.
import type { Language } from '../../web/text/text.ts'

/** Nothing below it is ever part of a deployment, and it answers on the loopback only. */
export const CONSOLE = '/_local'

/** The console's own page. */
export function consoleHref(language: Language): string {
  return language === 'id' ? CONSOLE : `${CONSOLE}/en`
}

/** The finding of a unit, under its first rule and for the last period that is over where nothing more is said. */
export function findingHref(language: Language, unit: string, rule?: string, period?: string): string {
  const rest = [unit, rule, period].filter((each) => each !== undefined).join('/')
  return `${consoleHref(language)}/${language === 'id' ? 'temuan' : 'findings'}/${rest}`
}

/** The list of the units in a kecamatan or a sector. */
export function listHref(language: Language, of: string): string {
  return `${consoleHref(language)}/${language === 'id' ? 'daftar' : 'list'}/${of}`
}

/** A sealed finding of a duty. */
export function sealedHref(language: Language, unit: string, rule: string, period: string, revision: number): string {
  return `${consoleHref(language)}/${language === 'id' ? 'penilaian' : 'sealed'}/${unit}/${rule}/${period}/${revision}`
}

/** What final findings ask for. */
export function asksHref(language: Language, asks: string): string {
  return `${consoleHref(language)}/${language === 'id' ? 'diminta' : 'asks'}/${asks}`
}

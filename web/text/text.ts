// The languages of the pages, and how days, numbers and quantities are written in each.
import type { Finding } from '../../core/engine/finding.ts'
import { type Period, spanOf } from '../../core/kernel/period.ts'
import { english } from './en.ts'
import { indonesian, type Text } from './id.ts'

export type { Text }
export type Language = 'id' | 'en'

export const TEXTS: Record<Language, Text> = { id: indonesian, en: english }

const LOCALES = { id: 'id-ID', en: 'en-GB' } as const

/** The other one of the two languages. */
export function otherThan(language: Language): Language {
  return language === 'id' ? 'en' : 'id'
}

export function numberText(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 }).format(value)
}

/** `2026-10-08` as `8 Oktober 2026`; what is no calendar day is written as it is. */
export function dayText(day: string, language: Language): string {
  return dated(day, language, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** `2026-10-08` as `8 Okt`. */
export function shortDay(day: string, language: Language): string {
  return dated(day, language, { day: 'numeric', month: 'short' })
}

/** `2026-10-08` as `Okt`. */
export function monthText(day: string, language: Language): string {
  return dated(day, language, { month: 'short' })
}

/** `2026-Q3` as `Triwulan 3 2026`, `2026-07` as `Juli 2026`. */
export function periodText(period: Period, language: Language): string {
  const { quarter, semester, year: whole } = TEXTS[language].periods
  const [year = '', part = ''] = period.split('-')
  const { kind, first } = spanOf(period)
  switch (kind) {
    case 'month':
      return dated(first, language, { month: 'long', year: 'numeric' })
    case 'quarter':
      return quarter(part.slice(1), year)
    case 'semester':
      return semester(part.slice(1), year)
    case 'year':
      return whole(year)
  }
}

/** A number of a base's unit as a page shows it: the number large, the unit beside it. Areas are in dm², shown in m². */
export function amountOf(base: Finding['base'], amount: number, language: Language): { value: string; unit: string } {
  const shown = base === 'area' ? amount / 100 : amount
  const { one, many } = TEXTS[language].bases[base]
  return { value: numberText(shown, language), unit: shown === 1 ? one : many }
}

function dated(day: string, language: Language, parts: Intl.DateTimeFormatOptions): string {
  const at = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(at.getTime())) return day
  return new Intl.DateTimeFormat(LOCALES[language], { ...parts, timeZone: 'UTC' }).format(at)
}

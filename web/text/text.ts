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
  return NUMBERS[language].format(value)
}

/** Made once: a formatter costs more than a page, and what it holds outside the heap stays until the collector finds it. */
const NUMBERS = byLanguage((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }))

function byLanguage<Format>(make: (locale: string) => Format): Record<Language, Format> {
  return { id: make(LOCALES.id), en: make(LOCALES.en) }
}

const days = (parts: Intl.DateTimeFormatOptions) =>
  byLanguage((locale) => new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }))

const WHOLE_DAY = days({ day: 'numeric', month: 'long', year: 'numeric' })
const SHORT_DAY = days({ day: 'numeric', month: 'short' })
const SHORT_MONTH = days({ month: 'short' })
const MONTH_OF_YEAR = days({ month: 'long', year: 'numeric' })

/** `2026-10-08` as `8 Oktober 2026`; what is no calendar day is written as it is. */
export function dayText(day: string, language: Language): string {
  return dated(day, WHOLE_DAY[language])
}

/** `2026-10-08` as `8 Okt`. */
export function shortDay(day: string, language: Language): string {
  return dated(day, SHORT_DAY[language])
}

/** `2026-10-08` as `Okt`. */
export function monthText(day: string, language: Language): string {
  return dated(day, SHORT_MONTH[language])
}

/** `2026-Q3` as `Triwulan 3 2026`, `2026-07` as `Juli 2026`. */
export function periodText(period: Period, language: Language): string {
  const { quarter, semester, year: whole } = TEXTS[language].periods
  const [year = '', part = ''] = period.split('-')
  const { kind, first } = spanOf(period)
  switch (kind) {
    case 'month':
      return dated(first, MONTH_OF_YEAR[language])
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

function dated(day: string, format: Intl.DateTimeFormat): string {
  const at = new Date(`${day}T00:00:00Z`)
  return Number.isNaN(at.getTime()) ? day : format.format(at)
}

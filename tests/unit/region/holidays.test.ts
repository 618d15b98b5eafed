// Holidays: counts a year, and the working days that remain.
import { describe, expect, it } from 'vitest'
import data from '../../../core/region/holidays.json' with { type: 'json' }
import { holiday, holidayName, holidays, holidayYears } from '../../../core/region/holidays.ts'

const MS = 86_400_000

function workingDays(year: number): number {
  const off = holidays.get(year) ?? new Set()
  let count = 0
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += MS) {
    const weekday = new Date(at).getUTCDay()
    if (weekday >= 1 && weekday <= 5 && !off.has(new Date(at).toISOString().slice(0, 10))) count += 1
  }
  return count
}

describe('holidays', () => {
  it('holds 52 national holidays and 27 days of cuti bersama in three years', () => {
    expect(data.days.filter((each) => each.kind === 'libur-nasional')).toHaveLength(52)
    expect(data.days.filter((each) => each.kind === 'cuti-bersama')).toHaveLength(27)
    expect([...holidays.keys()]).toEqual([2025, 2026, 2027])
  })

  it('has as many days a year as the decree of that year says', () => {
    for (const { year, days } of holidayYears()) {
      const of = data.days.filter((each) => each.day.startsWith(`${year}-`))
      expect(of.filter((each) => each.kind === 'libur-nasional')).toHaveLength(days.national)
      expect(of.filter((each) => each.kind === 'cuti-bersama')).toHaveLength(days.jointLeave)
      expect(holidays.get(year)?.size).toBe(days.national + days.jointLeave)
    }
  })

  it('leaves 237, 240 and 242 working days', () => {
    expect([2025, 2026, 2027].map(workingDays)).toEqual([237, 240, 242])
  })

  it('holds days that exist, each once and in order', () => {
    const days = data.days.map((each) => each.day)
    for (const day of days) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day)
    expect(days).toEqual([...new Set(days)].toSorted())
  })

  it('names a holiday, the day the amendment added included, and no other day', () => {
    expect(holidayName('2026-08-17')).toBe('Proklamasi Kemerdekaan')
    expect(holidayName('2025-08-18')).toBe('Cuti bersama Proklamasi Kemerdekaan')
    expect(holidayName('2026-08-18')).toBeUndefined()
    expect(holidayName('2028-01-01')).toBeUndefined()
  })

  it('has no table for a year that no decree covers', () => {
    expect(holidays.get(2024)).toBeUndefined()
    expect(holidays.get(2028)).toBeUndefined()
  })

  it('marks Idulfitri and Iduladha 2027 as days that may still move', () => {
    expect(data.days.filter((each) => each.mayMove).map((each) => each.day)).toEqual([
      '2027-03-10',
      '2027-03-11',
      '2027-05-17',
    ])
    expect(holiday('2027-03-10')?.mayMove).toBe(true)
    expect(holiday('2026-03-21')?.mayMove).toBe(false)
  })

  it('names a decree, a certainty and sources for every year', () => {
    expect(holidayYears().map((each) => each.certainty)).toEqual(['verified', 'verified', 'verified-secondary'])
    for (const each of holidayYears()) {
      expect(each.decree).toMatch(/^Keputusan Bersama/)
      expect(each.signed < `${each.year}-01-01`).toBe(true)
      expect(each.sources.length).toBeGreaterThan(0)
      for (const { address } of each.sources) expect(address).toMatch(/^https:\/\/\S+$/)
    }
  })
})

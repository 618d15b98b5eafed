// What a report begins with, which one counts, what is asked of the measures, and where each is done.
import { describe, expect, it } from 'vitest'
import { day } from '../../../core/kernel/day.ts'
import { period } from '../../../core/kernel/period.ts'
import { measuresAsked } from '../../../web/portal/partner/measures-known.ts'
import { countedOf, othersIn, totalsOf } from '../../../web/portal/partner/reports-totals.ts'
import { findingWay, measureWay, reportWay } from '../../../web/portal/partner/ways.ts'

const RECORDED = { spendIdr: 1_000, volumeKg: 20 }

describe('the declared total', () => {
  it('is what the record knows and what was typed, and zero where both are', () => {
    expect(totalsOf({ spendIdr: 500, volumeKg: 0 }, RECORDED)).toEqual({ spendIdr: 1_500, volumeKg: 20 })
    expect(totalsOf({ spendIdr: 0 }, { spendIdr: 0, volumeKg: 0 })).toEqual({ spendIdr: 0 })
  })

  it('that was left empty is not declared, whatever the record knows', () => {
    expect(totalsOf({ spendIdr: 0 }, RECORDED)).toEqual({ spendIdr: 1_000 })
  })

  it('is shown again as it was typed, and asked anew where the record has overtaken it', () => {
    expect(othersIn(totalsOf({ spendIdr: 500, volumeKg: 0 }, RECORDED), RECORDED)).toEqual({
      ...{ spendIdr: '500', volumeKg: '0' },
    })
    expect(othersIn({ spendIdr: 999 }, RECORDED)).toEqual({ spendIdr: '', volumeKg: '' })
    expect(othersIn(undefined, RECORDED)).toEqual({ spendIdr: '', volumeKg: '' })
  })
})

describe('the report that counts', () => {
  const one = (by: 'partner' | 'officer', on: string, spendIdr: number) => ({
    ...{ unit: 'u', period: period('2026-Q3'), by, declared: { spendIdr }, submittedOn: day(on) },
  })
  const first = one('partner', '2026-10-01', 1)
  const second = one('partner', '2026-10-01', 2)
  const officers = one('officer', '2026-10-01', 3)
  const late = one('partner', '2026-10-09', 4)
  const counted = (...reports: (typeof first)[]) => countedOf(reports, 'u', period('2026-Q3'))

  it('is the last one, of one day the later, and an officer’s before every partner’s', () => {
    expect(counted()).toBeUndefined()
    expect(counted(first, second)).toBe(second)
    expect(counted(first, officers, late)).toBe(officers)
  })

  it('is none that was sent before the period’s last day', () => {
    expect(counted(one('partner', '2026-09-29', 9))).toBeUndefined()
    expect(counted(one('partner', '2026-09-30', 9))).toBeDefined()
  })
})

describe('what is known of the measures', () => {
  const line = (measure: string, value: number | null, from: string | null) => ({
    ...{ about: 'measure' as const, measure, value, from: from === null ? null : day(from) },
  })
  const told = (at: string, ...lines: ReturnType<typeof line>[]) => ({ period: period(at), explanation: { lines } })

  it('is the newest value, and the first period in which it was missing', () => {
    const found = measuresAsked([
      told('2026-Q4', line('rooms', 42, '2026-09-01')),
      told('2026-Q3', line('rooms', null, null), line('stars', 3, '2020-01-01')),
    ])
    expect(found.get('rooms')).toEqual({
      ...{ value: 42, from: '2026-09-01', missing: { period: '2026-Q3', goal: '2026-07-01' } },
    })
    expect(found.get('stars')).toEqual({ value: 3, from: '2020-01-01', missing: undefined })
    expect(found.has('seats')).toBe(false)
  })
})

describe('the ways to what is asked for', () => {
  it('lead to the very period, measure and finding, of an outlet or of the whole business', () => {
    expect(reportWay({ outlet: 'otl_1' }, period('2026-Q3'))).toBe('/mitra/laporan/otl_1/2026/2026-Q3')
    expect(reportWay({ outlet: undefined }, period('2026'))).toBe('/mitra/laporan/usaha/2026/2026')
    expect(measureWay({ outlet: 'otl_1' }, 'rooms')).toBe('/mitra/ukuran/otl_1/rooms')
    expect(measureWay({ outlet: undefined })).toBe('/mitra/ukuran/usaha')
    expect(findingWay({ outlet: undefined }, 'rul_1', period('2026-07'), 2)).toBe(
      '/mitra/penilaian/usaha/rul_1/2026-07/2',
    )
  })
})

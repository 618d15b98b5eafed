// What a partner's screens read from the rules: the periods that duties are counted in, and what can be reported of a year.
import { describe, expect, it } from 'vitest'
import type { Rule } from '../../../core/engine/scenario.ts'
import { day } from '../../../core/kernel/day.ts'
import { duePeriods } from '../../../web/portal/partner/duties-periods.ts'
import { reportable } from '../../../web/portal/partner/reports-periods.ts'
import { yearIn, yearsOf } from '../../../web/portal/partner/units.ts'

type Version = Rule['versions'][number]

const QUARTERLY: Version = {
  ...{ from: day('2025-01-01'), to: null, enactedOn: day('2024-12-01'), citation: 'Pasal 4', sectors: ['minimarket'] },
  ...{ where: [], unit: 'outlet', slotKinds: ['shelf'], base: 'slot', quota: { kind: 'fixed', required: 3 } },
  ...{ period: 'quarter', minCoverage: 80, minDistinctIkm: 0, minIkmDays: 1, graceDays: 0, minObligatedDays: 1 },
  ...{ closingDays: 14, maxBackdateDays: null, phaseIn: [] },
}
const YEARLY: Version = { ...QUARTERLY, unit: 'partner', base: 'spend', period: 'year' }
const SHARE = { ...QUARTERLY, base: 'volume' as const, quota: { kind: 'share' as const, percent: 20 } }

const rule = (...versions: Version[]): Rule => ({ id: 'rule', versions })
const SHOP = { kind: 'outlet', sector: 'minimarket' } as const
const BUSINESS = { kind: 'partner', sector: 'minimarket' } as const

describe('the periods that duties are counted in', () => {
  it('hold today, or ended last, in the kind of period of each rule', () => {
    const rules = [rule(QUARTERLY), rule(QUARTERLY), rule(YEARLY)]
    expect(duePeriods(rules, SHOP, 'now', day('2026-11-24'))).toEqual(['2026-Q4'])
    expect(duePeriods(rules, SHOP, 'before', day('2026-11-24'))).toEqual(['2026-Q3'])
    expect(duePeriods(rules, BUSINESS, 'now', day('2026-11-24'))).toEqual(['2026'])
    expect(duePeriods(rules, BUSINESS, 'before', day('2026-11-24'))).toEqual(['2025'])
  })

  it('change on the first day of a period and not the day before', () => {
    expect(duePeriods([rule(QUARTERLY)], SHOP, 'now', day('2026-09-30'))).toEqual(['2026-Q3'])
    expect(duePeriods([rule(QUARTERLY)], SHOP, 'now', day('2026-10-01'))).toEqual(['2026-Q4'])
    expect(duePeriods([rule(QUARTERLY)], SHOP, 'before', day('2026-01-01'))).toEqual(['2025-Q4'])
  })

  it('are none where no rule is in force yet, or for another kind of business', () => {
    expect(duePeriods([rule(QUARTERLY)], SHOP, 'before', day('2025-03-31'))).toEqual([])
    expect(duePeriods([rule(QUARTERLY)], { kind: 'outlet', sector: 'hotel' }, 'now', day('2026-11-24'))).toEqual([])
    expect(duePeriods([rule(QUARTERLY)], BUSINESS, 'now', day('2026-11-24'))).toEqual([])
  })

  it('follow the version that binds when a rule comes to be counted by the year', () => {
    const changed = rule(QUARTERLY, { ...QUARTERLY, from: day('2026-01-01'), period: 'year' })
    expect(duePeriods([changed], SHOP, 'now', day('2026-11-24'))).toEqual(['2026'])
    expect(duePeriods([changed], SHOP, 'before', day('2026-02-01'))).toEqual(['2025-Q4'])
  })
})

describe('what can be reported of a year', () => {
  it('are the periods that have come to their last day, the newest first', () => {
    expect(reportable([rule(QUARTERLY)], SHOP, '2026', day('2026-09-29')).periods).toEqual(['2026-Q2', '2026-Q1'])
    expect(reportable([rule(QUARTERLY)], SHOP, '2026', day('2026-09-30')).periods).toEqual([
      ...['2026-Q3', '2026-Q2', '2026-Q1'],
    ])
    expect(reportable([rule(QUARTERLY)], SHOP, '2025', day('2026-09-30')).periods).toHaveLength(4)
    expect(reportable([rule(YEARLY)], BUSINESS, '2026', day('2026-12-30')).periods).toEqual([])
    expect(reportable([rule(YEARLY)], BUSINESS, '2026', day('2026-12-31')).periods).toEqual(['2026'])
  })

  it('names the totals that some rule takes a share of', () => {
    expect(reportable([rule(QUARTERLY)], SHOP, '2026', day('2026-11-24')).needs).toEqual([])
    const both = [rule(SHARE), rule({ ...SHARE, base: 'spend' }), rule(SHARE)]
    expect(reportable(both, SHOP, '2026', day('2026-11-24')).needs).toEqual(['volumeKg', 'spendIdr'])
    expect(reportable(both, SHOP, '2024', day('2026-11-24'))).toEqual({ periods: [], needs: [] })
  })
})

describe('the year of an address', () => {
  it('is one that may be looked at, else this one', () => {
    const today = day('2026-11-24')
    expect(yearsOf(today)).toEqual(['2026', '2025', '2024', '2023', '2022'])
    expect([yearIn('2025', today), yearIn('2027', today), yearIn('x', today), yearIn(undefined, today)]).toEqual([
      ...['2025', '2026', '2026', '2026'],
    ])
  })
})

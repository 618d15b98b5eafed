// Step 5: the report that counts, and a share of what it declares.
import { describe, expect, it } from 'vitest'
import { aPurchase, aReport, type Changes, finding, said } from '../../support/scenario.ts'

const share = { base: 'spend', quota: { kind: 'share', percent: 20 } } as const
const declares = (spendIdr: number, changes: Partial<ReturnType<typeof aReport>> = {}) =>
  aReport({ declared: { spendIdr }, ...changes })
const judged = (reports: Changes['reports'], changes: Changes = {}) => {
  const found = finding({ reports: reports ?? [], ...changes, version: { ...share, ...changes.version } })
  return found.required ?? [found.verdict, found.reason]
}
const MISSING = ['not-reported', 'report-missing']
const INCONSISTENT = ['not-reported', 'report-inconsistent']

describe('the report of the unit and the period', () => {
  it.each([
    ['2026-07-30', MISSING],
    ['2026-07-31', 2_000_000],
    ['2026-08-01', 2_000_000],
    ['2026-08-07', 2_000_000],
    ['2026-08-08', MISSING],
  ])('submitted on %s gives %j, as known on 7 August', (submittedOn, expected) => {
    expect(judged([declares(10_000_000, { submittedOn })])).toEqual(expected)
  })

  it.each([
    ['of the partner of the unit', { unit: 'partner-1' }],
    ['of another period', { period: '2026-06' }],
    ['of the quarter', { period: '2026-Q3' }],
    ['without any total', { declared: {} }],
    ['with the other total', { declared: { volumeKg: 100 } }],
  ])('%s is missing', (_, changes) => {
    expect(judged([declares(10_000_000, changes)])).toEqual(MISSING)
  })

  it('of the partner counts for the partner unit, and the outlet’s does not', () => {
    const version = { unit: 'partner' } as const
    expect(judged([declares(10_000_000, { unit: 'partner-1' })], { version })).toBe(2_000_000)
    expect(judged([declares(10_000_000)], { version })).toEqual(MISSING)
  })

  it('is the last one submitted, and of two of one day the later in the list', () => {
    const first = declares(10_000_000, { submittedOn: '2026-08-03' })
    const second = declares(20_000_000, { submittedOn: '2026-08-04' })
    expect(judged([first, second])).toBe(4_000_000)
    expect(judged([second, first])).toBe(4_000_000)
    const twin = declares(30_000_000, { submittedOn: '2026-08-04' })
    expect(judged([second, twin])).toBe(6_000_000)
    expect(judged([twin, second])).toBe(4_000_000)
  })

  it('of an officer outranks every partner’s, also a later one', () => {
    const officer = declares(50_000_000, { by: 'officer', submittedOn: '2026-08-01' })
    const partner = declares(10_000_000, { submittedOn: '2026-08-06' })
    expect(judged([officer, partner])).toBe(10_000_000)
    expect(judged([partner, officer])).toBe(10_000_000)
  })

  it('of two officers is the later one', () => {
    const earlier = declares(50_000_000, { by: 'officer', submittedOn: '2026-08-01' })
    const later = declares(60_000_000, { by: 'officer', submittedOn: '2026-08-02' })
    expect(judged([later, earlier])).toBe(12_000_000)
    expect(judged([earlier, later])).toBe(12_000_000)
  })

  it('of an officer that lacks the total leaves the total missing', () => {
    const officer = aReport({ by: 'officer', submittedOn: '2026-08-04' })
    expect(judged([declares(10_000_000), officer])).toEqual(MISSING)
  })
})

describe('a share of the declared total', () => {
  it.each([
    [10_000_001, 20, 2_000_001],
    [10_000_000, 0.07, 7_000],
    [1, 0.01, 1],
    [1_000_000_000_000_000, 33.33, 333_300_000_000_000],
  ])('of Rp%i %d percent is Rp%i', (total, percent, needed) => {
    const version = { quota: { kind: 'share', percent } as const }
    expect(judged([declares(total)], { version })).toBe(needed)
  })

  it('takes the phase after the share', () => {
    const phaseIn = [{ from: '2026-01-01', percent: 50 }]
    expect(judged([declares(11)], { version: { phaseIn } })).toBe(2)
  })

  it('of nothing is nothing: a zero report exempts', () => {
    const found = finding({ version: share, reports: [declares(0)] })
    expect(found).toMatchObject({ required: 0, verdict: 'exempt', reason: 'nothing-required' })
  })

  it('of kilograms goes by the kilograms', () => {
    const volume = (declared: { spendIdr?: number; volumeKg?: number }) =>
      finding({ version: { ...share, base: 'volume' }, reports: [aReport({ declared })] })
    expect(volume({ spendIdr: 7, volumeKg: 1001 }).required).toBe(201)
    expect(volume({ spendIdr: 7 }).reason).toBe('report-missing')
  })

  it('is not asked for by a fixed quota, by tiers, or on a shelf', () => {
    const fixed = { ...share, quota: { kind: 'fixed', required: 5 } } as const
    expect(finding({ version: fixed, reports: [], asOf: '2026-08-06' })).toMatchObject({ required: 5, reason: null })
    const shelf = { kind: 'share', measure: 'rooms', percent: 20 } as const
    expect(finding({ version: { quota: shelf } }).reason).toBe('measure-missing')
  })
})

describe('a total that cannot be', () => {
  const bought = (...answers: Parameters<typeof said>[0][]) =>
    answers.map((each, i) => aPurchase(`2026-07-1${i}`, [said(each)]))

  it.each([
    [999_999, bought('yes'), INCONSISTENT],
    [1_000_000, bought('yes'), 200_000],
    [1_000_001, bought('yes'), 200_001],
    [1_999_999, bought('yes', 'yes'), INCONSISTENT],
    [1_000_000, bought('yes', 'unknown', 'no'), 200_000],
    [1, bought('unknown'), 1],
    [0, bought('yes'), INCONSISTENT],
  ])('Rp%i against what the IKM say', (total, purchases, expected) => {
    expect(judged([declares(total)], { purchases })).toEqual(expected)
  })

  it('is one of kilograms too', () => {
    const at = (volumeKg: number) =>
      finding({
        version: { ...share, base: 'volume' },
        purchases: bought('yes'),
        reports: [aReport({ declared: { volumeKg } })],
      })
    expect(at(99).reason).toBe('report-inconsistent')
    expect(at(100).required).toBe(20)
  })

  it('leaves no number in the finding', () => {
    expect(finding({ version: share, purchases: bought('yes'), reports: [declares(1)] })).toEqual({
      unit: 'outlet-1',
      rule: 'rule-1',
      version: '2026-01-01',
      period: '2026-07',
      asOf: '2026-08-07',
      base: 'spend',
      final: true,
      obligatedDays: 31,
      verdict: 'not-reported',
      reason: 'report-inconsistent',
    })
  })
})

describe('before the finding is final', () => {
  it.each([
    ['2026-08-06', false, 'running'],
    ['2026-08-07', true, 'not-reported'],
    ['2026-08-08', true, 'not-reported'],
  ])('as of %s, final: %s, a missing report is %s', (asOf, final, verdict) => {
    const found = finding({ version: share, reports: [], asOf })
    expect(found).toMatchObject({ final, verdict, reason: 'report-missing' })
    expect(found).not.toHaveProperty('forecast')
  })

  it('an inconsistent one is running, with its reason', () => {
    const purchases = [aPurchase('2026-07-10', [said('yes')])]
    const found = finding({ version: share, purchases, reports: [declares(1)], asOf: '2026-08-06' })
    expect(found).toMatchObject({ final: false, verdict: 'running', reason: 'report-inconsistent' })
  })
})

// The forecast of a finding that is not final, and the last day on which a new placement can start.
import { describe, expect, it } from 'vitest'
import {
  anExemption,
  answer,
  aPlacement,
  aPurchase,
  aSlot,
  type Changes,
  finding,
  said,
} from '../../support/scenario.ts'

const two = { quota: { kind: 'fixed', required: 2 } } as const
const forecast = (changes: Changes) =>
  finding({ asOf: '2026-07-05', confirmations: [], reports: [], ...changes }).forecast
const lastStart = (changes: Changes) => forecast(changes)?.lastStart

describe('the forecast', () => {
  it('takes what is unanswered as confirmed, to the end of the period', () => {
    expect(forecast({})).toEqual({ verdict: 'met', confirmed: 1, lastStart: '2026-07-07' })
    expect(forecast({ version: two })).toEqual({ verdict: 'short', confirmed: 1, lastStart: '2026-07-07' })
  })

  it('leaves denied what was denied', () => {
    const confirmations = [answer('2026-07', 'no', { recordedOn: '2026-07-05' })]
    expect(forecast({ confirmations })).toEqual({ verdict: 'short', confirmed: 0, lastStart: '2026-07-07' })
  })

  it('looks at the days to come of what is known to end', () => {
    expect(forecast({ placement: { to: '2026-07-25' } })).toMatchObject({ verdict: 'met', confirmed: 1 })
    expect(forecast({ placement: { to: '2026-07-24' } })).toMatchObject({ verdict: 'short', confirmed: 0 })
    const later = { placement: { to: '2026-07-24', endRecordedOn: '2026-07-06' } }
    expect(forecast(later)).toMatchObject({ verdict: 'met', confirmed: 1 })
  })

  it('asks for distinct IKM too', () => {
    expect(forecast({ version: { minDistinctIkm: 2 } })).toMatchObject({ verdict: 'short', confirmed: 1 })
    const both = { placements: [aPlacement(), aPlacement({ id: 'placement-2', ikm: 'ikm-2' })] }
    expect(forecast({ ...both, version: { minDistinctIkm: 2 } })?.verdict).toBe('met')
    const brief = { version: { minDistinctIkm: 1, minIkmDays: 31 } }
    expect(forecast(brief)?.verdict).toBe('met')
    expect(forecast({ ...brief, placement: { from: '2026-07-02' } })?.verdict).toBe('short')
  })

  it.each([
    ['slot', 2],
    ['area', 120],
    ['ikm', 1],
    ['sku', 3],
  ] as const)('of %s counts by the same base: %i', (base, confirmed) => {
    const slots = [aSlot(), aSlot({ id: 'slot-2' })]
    const placements = [aPlacement(), aPlacement({ id: 'placement-2', slot: 'slot-2', products: ['p-2', 'p-3'] })]
    expect(forecast({ slots, placements, version: { base } })?.confirmed).toBe(confirmed)
  })

  it('is there while the finding is not final, also where it is met already', () => {
    expect(finding({ asOf: '2026-08-06' }).forecast).toEqual({ verdict: 'met', confirmed: 1, lastStart: null })
    expect(finding({ asOf: '2026-08-07' }).forecast).toBeUndefined()
  })

  it('is not there where step 6 is not reached', () => {
    expect(forecast({ version: { quota: { kind: 'fixed', required: 0 } } })).toBeUndefined()
    expect(forecast({ outlet: { openedOn: '2026-08-01' } })).toBeUndefined()
  })

  it('sums the possible purchases up to asOf, and names no last start', () => {
    const version = { base: 'spend', quota: { kind: 'fixed', required: 3_000_000 } } as const
    const at = (on: string, what: 'yes' | 'no' | 'unknown') =>
      aPurchase(on, [said(what, { recordedOn: '2026-07-04' })], { recordedOn: '2026-07-01' })
    const purchases = [
      at('2026-07-03', 'yes'),
      at('2026-07-04', 'unknown'),
      at('2026-07-05', 'no'),
      at('2026-07-06', 'yes'),
    ]
    expect(forecast({ version, purchases })).toEqual({ verdict: 'short', confirmed: 2_000_000, lastStart: null })
    expect(forecast({ version, purchases, asOf: '2026-07-06' })).toEqual({
      verdict: 'met',
      confirmed: 3_000_000,
      lastStart: null,
    })
    expect(forecast({ version: { ...version, base: 'volume' }, purchases })?.confirmed).toBe(200)
  })
})

describe('the last start', () => {
  it.each([
    ['2026-07-06', '2026-07-07'],
    ['2026-07-07', '2026-07-07'],
    ['2026-07-08', null],
    ['2026-08-06', null],
    ['2026-06-15', '2026-07-07'],
  ])('as of %s is %s', (asOf, expected) => {
    expect(lastStart({ asOf })).toBe(expected)
  })

  it.each([
    [80, '2026-07-07'],
    [80.64, '2026-07-07'],
    [80.65, '2026-07-06'],
    [100, null],
    [50, '2026-07-16'],
    [3.22, '2026-07-31'],
    [3.23, '2026-07-30'],
    [0.01, '2026-07-31'],
    [0, '2026-07-31'],
  ])('at a coverage of %d percent is %s', (minCoverage, expected) => {
    expect(lastStart({ version: { minCoverage } })).toBe(expected)
  })

  it('is the first day of all where every day is needed', () => {
    expect(lastStart({ version: { minCoverage: 100 }, asOf: '2026-07-01' })).toBe('2026-07-01')
  })

  it('counts obligated days only', () => {
    const exemptions = [anExemption('2026-07-20', '2026-07-29')]
    expect(lastStart({ exemptions })).toBe('2026-07-05')
    expect(lastStart({ exemptions: [anExemption('2026-07-11', null)], asOf: '2026-07-01' })).toBe('2026-07-03')
    expect(lastStart({ outlet: { closedOn: '2026-07-20' } })).toBe('2026-07-05')
  })

  it('has a new placement reach the coverage by itself, and no later one', () => {
    const from = (on: string) => finding({ placement: { from: on } }).confirmed
    expect(from('2026-07-07')).toBe(1)
    expect(from('2026-07-08')).toBe(0)
  })
})

// The standing of one day (section 6): whether a quota case is cured on the day when its deadline is over.
import { describe, expect, it } from 'vitest'
import { standingOn } from '../../../core/engine/one-day.ts'
import { day } from '../../../core/kernel/day.ts'
import {
  aMeasure,
  anEmptySlot,
  anExemption,
  answer,
  aPlacement,
  aPurchase,
  aReport,
  aSlot,
  aVisit,
  type Changes,
  matter,
  said,
} from '../../support/scenario.ts'

/** July was short; the deadline is over on 15 October, and it is judged on the 20th. */
const on = (changes: Changes, at = '2026-10-15') => standingOn(matter({ asOf: '2026-10-20', ...changes }), day(at))
const october = (what: 'yes' | 'no' | 'unknown') => [answer('2026-10', what, { recordedOn: '2026-10-16' })]

describe('on the shelf', () => {
  it.each([
    ['confirmed in October', { confirmations: october('yes') }, ['cured', 1, 1]],
    ['denied in October', { confirmations: october('no') }, ['not-reached', 0, 0]],
    ['unknown in October', { confirmations: october('unknown') }, ['possible', 0, 1]],
    ['unanswered in October', { confirmations: [] }, ['possible', 0, 1]],
    ['confirmed in July only', {}, ['possible', 0, 1]],
    ['seen in October', { visits: [aVisit('2026-10-02')], confirmations: october('no') }, ['cured', 1, 1]],
    ['seen after the day, in its month', { visits: [aVisit('2026-10-18')] }, ['cured', 1, 1]],
    [
      'found empty in October',
      { visits: [anEmptySlot('2026-10-02')], confirmations: october('yes') },
      ['not-reached', 0, 0],
    ],
    ['placed that very day', { placement: { from: '2026-10-15' }, confirmations: october('yes') }, ['cured', 1, 1]],
    [
      'placed the day after',
      { placement: { from: '2026-10-16' }, confirmations: october('yes') },
      ['not-reached', 0, 0],
    ],
    ['taken away that day', { placement: { to: '2026-10-15' }, confirmations: october('yes') }, ['cured', 1, 1]],
    [
      'taken away the day before',
      { placement: { to: '2026-10-14' }, confirmations: october('yes') },
      ['not-reached', 0, 0],
    ],
    [
      'in a slot closed the day before',
      { slot: { closedOn: '2026-10-14' }, confirmations: october('yes') },
      ['not-reached', 0, 0],
    ],
    [
      'in a slot of another kind',
      { slot: { kind: 'procurement' }, confirmations: october('yes') },
      ['not-reached', 0, 0],
    ],
  ] satisfies [string, Changes, unknown[]][])('what is %s', (_, changes, expected) => {
    const { outcome, confirmed, possible } = on(changes)
    expect([outcome, confirmed, possible]).toEqual(expected)
  })

  it('says the day, what is required, and the numbers', () => {
    expect(on({ confirmations: october('yes') })).toEqual({
      day: '2026-10-15',
      outcome: 'cured',
      required: 1,
      confirmed: 1,
      possible: 1,
      distinctIkm: { confirmed: 1, possible: 1 },
    })
  })

  it('asks for what the period of the finding required', () => {
    const measures = [aMeasure('rooms', 20), aMeasure('rooms', 90, { from: '2026-08-01' })]
    const version = {
      quota: { kind: 'share', measure: 'rooms', percent: 10 } as const,
      phaseIn: [
        { from: '2026-01-01', percent: 50 },
        { from: '2026-09-01', percent: 100 },
      ],
    }
    expect(on({ outlet: { measures }, version, confirmations: october('yes') })).toMatchObject({
      required: 1,
      outcome: 'cured',
    })
    expect(
      on({ outlet: { measures }, version: { ...version, phaseIn: [] }, confirmations: october('yes') }),
    ).toMatchObject({
      required: 2,
      outcome: 'not-reached',
    })
  })

  it('takes minObligatedDays and minIkmDays as 1', () => {
    const version = { minObligatedDays: 30, minIkmDays: 30, minDistinctIkm: 1, minCoverage: 100 }
    expect(on({ version, confirmations: october('yes') })).toMatchObject({
      outcome: 'cured',
      distinctIkm: { confirmed: 1 },
    })
  })

  it.each([
    [1, 'cured'],
    [2, 'possible'],
    [3, 'not-reached'],
  ])('asks for %i distinct IKM: %s', (minDistinctIkm, outcome) => {
    const placements = [aPlacement(), aPlacement({ id: 'placement-2', ikm: 'ikm-2' })]
    expect(on({ placements, version: { minDistinctIkm }, confirmations: october('yes') }).outcome).toBe(outcome)
  })

  it.each([
    ['area', 60],
    ['ikm', 1],
    ['sku', 1],
  ] as const)('counts %s by that day: %i', (base, confirmed) => {
    expect(on({ version: { base }, confirmations: october('yes') }).confirmed).toBe(confirmed)
  })

  it('counts every slot that stands on that day', () => {
    const slots = [aSlot({ closedOn: '2026-10-15' }), aSlot({ id: 'slot-2', openedOn: '2026-10-15' })]
    const placements = [aPlacement(), aPlacement({ id: 'placement-2', slot: 'slot-2' })]
    const confirmations = [
      ...october('yes'),
      answer('2026-10', 'yes', { placement: 'placement-2', recordedOn: '2026-10-16' }),
    ]
    expect(on({ slots, placements, confirmations })).toMatchObject({ confirmed: 2 })
    expect(on({ slots, placements, confirmations }, '2026-10-14')).toMatchObject({ confirmed: 1 })
    expect(on({ slots, placements, confirmations }, '2026-10-16')).toMatchObject({ confirmed: 1 })
  })

  it('owes on that day whatever the unit’s exemptions and closing say', () => {
    const changes = { exemptions: [anExemption('2026-10-01', null)], outlet: { closedOn: '2026-10-01' } }
    expect(on({ ...changes, confirmations: october('yes') }).outcome).toBe('cured')
  })
})

describe('what is known', () => {
  it.each([
    ['2026-10-15', 'possible'],
    ['2026-10-16', 'cured'],
  ])('counts as of %s: %s', (asOf, outcome) => {
    expect(on({ asOf, confirmations: october('yes') }).outcome).toBe(outcome)
  })

  it('cannot be of a day that is yet to come', () => {
    expect(() => on({ asOf: '2026-10-14' })).toThrow(
      new RangeError('the standing of 2026-10-15 cannot be known on 2026-10-14'),
    )
  })
})

describe('in purchases', () => {
  const version = { base: 'spend', quota: { kind: 'fixed', required: 2_000_000 } } as const
  const buys = (...days: string[]) => days.map((each) => aPurchase(each, [said('yes', { recordedOn: '2026-10-16' })]))

  it.each([
    ['2026-06-30', 1_000_000, 'not-reached'],
    ['2026-07-01', 2_000_000, 'cured'],
    ['2026-09-01', 2_000_000, 'cured'],
    ['2026-10-15', 2_000_000, 'cured'],
    ['2026-10-16', 1_000_000, 'not-reached'],
  ])('a delivery on %s beside one in August sums to Rp%i: %s', (delivered, confirmed, outcome) => {
    expect(on({ version, purchases: buys('2026-08-20', delivered) })).toMatchObject({
      confirmed,
      outcome,
      required: 2_000_000,
    })
  })

  it('reaches it only possibly where the IKM have not answered', () => {
    const purchases = [...buys('2026-08-20'), aPurchase('2026-09-01', [])]
    expect(on({ version, purchases })).toMatchObject({ outcome: 'possible', confirmed: 1_000_000, possible: 2_000_000 })
  })

  it('counts kilograms by kilograms', () => {
    const kilos = { base: 'volume', quota: { kind: 'fixed', required: 200 } } as const
    expect(on({ version: kilos, purchases: buys('2026-08-20', '2026-09-01') })).toMatchObject({
      outcome: 'cured',
      confirmed: 200,
    })
  })

  it('takes a share of what was declared for the period', () => {
    const share = { base: 'spend', quota: { kind: 'share', percent: 20 } } as const
    const reports = [aReport({ declared: { spendIdr: 5_000_000 } })]
    expect(on({ version: share, reports, purchases: buys('2026-09-01') })).toMatchObject({
      required: 1_000_000,
      outcome: 'cured',
    })
    expect(on({ version: share, reports: [], purchases: buys('2026-09-01') })).toEqual({
      day: '2026-10-15',
      outcome: 'undetermined',
      required: null,
    })
  })
})

describe('an unknown measure', () => {
  it('leaves the standing undetermined', () => {
    const version = { quota: { kind: 'share', measure: 'rooms', percent: 10 } as const }
    expect(on({ version })).toEqual({ day: '2026-10-15', outcome: 'undetermined', required: null })
  })
})

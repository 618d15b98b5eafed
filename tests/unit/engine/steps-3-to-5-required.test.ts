// Steps 3 to 5: the phase, the quota of each kind, and what is required in whole units.
import { describe, expect, it } from 'vitest'
import { aMeasure, answer, aPlacement, type Changes, finding, type VersionForm } from '../../support/scenario.ts'

const required = (quota: VersionForm['quota'], changes: Changes = {}, version: Partial<VersionForm> = {}) =>
  finding({ ...changes, version: { ...version, quota } }).required
const rooms = (value: number) => ({ outlet: { measures: [aMeasure('rooms', value)] } })

describe('the phase', () => {
  const phaseIn = [
    { from: '2026-07-01', percent: 50 },
    { from: '2026-01-01', percent: 25 },
    { from: '2026-07-02', percent: 100 },
  ]

  it.each([
    ['2026-06', 4, 1],
    ['2026-07', 4, 2],
    ['2026-08', 4, 4],
  ])('in %s makes %i slots %i', (period, full, slots) => {
    expect(required({ kind: 'fixed', required: full }, { period, asOf: '2026-09-30' }, { phaseIn })).toBe(slots)
  })

  it('is all of it where there are no phases', () => {
    expect(required({ kind: 'fixed', required: 4 })).toBe(4)
  })

  it.each([
    [[{ from: '2026-07-02', percent: 50 }]],
    [[{ from: '2026-01-01', percent: 0 }]],
    [
      [
        { from: '2026-01-01', percent: 50 },
        { from: '2026-07-01', percent: 0 },
      ],
    ],
  ])('%j requires nothing, and step 5 is not reached', (phases) => {
    const found = finding({ version: { phaseIn: phases } })
    expect(found).toMatchObject({ verdict: 'exempt', reason: 'nothing-required', obligatedDays: 31 })
    expect(found).not.toHaveProperty('required')
  })

  it('comes after the obligated days', () => {
    const phases = [{ from: '2026-07-02', percent: 50 }]
    expect(finding({ version: { phaseIn: phases }, outlet: { openedOn: '2026-08-01' } }).reason).toBe('not-operating')
  })

  it.each([
    [3, 50, 2],
    [3, 33.33, 1],
    [3, 33.34, 2],
    [1, 0.01, 1],
    [200, 0.5, 1],
    [201, 0.5, 2],
    [8, 12.5, 1],
    [9, 12.5, 2],
  ])('of a quota of %i at %d percent requires %i', (full, percent, slots) => {
    const phases = [{ from: '2026-01-01', percent }]
    expect(required({ kind: 'fixed', required: full }, {}, { phaseIn: phases })).toBe(slots)
  })

  it.each([
    [3, 50, 2],
    [3, 66.67, 3],
    [2, 50, 1],
    [1, 0.01, 1],
    [1, 100, 1],
  ])('of %i distinct IKM at %d percent asks for %i', (minDistinctIkm, percent, needed) => {
    const stands = (count: number) => {
      const ids = Array.from({ length: count }, (_, i) => `placement-${i}`)
      return finding({
        version: { minDistinctIkm, phaseIn: [{ from: '2026-01-01', percent }], quota: { kind: 'fixed', required: 1 } },
        placements: ids.map((id) => aPlacement({ id, ikm: `ikm-of-${id}` })),
        confirmations: ids.map((placement) => answer('2026-07', 'yes', { placement })),
      })
    }
    expect(stands(needed).verdict).toBe('met')
    expect(stands(needed - 1).verdict).toBe('short')
  })
})

describe('tiers by rooms', () => {
  const tiers = [
    { atLeast: 50, required: 2 },
    { atLeast: 200, required: 9 },
    { atLeast: 100, required: 5 },
  ]

  it.each([
    [0, 0],
    [49, 0],
    [50, 2],
    [99, 2],
    [100, 5],
    [101, 5],
    [199, 5],
    [200, 9],
    [10_000, 9],
  ])('a hotel of %i rooms needs %i slots', (value, slots) => {
    expect(required({ kind: 'tiers', measure: 'rooms', tiers }, rooms(value))).toBe(slots)
  })

  it('below the lowest require nothing', () => {
    const found = finding({ ...rooms(49), version: { quota: { kind: 'tiers', measure: 'rooms', tiers } } })
    expect(found).toMatchObject({ verdict: 'exempt', reason: 'nothing-required', required: 0 })
    expect(found).not.toHaveProperty('confirmed')
  })

  it('may begin at nought, may fall, and may be none', () => {
    const falling = [
      { atLeast: 0, required: 3 },
      { atLeast: 10, required: 1 },
    ]
    expect(required({ kind: 'tiers', measure: 'rooms', tiers: falling }, rooms(0))).toBe(3)
    expect(required({ kind: 'tiers', measure: 'rooms', tiers: falling }, rooms(10))).toBe(1)
    expect(required({ kind: 'tiers', measure: 'rooms', tiers: [] }, rooms(10))).toBe(0)
  })
})

describe('a share of a measure', () => {
  it.each([
    [100, 12.5, 13],
    [80, 12.5, 10],
    [81, 12.5, 11],
    [10, 33.33, 4],
    [3, 33.33, 1],
    [3, 33.34, 2],
    [1, 0.07, 1],
    [10_000, 0.07, 7],
    [10_001, 0.07, 8],
    [0, 50, 0],
    [7, 0, 0],
    [7, 100, 7],
    [9_007_199_254_740_991, 100, 9_007_199_254_740_991],
    [9_007_199_254_740_991, 33.33, 3_002_099_511_605_173],
  ])('of %i rooms %d percent is %i slots', (value, percent, slots) => {
    expect(required({ kind: 'share', measure: 'rooms', percent }, rooms(value))).toBe(slots)
  })

  it('is rounded up twice: once for the share and once for the phase', () => {
    const quota = { kind: 'share', measure: 'rooms', percent: 10 } as const
    const at = (percent: number) => required(quota, rooms(21), { phaseIn: [{ from: '2026-01-01', percent }] })
    expect(at(100)).toBe(3)
    expect(at(34)).toBe(2)
    expect(at(33)).toBe(1)
  })
})

describe('nothing required', () => {
  it('by a fixed quota of nought is exempt, with the number that step 5 computed', () => {
    expect(finding({ version: { quota: { kind: 'fixed', required: 0 } } })).toEqual({
      unit: 'outlet-1',
      rule: 'rule-1',
      version: '2026-01-01',
      period: '2026-07',
      asOf: '2026-08-07',
      base: 'slot',
      final: true,
      obligatedDays: 31,
      required: 0,
      verdict: 'exempt',
      reason: 'nothing-required',
    })
  })

  it('holds although distinct IKM are asked for', () => {
    const version = { quota: { kind: 'fixed', required: 0 } as const, minDistinctIkm: 3 }
    expect(finding({ version }).verdict).toBe('exempt')
  })
})

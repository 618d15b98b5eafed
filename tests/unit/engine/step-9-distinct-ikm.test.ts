// Step 9: the distinct IKM, by days in counted slots, in any looked-at slot, or by purchases.
import { describe, expect, it } from 'vitest'
import { answer, aPlacement, aPurchase, aReport, aSlot, type Changes, finding, said } from '../../support/scenario.ts'

type Stand = Partial<ReturnType<typeof aPlacement>> & { said?: 'yes' | 'no' | 'unknown' }

function distinct(stands: Stand[], changes: Changes = {}) {
  const ids = stands.map((_, i) => `placement-${i}`)
  return finding({
    slots: [aSlot(), aSlot({ id: 'slot-2' }), aSlot({ id: 'slot-3', kind: 'procurement' })],
    placements: stands.map(({ said: _, ...stand }, i) => aPlacement({ ...stand, id: `placement-${i}` })),
    confirmations: ids.flatMap((placement, i) => {
      const what = stands[i]?.said
      return what ? [answer('2026-07', what, { placement })] : []
    }),
    ...changes,
  }).distinctIkm
}
const yes = (ikm: string, changes: Stand = {}): Stand => ({ ikm, said: 'yes', ...changes })

describe('minIkmDays', () => {
  it.each([
    ['2026-07-17', 1],
    ['2026-07-18', 1],
    ['2026-07-19', 0],
  ])('of 14 are reached by one from %s: %i', (from, count) => {
    const stands = [yes('a', { from }), yes('b')]
    const { confirmed, possible } = distinct(stands, { version: { minIkmDays: 14 } }) ?? {}
    expect([confirmed, possible]).toEqual([1 + count, 1 + count])
  })

  it('are the union of the days of an IKM, each counted once', () => {
    const halves = [yes('a', { to: '2026-07-10' }), yes('a', { from: '2026-07-08', to: '2026-07-14' }), yes('b')]
    expect(distinct(halves, { version: { minIkmDays: 14 } })?.confirmed).toBe(2)
    expect(distinct(halves, { version: { minIkmDays: 15 } })?.confirmed).toBe(1)
  })

  it('of 1 are one day', () => {
    expect(distinct([yes('a', { from: '2026-07-31' }), yes('b'), yes('c', { from: '2026-08-01' })])?.confirmed).toBe(2)
  })

  it('count days of that standing or better', () => {
    const stands: Stand[] = [yes('a'), { ikm: 'b' }, { ikm: 'c', said: 'no' }, { ikm: 'd', said: 'unknown' }]
    expect(distinct(stands)).toEqual({ confirmed: 1, possible: 3 })
    const mixed: Stand[] = [yes('a', { to: '2026-07-10' }), { ikm: 'a', from: '2026-07-11' }, yes('b')]
    expect(distinct(mixed, { version: { minIkmDays: 11 } })).toEqual({ confirmed: 1, possible: 2 })
  })
})

describe('in which slots', () => {
  const stands = [yes('a'), yes('b', { slot: 'slot-2', from: '2026-07-08' }), yes('c', { slot: 'slot-3' })]

  it.each([
    ['slot', { confirmed: 1, possible: 1 }],
    ['area', { confirmed: 1, possible: 1 }],
    ['ikm', { confirmed: 2, possible: 2 }],
    ['sku', { confirmed: 2, possible: 2 }],
  ] as const)('for %s it is %j', (base, expected) => {
    expect(distinct(stands, { version: { base } })).toEqual(expected)
  })

  it('a slot that counts only as possible brings its IKM to the possible ones, the confirmed among them', () => {
    const half = [yes('a', { to: '2026-07-20' }), { ikm: 'b', from: '2026-07-10' }, yes('c', { slot: 'slot-2' })]
    expect(distinct(half)).toEqual({ confirmed: 1, possible: 3 })
    expect(distinct(half, { version: { base: 'ikm' } })).toEqual({ confirmed: 2, possible: 3 })
  })
})

describe('in purchases', () => {
  const buys = [
    aPurchase('2026-07-10', [said('yes')], { ikm: 'a' }),
    aPurchase('2026-07-11', [said('yes')], { ikm: 'a' }),
    aPurchase('2026-07-12', [said('yes')], { ikm: 'b' }),
    aPurchase('2026-07-13', [said('unknown')], { ikm: 'c' }),
    aPurchase('2026-07-14', [said('no')], { ikm: 'd' }),
    aPurchase('2026-08-01', [said('yes')], { ikm: 'e' }),
  ]

  it.each(['spend', 'volume'] as const)('of %s it is the IKM of the summed ones, whatever minIkmDays', (base) => {
    const version = { base, minIkmDays: 30 } as const
    expect(finding({ version, purchases: buys }).distinctIkm).toEqual({ confirmed: 2, possible: 3 })
    expect(finding({ version, purchases: [] }).distinctIkm).toEqual({ confirmed: 0, possible: 0 })
  })
})

describe('the verdict', () => {
  const stands: Stand[] = [yes('a'), { ikm: 'b' }]
  const verdict = (minDistinctIkm: number, changes: Changes = {}) => {
    const ids = stands.map((_, i) => `placement-${i}`)
    return finding({
      version: { minDistinctIkm },
      placements: stands.map(({ said: _, ...stand }, i) => aPlacement({ ...stand, id: `placement-${i}` })),
      confirmations: [answer('2026-07', 'yes', { placement: ids[0] ?? '' })],
      reports: [aReport()],
      ...changes,
    }).verdict
  }

  it.each([
    [0, 'met'],
    [1, 'met'],
    [2, 'unconfirmed'],
    [3, 'short'],
  ])('asking for %i distinct IKM where one is confirmed and one possible is %s', (needed, expected) => {
    expect(verdict(needed)).toBe(expected)
  })

  it('of too few IKM needs a report before it is short', () => {
    expect(verdict(3, { reports: [] })).toBe('not-reported')
    expect(verdict(1, { reports: [] })).toBe('met')
  })
})

// The door: ends before starts, rulings and visits that cannot be, sums that cannot be counted exactly.
import { describe, expect, it } from 'vitest'
import { readScenario } from '../../../core/engine/door.ts'
import { Refusal } from '../../../core/kernel/refusal.ts'
import { broken } from '../../support/broken.ts'
import { anEmptySlot, aPurchase, aSlot, aVisit, said, scenario } from '../../support/scenario.ts'

function faultsOf(input: unknown) {
  try {
    readScenario(input)
  } catch (error) {
    if (error instanceof Refusal) return error.faults
    throw error
  }
  return []
}

describe('an end before its start', () => {
  it.each([
    ['partners[0].closedOn', 'partners[0].openedOn'],
    ['outlets[0].closedOn', 'outlets[0].openedOn'],
    ['slots[0].closedOn', 'slots[0].openedOn'],
    ['placements[0].to', 'placements[0].from'],
    ['exemptions[0].to', 'exemptions[0].from'],
    ['exemptions[0].revokedOn', 'exemptions[0].grantedOn'],
    ['proposals[0].decidedOn', 'proposals[0].madeOn'],
  ])('is refused at %s', (end, start) => {
    const from = [start, '2026-06-10'] as const
    expect(faultsOf(broken(from, [end, '2026-06-09']))).toEqual([
      { path: end, message: 'is 2026-06-09, before its start 2026-06-10' },
    ])
    expect(faultsOf(broken(from, [end, '2026-06-10']))).toEqual([])
    expect(faultsOf(broken(from, [end, null]))).toEqual([])
  })
})

describe('answers and visits', () => {
  it('an officer does not rule that it does not know', () => {
    const message = 'is "unknown": an officer rules yes or no'
    expect(faultsOf(broken(['confirmations[0].by', 'officer'], ['confirmations[0].answer', 'unknown']))).toEqual([
      { path: 'confirmations[0].answer', message },
    ])
    const answers = [said('unknown'), said('no', { by: 'officer' }), said('unknown', { by: 'officer' })]
    expect(faultsOf(broken(['purchases[0].answers', answers]))).toEqual([
      { path: 'purchases[0].answers[2].answer', message },
    ])
  })

  it.each([
    [
      'both a placement and a slot',
      aVisit('2026-07-10', { slot: 'slot-1', seen: false }),
      'visits[1]',
      'must name one placement or one slot, not both',
    ],
    [
      'neither',
      { on: '2026-07-10', seen: true, recordedOn: '2026-07-10' },
      'visits[1]',
      'must name one placement or one slot, not both',
    ],
    [
      'a slot as seen',
      anEmptySlot('2026-07-10', { seen: true }),
      'visits[1].seen',
      'is true for a slot: what was seen is a placement',
    ],
  ])('a visit does not name %s', (_, visit, path, message) => {
    expect(faultsOf(scenario({ visits: [aVisit('2026-07-10'), visit] }))).toEqual([{ path, message }])
  })
})

describe('sums', () => {
  const MOST = 1_000_000_000_000_000
  const purchases = (...amounts: number[]) =>
    amounts.map((amountIdr, i) => aPurchase('2026-07-10', [], { id: `p-${i}`, amountIdr, volumeKg: 0 }))
  const message = 'add up to more than can be counted exactly'

  it('of purchases stay within what can be counted exactly', () => {
    const nine = Array.from({ length: 9 }, () => MOST)
    expect(faultsOf(scenario({ purchases: purchases(...nine, 7_199_254_740_991) }))).toEqual([])
    expect(faultsOf(scenario({ purchases: purchases(...nine, 7_199_254_740_992) }))).toEqual([
      { path: 'purchases', message },
    ])
  })

  it('of kilograms and of areas too', () => {
    const kilos = [
      aPurchase('2026-07-10', [], { volumeKg: 9_007_199_254_740_991 }),
      aPurchase('2026-07-11', [], { volumeKg: 1 }),
    ]
    expect(faultsOf(scenario({ purchases: kilos }))).toEqual([{ path: 'purchases', message }])
    const slots = (areaDm2: number) => [aSlot({ areaDm2: 9_007_199_254_740_990 }), aSlot({ id: 'slot-2', areaDm2 })]
    expect(faultsOf(scenario({ slots: slots(1) }))).toEqual([])
    expect(faultsOf(scenario({ slots: slots(2) }))).toEqual([{ path: 'slots', message }])
  })
})

describe('several contradictions', () => {
  it('are all given: rules, then ids, then ends, then answers', () => {
    const input = broken(
      ['visits[0].slot', 'slot-1'],
      ['slots[0].closedOn', '2025-01-01'],
      ['reports[0].unit', 'nobody'],
      ['rules[0].versions[0].to', '2025-01-01'],
    )
    expect(faultsOf(input).map(({ path }) => path)).toEqual([
      'rules[0].versions[0].to',
      'reports[0].unit',
      'slots[0].closedOn',
      'visits[0]',
    ])
  })
})

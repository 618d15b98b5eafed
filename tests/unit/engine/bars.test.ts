// The bar of each slot: what every day of the period was, in stretches that cover it.
import { describe, expect, it } from 'vitest'
import { DAY_STATES, slotBars } from '../../../core/engine/bars.ts'
import {
  anEmptySlot,
  anExemption,
  answer,
  aPlacement,
  aSlot,
  type Changes,
  matter,
  only,
} from '../../support/scenario.ts'

const bar = (changes: Changes) =>
  only(slotBars(matter(changes))).stretches.map(({ state, from, to, days }) => [
    state,
    from.slice(8),
    to.slice(8),
    days,
  ])

describe('the bar of a slot', () => {
  it.each([
    ['confirmed all the time', {}, [['confirmed', '01', '31', 31]]],
    ['possible while nothing is answered', { confirmations: [] }, [['possible', '01', '31', 31]]],
    ['denied by the IKM', { confirmations: [answer('2026-07', 'no')] }, [['denied', '01', '31', 31]]],
    ['denied by a visit', { visits: [anEmptySlot('2026-07-10')] }, [['denied', '01', '31', 31]]],
    ['vacant', { placements: [], confirmations: [] }, [['vacant', '01', '31', 31]]],
    [
      'vacant before and after',
      { placement: { from: '2026-07-03', to: '2026-07-20' } },
      [
        ['vacant', '01', '02', 2],
        ['confirmed', '03', '20', 18],
        ['vacant', '21', '31', 11],
      ],
    ],
    [
      'not yet open, and closed',
      { slot: { openedOn: '2026-07-03', closedOn: '2026-07-30' } },
      [
        ['not-obligated', '01', '02', 2],
        ['confirmed', '03', '30', 28],
        ['not-obligated', '31', '31', 1],
      ],
    ],
    [
      'exempted for a while',
      { exemptions: [anExemption('2026-07-11', '2026-07-20')] },
      [
        ['confirmed', '01', '10', 10],
        ['not-obligated', '11', '20', 10],
        ['confirmed', '21', '31', 11],
      ],
    ],
    [
      'partly ahead',
      { asOf: '2026-07-15' },
      [
        ['possible', '01', '15', 15],
        ['ahead', '16', '31', 16],
      ],
    ],
    [
      'exempted ahead',
      { asOf: '2026-07-15', exemptions: [anExemption('2026-07-20', null)] },
      [
        ['possible', '01', '15', 15],
        ['ahead', '16', '19', 4],
        ['not-obligated', '20', '31', 12],
      ],
    ],
    [
      'recorded too late',
      { placement: { recordedOn: '2026-07-20' }, version: { maxBackdateDays: 10 } },
      [
        ['vacant', '01', '09', 9],
        ['confirmed', '10', '31', 22],
      ],
    ],
    [
      'of two placements',
      { placements: [aPlacement({ to: '2026-07-15' }), aPlacement({ id: 'placement-2', from: '2026-07-11' })] },
      [
        ['confirmed', '01', '15', 15],
        ['possible', '16', '31', 16],
      ],
    ],
  ] satisfies [string, Changes, unknown[][]][])('%s', (_, changes, expected) => {
    expect(bar(changes)).toEqual(expected)
  })

  it('is drawn for every slot that the rule looks at, by id', () => {
    const slots = [
      aSlot({ id: 'slot-2' }),
      aSlot(),
      aSlot({ id: 'slot-3', kind: 'procurement' }),
      aSlot({ id: 'slot-4', closedOn: '2026-06-30' }),
    ]
    expect(slotBars(matter({ slots })).map(({ slot }) => slot)).toEqual(['slot-1', 'slot-2'])
  })

  it('of a quarter changes with the month', () => {
    const [first] = slotBars(matter({ version: { period: 'quarter' }, period: '2026-Q3', asOf: '2026-09-29' }))
    expect(first?.stretches).toEqual([
      { state: 'confirmed', from: '2026-07-01', to: '2026-07-31', days: 31 },
      { state: 'possible', from: '2026-08-01', to: '2026-09-29', days: 60 },
      { state: 'ahead', from: '2026-09-30', to: '2026-09-30', days: 1 },
    ])
  })

  it.each(['spend', 'volume'] as const)('is not drawn where %s is counted: no slot is looked at', (base) => {
    expect(slotBars(matter({ version: { base } }))).toEqual([])
  })

  it('knows six states', () => {
    expect(DAY_STATES).toEqual(['confirmed', 'possible', 'denied', 'vacant', 'not-obligated', 'ahead'])
  })
})

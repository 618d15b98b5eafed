// The hash of a finding's inputs: changed by what bears on the finding, and by nothing else.
import { describe, expect, it } from 'vitest'
import { evidenceScenario, inputsHash } from '../../../core/engine/evidence.ts'
import {
  aMeasure,
  anEmptySlot,
  anExemption,
  anInvitation,
  anOutlet,
  answer,
  aPlacement,
  aPurchase,
  aReport,
  aSlot,
  aVisit,
  type Changes,
  finding,
  matter,
} from '../../support/scenario.ts'

const hash = (changes: Changes = {}) => inputsHash(evidenceScenario(matter(changes)))
const yes = answer('2026-07', 'yes')
const rooms = { measure: 'rooms', op: '>', value: 1 } as const

describe('what bears on the finding changes the hash', () => {
  it.each<[string, Changes]>([
    ['an answer', { confirmations: [answer('2026-07', 'no')] }],
    ['a later answer', { confirmations: [yes, answer('2026-07', 'yes', { recordedOn: '2026-08-03' })] }],
    ['a visit', { visits: [aVisit('2026-07-01')] }],
    ['an empty slot', { visits: [anEmptySlot('2026-07-31')] }],
    ['a purchase', { purchases: [aPurchase('2026-07-01', [])] }],
    ['a purchase on the last day', { purchases: [aPurchase('2026-07-31', [])] }],
    ['a report', { reports: [aReport(), aReport({ by: 'officer' })] }],
    ['an exemption', { exemptions: [anExemption('2026-07-31', null)] }],
    ['an exemption of its partner', { exemptions: [anExemption('2026-06-01', '2026-07-01', { unit: 'partner-1' })] }],
    ['an invitation', { proposals: [anInvitation('2026-07-31')] }],
    ['a slot', { slots: [aSlot(), aSlot({ id: 'slot-2', openedOn: '2026-07-31' })] }],
    ['a placement', { placements: [aPlacement(), aPlacement({ id: 'placement-2', to: '2026-07-01' })] }],
    ['the unit’s opening', { outlet: { openedOn: '2020-01-02' } }],
    ['the version', { version: { citation: 'Pasal 6' } }],
  ])('%s', (_, changes) => {
    expect(hash(changes)).not.toBe(hash())
  })

  it('a measure that the rule needs, by the goal day', () => {
    const measured = (...measures: ReturnType<typeof aMeasure>[]) =>
      hash({ version: { where: [rooms] }, outlet: { measures } })
    const first = aMeasure('rooms', 5)
    expect(measured(first, aMeasure('rooms', 5, { from: '2026-07-01' }))).not.toBe(measured(first))
    expect(measured(first, aMeasure('rooms', 5, { from: '2026-07-02' }))).toBe(measured(first))
    expect(measured(first, aMeasure('stars', 5))).toBe(measured(first))
  })
})

describe('what does not bear on the finding leaves the hash', () => {
  const neighbour: Changes = {
    outlets: [anOutlet(), anOutlet({ id: 'outlet-2', sector: 'mall' })],
    slots: [aSlot(), aSlot({ id: 'slot-2', outlet: 'outlet-2' })],
    placements: [aPlacement(), aPlacement({ id: 'placement-2', slot: 'slot-2' })],
    confirmations: [answer('2026-07', 'no', { placement: 'placement-2' }), yes],
    visits: [aVisit('2026-07-10', { placement: 'placement-2' }), anEmptySlot('2026-07-10', { slot: 'slot-2' })],
    purchases: [aPurchase('2026-07-10', [], { outlet: 'outlet-2' })],
    reports: [aReport({ unit: 'outlet-2' }), aReport(), aReport({ unit: 'partner-1' })],
    exemptions: [anExemption('2026-07-01', null, { unit: 'outlet-2' })],
    proposals: [anInvitation('2026-07-10', { slot: 'slot-2' })],
  }

  it.each<[string, Changes]>([
    ['all that is of another outlet', neighbour],
    ['answers for other months', { confirmations: [answer('2026-06', 'no'), yes, answer('2026-08', 'no')] }],
    ['visits on other days', { visits: [aVisit('2026-06-30'), aVisit('2026-08-01'), anEmptySlot('2026-08-01')] }],
    ['purchases on other days', { purchases: [aPurchase('2026-06-30', []), aPurchase('2026-08-01', [])] }],
    [
      'reports for other periods',
      { reports: [aReport({ period: '2026-06' }), aReport(), aReport({ period: '2026-Q3' })] },
    ],
    [
      'exemptions on other days',
      { exemptions: [anExemption('2026-06-01', '2026-06-30'), anExemption('2026-08-01', null)] },
    ],
    [
      'slots of other days',
      { slots: [aSlot(), aSlot({ id: 's', closedOn: '2026-06-30' }), aSlot({ id: 't', openedOn: '2026-08-01' })] },
    ],
    [
      'placements of other days',
      {
        placements: [
          aPlacement(),
          aPlacement({ id: 'p', to: '2026-06-30' }),
          aPlacement({ id: 'q', from: '2026-08-01' }),
        ],
      },
    ],
    ['measures that the rule does not need', { outlet: { measures: [aMeasure('rooms', 5)] } }],
    [
      'what was recorded later',
      {
        confirmations: [yes, answer('2026-07', 'no', { recordedOn: '2026-08-08' })],
        visits: [aVisit('2026-07-10', { recordedOn: '2026-08-08' })],
      },
    ],
    [
      'ends that were recorded later',
      {
        placement: { to: '2026-07-10', endRecordedOn: '2026-08-08' },
        slot: { closedOn: '2026-07-10', endRecordedOn: '2026-08-08' },
      },
    ],
    [
      'the closing of the unit that was recorded later',
      { outlet: { closedOn: '2026-07-10', endRecordedOn: '2026-08-08' } },
    ],
    ['proposals after the period', { proposals: [anInvitation('2026-08-01')] }],
  ])('%s', (_, changes) => {
    expect(hash(changes)).toBe(hash())
    expect(finding({ ...changes, version: { ...changes.version } })).toEqual(finding())
  })

  it('a proposal from before the period', () => {
    expect(hash({ proposals: [anInvitation('2026-06-30')] })).toBe(hash())
  })

  it('the answers for a slot of a kind that the rule does not look at', () => {
    const other: Changes = {
      slots: [aSlot(), aSlot({ id: 'slot-2', kind: 'procurement' })],
      placements: [aPlacement(), aPlacement({ id: 'placement-2', slot: 'slot-2' })],
    }
    expect(hash({ ...other, confirmations: [yes, answer('2026-07', 'no', { placement: 'placement-2' })] })).toBe(
      hash(other),
    )
  })
})

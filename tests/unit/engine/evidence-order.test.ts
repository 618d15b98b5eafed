// The hash of a finding's inputs does not depend on the order of facts, but where the later in the list decides.
import { describe, expect, it } from 'vitest'
import { evidenceScenario, inputsHash } from '../../../core/engine/evidence.ts'
import {
  aMeasure,
  anEmptySlot,
  anExemption,
  anInvitation,
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

const hash = (changes: Changes = {}) => inputsHash(evidenceScenario(matter(changes)))
const yes = answer('2026-07', 'yes')
const rooms = { measure: 'rooms', op: '>', value: 1 } as const

describe('the order of facts leaves the hash', () => {
  const slots = [aSlot(), aSlot({ id: 'slot-2' })]
  const second = aPlacement({ id: 'placement-2' })

  it.each<[string, keyof Changes, readonly unknown[]]>([
    ['slots by id', 'slots', slots],
    ['placements by id', 'placements', [aPlacement(), second]],
    ['answers by placement', 'confirmations', [yes, { ...yes, placement: 'placement-2' }]],
    ['answers by who gave them', 'confirmations', [yes, { ...yes, by: 'officer' }]],
    ['answers by the day of recording', 'confirmations', [yes, { ...yes, recordedOn: '2026-08-03' }]],
    ['visits by slot', 'visits', [anEmptySlot('2026-07-10'), anEmptySlot('2026-07-10', { slot: 'slot-2' })]],
    [
      'visits by slot, the one a placement’s',
      'visits',
      [aVisit('2026-07-10'), anEmptySlot('2026-07-10', { slot: 'slot-2' })],
    ],
    [
      'visits by day',
      'visits',
      [aVisit('2026-07-10', { recordedOn: '2026-07-12' }), aVisit('2026-07-11', { recordedOn: '2026-07-12' })],
    ],
    [
      'visits by the day of recording',
      'visits',
      [aVisit('2026-07-10'), aVisit('2026-07-10', { recordedOn: '2026-07-12' })],
    ],
    ['visits by placement', 'visits', [aVisit('2026-07-10'), aVisit('2026-07-10', { placement: 'placement-2' })]],
    ['purchases by day', 'purchases', [aPurchase('2026-07-10', []), aPurchase('2026-07-11', [])]],
    [
      'purchases by id',
      'purchases',
      [aPurchase('2026-07-10', [], { id: 'a' }), aPurchase('2026-07-10', [], { id: 'b' })],
    ],
    ['reports by who gave them', 'reports', [aReport(), aReport({ by: 'officer' })]],
    ['reports by their day', 'reports', [aReport(), aReport({ submittedOn: '2026-08-04' })]],
    [
      'exemptions by unit',
      'exemptions',
      [anExemption('2026-07-01', null), anExemption('2026-07-01', null, { unit: 'partner-1' })],
    ],
    [
      'exemptions by rule',
      'exemptions',
      [anExemption('2026-07-01', null), anExemption('2026-07-01', null, { rule: 'rule-1' })],
    ],
    ['exemptions by their first day', 'exemptions', [anExemption('2026-07-01', null), anExemption('2026-07-02', null)]],
    [
      'exemptions by their last day',
      'exemptions',
      [anExemption('2026-07-01', null), anExemption('2026-07-01', '2026-07-09')],
    ],
    [
      'exemptions by the day of the grant',
      'exemptions',
      [anExemption('2026-07-01', null), anExemption('2026-07-01', null, { grantedOn: '2026-01-02' })],
    ],
    [
      'exemptions by revocation',
      'exemptions',
      [anExemption('2026-07-01', null), anExemption('2026-07-01', null, { revokedOn: '2026-07-05' })],
    ],
    [
      'exemptions by reason',
      'exemptions',
      [anExemption('2026-07-01', null), anExemption('2026-07-01', null, { reason: 'flood' })],
    ],
    ['proposals by day', 'proposals', [anInvitation('2026-07-01'), anInvitation('2026-07-02')]],
    ['proposals by slot', 'proposals', [anInvitation('2026-07-01'), anInvitation('2026-07-01', { slot: 'slot-2' })]],
    ['proposals by IKM', 'proposals', [anInvitation('2026-07-01'), anInvitation('2026-07-01', { ikm: 'ikm-3' })]],
    [
      'proposals by who made them',
      'proposals',
      [anInvitation('2026-07-01'), anInvitation('2026-07-01', { by: 'ikm' })],
    ],
    [
      'proposals by outcome',
      'proposals',
      [anInvitation('2026-07-01'), anInvitation('2026-07-01', { outcome: 'lapsed' })],
    ],
    [
      'proposals by the day of the outcome',
      'proposals',
      [anInvitation('2026-07-01'), anInvitation('2026-07-01', { decidedOn: '2026-07-09' })],
    ],
    ['proposals by reason', 'proposals', [anInvitation('2026-07-01'), anInvitation('2026-07-01', { reason: 'flood' })]],
  ])('%s', (_, list, facts) => {
    const base: Changes = { slots, placements: [aPlacement(), second] }
    expect(hash({ ...base, [list]: [...facts] })).toBe(hash({ ...base, [list]: facts.toReversed() }))
  })

  it('answers of a quarter by month, and measures by name, first day and day of recording', () => {
    const quarter: Changes = { version: { period: 'quarter' }, period: '2026-Q3', asOf: '2026-10-07' }
    const answers = [yes, { ...yes, month: '2026-08' }]
    expect(hash({ ...quarter, confirmations: answers })).toBe(hash({ ...quarter, confirmations: answers.toReversed() }))
    const where = [rooms, { ...rooms, measure: 'stars' }]
    const measures = [
      aMeasure('rooms', 5),
      aMeasure('stars', 5),
      aMeasure('rooms', 6, { from: '2021-01-01' }),
      aMeasure('rooms', 6, { recordedOn: '2021-01-01' }),
    ]
    const measured = (list: typeof measures) => hash({ version: { where }, outlet: { measures: list } })
    expect(measured(measures.toReversed())).toBe(measured(measures))
  })

  it('answers to a purchase by who gave them and by the day', () => {
    const bought = (answers: ReturnType<typeof said>[]) => hash({ purchases: [aPurchase('2026-07-10', answers)] })
    const answers = [said('yes'), said('yes', { by: 'officer' }), said('no', { recordedOn: '2026-08-03' })]
    expect(bought(answers.toReversed())).toBe(bought(answers))
  })

  it('but where the later in the list decides, the order is part of the evidence', () => {
    const twins = [yes, answer('2026-07', 'no')]
    expect(hash({ confirmations: twins })).not.toBe(hash({ confirmations: twins.toReversed() }))
    const visits = [aVisit('2026-07-10'), anEmptySlot('2026-07-10')]
    expect(hash({ visits })).not.toBe(hash({ visits: visits.toReversed() }))
    const reports = [aReport(), aReport({ declared: { volumeKg: 1 } })]
    expect(hash({ reports })).not.toBe(hash({ reports: reports.toReversed() }))
  })
})

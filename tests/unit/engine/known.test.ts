// What is known on a day: facts recorded later are not there, and ends recorded later are open.
import { describe, expect, it } from 'vitest'
import { readScenario } from '../../../core/engine/door.ts'
import { knownFacts, knownUnit } from '../../../core/engine/known.ts'
import { lastBy } from '../../../core/engine/last.ts'
import { day } from '../../../core/kernel/day.ts'
import {
  aMeasure,
  anExemption,
  anInvitation,
  answer,
  aPlacement,
  aPurchase,
  aReport,
  aSlot,
  aVisit,
  type Changes,
  finding,
  only,
  said,
  scenario,
} from '../../support/scenario.ts'

const known = (changes: Changes, asOf = '2026-08-07') => knownFacts(readScenario(scenario(changes)), day(asOf))

describe('facts', () => {
  const TWICE = ['2026-08-07', '2026-08-08'] as const

  it.each<[keyof ReturnType<typeof known>, (on: string) => Changes]>([
    ['slots', (recordedOn) => ({ slots: [aSlot({ recordedOn })], placements: [], confirmations: [] })],
    ['placements', (recordedOn) => ({ placements: [aPlacement({ recordedOn })] })],
    ['confirmations', (recordedOn) => ({ confirmations: [answer('2026-07', 'yes', { recordedOn })] })],
    ['visits', (recordedOn) => ({ visits: [aVisit('2026-07-10', { recordedOn })] })],
    ['visits', (on) => ({ visits: [aVisit(on, { recordedOn: '2026-08-07' })] })],
    ['purchases', (recordedOn) => ({ purchases: [aPurchase('2026-07-10', [], { recordedOn })] })],
    ['reports', (submittedOn) => ({ reports: [aReport({ submittedOn })] })],
    ['exemptions', (grantedOn) => ({ exemptions: [anExemption('2026-07-01', null, { grantedOn })] })],
    ['proposals', (madeOn) => ({ proposals: [anInvitation(madeOn)] })],
  ])('of %s are there on the day and not before', (list, make) => {
    expect(TWICE.map((on) => known(make(on))[list].length)).toEqual([1, 0])
  })

  it('answers to a purchase each have their day', () => {
    const answers = [said('yes', { recordedOn: '2026-08-07' }), said('no', { recordedOn: '2026-08-08' })]
    const { purchases } = known({ purchases: [aPurchase('2026-07-10', answers)] })
    expect(only(purchases).answers).toEqual([answers[0]])
  })

  it('of a purchase that was withdrawn are there up to the day before, and say nothing of it', () => {
    const purchase = aPurchase('2026-07-10', [], { withdrawnOn: '2026-08-07' })
    expect(known({ purchases: [purchase] }).purchases).toEqual([])
    expect(known({ purchases: [purchase] }, '2026-08-06').purchases).toEqual([aPurchase('2026-07-10', [])])
  })
})

describe('ends', () => {
  it.each([
    [null, '2026-07-20', null],
    ['2026-08-07', '2026-07-20', '2026-08-07'],
    ['2026-08-08', null, null],
  ])('recorded on %s are %s', (endRecordedOn, end, recorded) => {
    const { slots, placements } = known({
      slots: [aSlot({ closedOn: '2026-07-20', endRecordedOn })],
      placements: [aPlacement({ to: '2026-07-20', endRecordedOn })],
    })
    expect(only(slots)).toMatchObject({ closedOn: end, endRecordedOn: recorded })
    expect(only(placements)).toMatchObject({ to: end, endRecordedOn: recorded })
  })

  it.each([
    ['2026-08-07', '2026-08-07'],
    ['2026-08-08', null],
  ])('of an exemption revoked on %s are %s', (revokedOn, expected) => {
    const { exemptions } = known({ exemptions: [anExemption('2026-07-01', null, { revokedOn })] })
    expect(only(exemptions).revokedOn).toBe(expected)
  })

  it('of a proposal are what was decided by the day', () => {
    const decided = (decidedOn: string | null) =>
      only(
        known({ proposals: [anInvitation('2026-07-01', { outcome: 'declined', decidedOn, reason: 'busy' })] })
          .proposals,
      )
    expect(decided('2026-08-07')).toMatchObject({ outcome: 'declined', decidedOn: '2026-08-07', reason: 'busy' })
    expect(decided('2026-08-08')).toMatchObject({ outcome: null, decidedOn: null, reason: null })
    expect(decided(null)).toMatchObject({ outcome: 'declined', decidedOn: null, reason: 'busy' })
  })

  it('are not changed in the facts themselves', () => {
    const read = readScenario(scenario({ placement: { to: '2026-07-20', endRecordedOn: '2026-08-08' } }))
    knownFacts(read, day('2026-08-07'))
    expect(only(read.placements).to).toBe('2026-07-20')
  })
})

describe('a unit', () => {
  const outlet = (changes: Changes['outlet']) => only(readScenario(scenario({ outlet: changes ?? {} })).outlets)
  const closed = { closedOn: '2026-07-20', endRecordedOn: '2026-08-08' }

  it('is closed once that is recorded', () => {
    expect(knownUnit(outlet(closed), day('2026-08-07'))).toMatchObject({ closedOn: null, endRecordedOn: null })
    expect(knownUnit(outlet(closed), day('2026-08-08'))).toMatchObject({ closedOn: '2026-07-20' })
  })

  it('has the measures that were recorded by then', () => {
    const measures = [
      aMeasure('rooms', 1, { recordedOn: '2026-08-07' }),
      aMeasure('rooms', 2, { recordedOn: '2026-08-08' }),
    ]
    expect(knownUnit(outlet({ measures }), day('2026-08-07')).measures).toEqual([measures[0]])
  })
})

describe('a finding', () => {
  it('is the same again as it was known on a day, whatever came since', () => {
    const since: Changes = {
      placements: [
        aPlacement({ to: '2026-07-10', endRecordedOn: '2026-08-08' }),
        aPlacement({ id: 'placement-2', recordedOn: '2026-08-08' }),
      ],
      confirmations: [answer('2026-07', 'yes'), answer('2026-07', 'no', { recordedOn: '2026-08-08' })],
      visits: [aVisit('2026-07-05', { seen: false, recordedOn: '2026-08-08' })],
      reports: [aReport(), aReport({ by: 'officer', submittedOn: '2026-08-08' })],
      exemptions: [anExemption('2026-07-01', null, { grantedOn: '2026-08-08' })],
    }
    expect(finding(since)).toEqual(finding())
    expect(finding({ ...since, asOf: '2026-08-08' })).toMatchObject({ verdict: 'exempt', reason: 'exempted' })
  })
})

describe('lastBy', () => {
  const items = [
    { id: 1, keys: ['b', 'a'] },
    { id: 2, keys: ['b', 'c'] },
    { id: 3, keys: ['a', 'z'] },
    { id: 4, keys: ['b', 'c'] },
    { id: 5, keys: ['b', 'b'] },
  ]

  it('takes the greatest by the first key, then by the next, then the later in the list', () => {
    expect(lastBy(items, ({ keys }) => keys)?.id).toBe(4)
    expect(lastBy(items, ({ keys }) => keys.slice(0, 1))?.id).toBe(5)
    expect(lastBy(items.toReversed(), ({ keys }) => keys)?.id).toBe(2)
    expect(lastBy(items, () => [])?.id).toBe(5)
  })

  it('takes nothing of nothing', () => {
    expect(lastBy([], () => [])).toBeUndefined()
  })
})

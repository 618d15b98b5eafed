// Good faith: vacant days, invitations, and who declined whom, as known on the day.
import { describe, expect, it } from 'vitest'
import { goodFaithOf } from '../../../core/engine/good-faith.ts'
import { anExemption, anInvitation, aPlacement, aSlot, type Changes, finding, matter } from '../../support/scenario.ts'

const goodFaith = (changes: Changes = {}) => goodFaithOf(matter(changes))
const vacant = (changes: Changes) => goodFaith(changes).vacantDays

describe('vacant days', () => {
  it.each([
    ['none where the placement stands all the time', {}, 0],
    ['all without a placement', { placements: [], confirmations: [] }, 31],
    ['the days before it', { placement: { from: '2026-07-07' } }, 6],
    ['the days after it', { placement: { to: '2026-07-25' } }, 6],
    ['those to asOf', { placement: { from: '2026-07-07' }, asOf: '2026-07-04' }, 4],
    ['none before the period begins', { placements: [], confirmations: [], asOf: '2026-06-30' }, 0],
    ['the first day of it', { placements: [], confirmations: [], asOf: '2026-07-01' }, 1],
    ['those on which the slot is open', { slot: { openedOn: '2026-07-05' }, placement: { from: '2026-07-07' } }, 2],
    [
      'those on which the unit owes',
      { placement: { from: '2026-07-07' }, exemptions: [anExemption('2026-07-01', '2026-07-04')] },
      2,
    ],
    [
      'none of a slot of another kind',
      { slot: { kind: 'procurement' as const }, placement: { from: '2026-07-07' } },
      0,
    ],
    [
      'those lost to a late recording',
      { placement: { recordedOn: '2026-07-20' }, version: { maxBackdateDays: 10 } },
      9,
    ],
    ['none that a denied placement covers', { confirmations: [] }, 0],
  ] satisfies [string, Changes, number][])('%s', (_, changes, days) => {
    expect(vacant(changes)).toBe(days)
  })

  it('are named by slot, with the slots that have any', () => {
    const slots = [aSlot({ id: 'slot-3' }), aSlot(), aSlot({ id: 'slot-2', openedOn: '2026-07-30' })]
    expect(goodFaith({ slots })).toMatchObject({
      vacantDays: 33,
      vacantSlots: [
        { slot: 'slot-2', days: 2 },
        { slot: 'slot-3', days: 31 },
      ],
    })
  })

  it('are those on which no placement stands', () => {
    const placements = [
      aPlacement({ to: '2026-07-10' }),
      aPlacement({ id: 'placement-2', from: '2026-07-09', to: '2026-07-20' }),
    ]
    expect(vacant({ placements })).toBe(11)
  })
})

describe('invitations and requests', () => {
  const decline = (changes: Parameters<typeof anInvitation>[1] = {}) =>
    anInvitation('2026-07-05', { outcome: 'declined', decidedOn: '2026-07-20', reason: 'no stock', ...changes })
  const told = { slot: 'slot-1', ikm: 'ikm-2', on: '2026-07-20', reason: 'no stock' }

  it('are none where none were made', () => {
    expect(goodFaith()).toEqual({
      vacantDays: 0,
      vacantSlots: [],
      invitations: 0,
      declinedByIkm: [],
      rejectedByPartner: [],
    })
  })

  it.each([
    ['2026-06-30', 0],
    ['2026-07-01', 1],
    ['2026-07-31', 1],
    ['2026-08-01', 0],
  ])('made on %s count as %i for July', (madeOn, count) => {
    expect(goodFaith({ proposals: [anInvitation(madeOn)] }).invitations).toBe(count)
    expect(goodFaith({ proposals: [decline({ madeOn, decidedOn: '2026-08-05' })] }).declinedByIkm).toHaveLength(count)
  })

  it('that the IKM declined, and requests that the partner rejected, stand apart', () => {
    const proposals = [decline(), decline({ by: 'ikm', reason: 'no room' })]
    expect(goodFaith({ proposals })).toMatchObject({
      invitations: 1,
      declinedByIkm: [told],
      rejectedByPartner: [{ ...told, reason: 'no room' }],
    })
  })

  it.each(['accepted', 'lapsed', null] as const)('that were %s are no refusals', (outcome) => {
    const proposals = [decline({ outcome }), decline({ outcome, by: 'ikm' })]
    expect(goodFaith({ proposals })).toMatchObject({ invitations: 1, declinedByIkm: [], rejectedByPartner: [] })
  })

  it.each([
    ['2026-08-07', [{ ...told, on: '2026-08-07' }]],
    ['2026-08-08', []],
  ])('decided on %s are told as known on 7 August: %j', (decidedOn, expected) => {
    expect(goodFaith({ proposals: [decline({ decidedOn })] })).toMatchObject({
      invitations: 1,
      declinedByIkm: expected,
    })
  })

  it('without a day of decision or a reason are told by the day on which they were made', () => {
    const proposals = [decline({ decidedOn: null, reason: null })]
    expect(goodFaith({ proposals }).declinedByIkm).toEqual([{ ...told, on: '2026-07-05', reason: null }])
  })

  it('count for slots that the rule looks at', () => {
    const proposals = [decline()]
    expect(goodFaith({ proposals, slot: { kind: 'procurement' } })).toMatchObject({ invitations: 0, declinedByIkm: [] })
    expect(goodFaith({ proposals, slot: { closedOn: '2026-06-30' } })).toMatchObject({
      invitations: 0,
      declinedByIkm: [],
    })
  })

  it('stand by day, then slot, then IKM', () => {
    const slots = [aSlot(), aSlot({ id: 'slot-0' })]
    const proposals = [
      decline({ ikm: 'ikm-9' }),
      decline({ ikm: 'ikm-3' }),
      decline({ slot: 'slot-0', ikm: 'ikm-7' }),
      decline({ decidedOn: '2026-07-19', ikm: 'ikm-8' }),
    ]
    const order = goodFaith({ slots, proposals }).declinedByIkm.map(({ ikm }) => ikm)
    expect(order).toEqual(['ikm-8', 'ikm-7', 'ikm-3', 'ikm-9'])
  })

  it('never move the verdict', () => {
    const short: Changes = { version: { quota: { kind: 'fixed', required: 2 } } }
    const proposals = [decline(), decline({ by: 'ikm' }), anInvitation('2026-07-01')]
    expect(finding({ ...short, proposals })).toEqual(finding(short))
  })
})

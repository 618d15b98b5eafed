// Step 6: the last visit of a month that concerns a placement decides its standing.
import { describe, expect, it } from 'vitest'
import { standingOf } from '../../../core/engine/standing.ts'
import { day } from '../../../core/kernel/day.ts'
import { monthOf } from '../../../core/kernel/period.ts'
import { anEmptySlot, answer, aPlacement, aSlot, aVisit, type Changes, matter } from '../../support/scenario.ts'

/** The standing of the one placement in a month, why, and on which day that was seen or said. */
function standing(changes: Changes, month = '2026-07', id = 'placement-1') {
  const { ledger, version } = matter(changes)
  const placement = ledger.facts.placements.find((each) => each.id === id)
  const slot = ledger.facts.slots.find((each) => each.id === placement?.slot)
  if (placement === undefined || slot === undefined) throw new RangeError(`${id} is not known`)
  const decided = standingOf(placement, slot, monthOf(day(`${month}-01`)), ledger.evidence, version.maxBackdateDays)
  return [decided.standing, decided.why, decided.on]
}

const no = [answer('2026-07', 'no')]
const NO = ['absent', 'ikm-no', '2026-08-02']

describe('a visit', () => {
  it('that saw the placement confirms it, whatever was said', () => {
    expect(standing({ visits: [aVisit('2026-07-10')], confirmations: no })).toEqual(['confirmed', 'seen', '2026-07-10'])
    const ruled = [answer('2026-07', 'no', { by: 'officer' })]
    expect(standing({ visits: [aVisit('2026-07-10')], confirmations: ruled })[1]).toBe('seen')
  })

  it('that did not see it makes it absent, whatever was said', () => {
    const visits = [aVisit('2026-07-10', { seen: false })]
    expect(standing({ visits })).toEqual(['absent', 'not-seen', '2026-07-10'])
    const ruled = [answer('2026-07', 'yes', { by: 'officer', recordedOn: '2026-08-06' })]
    expect(standing({ visits, confirmations: ruled })[1]).toBe('not-seen')
  })

  it.each([
    ['2026-06-30', 'ikm-no'],
    ['2026-07-01', 'seen'],
    ['2026-07-31', 'seen'],
    ['2026-08-01', 'ikm-no'],
  ])('on %s leaves July at %s', (on, why) => {
    expect(standing({ visits: [aVisit(on)], confirmations: no })[1]).toBe(why)
  })

  it('decides its own month and no other', () => {
    const changes = { visits: [aVisit('2026-07-10')], confirmations: [] }
    expect(standing(changes, '2026-07')[1]).toBe('seen')
    expect(standing(changes, '2026-06')[1]).toBe('unanswered')
    expect(standing(changes, '2026-08')[1]).toBe('unanswered')
  })

  it.each([
    ['2026-08-06', 'seen'],
    ['2026-08-07', 'seen'],
    ['2026-08-08', 'ikm-no'],
  ])('recorded on %s gives %s, as known on 7 August', (recordedOn, why) => {
    expect(standing({ visits: [aVisit('2026-07-10', { recordedOn })], confirmations: no })[1]).toBe(why)
  })

  it.each([
    ['2026-07-19', 'unanswered'],
    ['2026-07-20', 'seen'],
    ['2026-07-21', 'seen'],
  ])('on 20 July that was recorded before is not looked at as of %s: %s', (asOf, why) => {
    expect(standing({ visits: [aVisit('2026-07-20', { recordedOn: '2026-07-01' })], asOf })[1]).toBe(why)
  })

  it('to another placement says nothing, although it stands in the same slot', () => {
    const placements = [aPlacement(), aPlacement({ id: 'placement-2' })]
    const visits = [aVisit('2026-07-10', { placement: 'placement-2' })]
    expect(standing({ placements, visits, confirmations: no })).toEqual(NO)
    expect(standing({ placements, visits, confirmations: no }, '2026-07', 'placement-2')[1]).toBe('seen')
  })
})

describe('a slot that was found empty', () => {
  const placements = [
    aPlacement(),
    aPlacement({ id: 'placement-2' }),
    aPlacement({ id: 'placement-3', slot: 'slot-2' }),
  ]
  const changes = { slots: [aSlot(), aSlot({ id: 'slot-2' })], placements, visits: [anEmptySlot('2026-07-10')] }

  it.each([
    ['placement-1', 'not-seen'],
    ['placement-2', 'not-seen'],
    ['placement-3', 'unanswered'],
  ])('speaks of every placement in it: %s is %s', (id, why) => {
    expect(standing(changes, '2026-07', id)[1]).toBe(why)
  })
})

describe('the last visit', () => {
  const seen = aVisit('2026-07-10', { recordedOn: '2026-07-15' })
  const gone = aVisit('2026-07-10', { recordedOn: '2026-07-15', seen: false })
  const empty = anEmptySlot('2026-07-10', { recordedOn: '2026-07-15' })

  it.each([
    ['by its day', [{ ...seen, on: '2026-07-12' }, gone], 'seen'],
    ['by its day, in the other order', [gone, { ...seen, on: '2026-07-12' }], 'seen'],
    [
      'by its day, although the earlier was recorded later',
      [
        { ...gone, recordedOn: '2026-07-20' },
        { ...seen, on: '2026-07-12' },
      ],
      'seen',
    ],
    ['of one day by the day of recording', [{ ...seen, recordedOn: '2026-07-16' }, gone], 'seen'],
    ['of one day by the day of recording, in the other order', [gone, { ...seen, recordedOn: '2026-07-16' }], 'seen'],
    ['of one day and one recording by the list', [gone, seen], 'seen'],
    ['of one day and one recording by the list, in the other order', [seen, gone], 'not-seen'],
    ['between the placement and its slot by the list', [empty, seen], 'seen'],
    ['between the placement and its slot by the list, in the other order', [seen, empty], 'not-seen'],
    ['between the placement and its slot by recording', [{ ...empty, recordedOn: '2026-07-16' }, seen], 'not-seen'],
    ['between the placement and its slot by day', [{ ...empty, on: '2026-07-11' }, seen], 'not-seen'],
  ])('is found %s', (_, visits, why) => {
    expect(standing({ visits })[1]).toBe(why)
  })
})

describe('a visit concerns a placement that stood on its day', () => {
  it.each([
    ['2026-07-10', 'ikm-no'],
    ['2026-07-11', 'seen'],
  ])('within its own days: on %s of one from 11 July %s', (on, why) => {
    expect(standing({ placement: { from: '2026-07-11' }, visits: [aVisit(on)], confirmations: no })[1]).toBe(why)
  })

  it.each([
    ['2026-07-10', 'ikm-no'],
    ['2026-07-11', 'seen'],
  ])('within its slot’s days: on %s of one opened on 11 July %s', (on, why) => {
    expect(standing({ slot: { openedOn: '2026-07-11' }, visits: [aVisit(on)], confirmations: no })[1]).toBe(why)
  })

  it.each([
    [10, '2026-07-09', 'ikm-no'],
    [10, '2026-07-10', 'seen'],
    [0, '2026-07-19', 'ikm-no'],
    [0, '2026-07-20', 'seen'],
    [null, '2026-07-01', 'seen'],
  ])('within %s days before it was recorded on 20 July: on %s %s', (maxBackdateDays, on, why) => {
    const placement = { recordedOn: '2026-07-20' }
    expect(standing({ placement, version: { maxBackdateDays }, visits: [aVisit(on)], confirmations: no })[1]).toBe(why)
  })

  it('may be backdated no further than its own first day', () => {
    const changes = { placement: { from: '2026-07-15', recordedOn: '2026-07-20' }, confirmations: no }
    const at = (on: string) => standing({ ...changes, version: { maxBackdateDays: 10 }, visits: [aVisit(on)] })[1]
    expect(at('2026-07-14')).toBe('ikm-no')
    expect(at('2026-07-15')).toBe('seen')
  })
})

describe('an end that was entered after the visit', () => {
  const cases = [
    ['2026-07-16', null, 'ikm-no'],
    ['2026-07-16', '2026-07-10', 'ikm-no'],
    ['2026-07-16', '2026-07-19', 'ikm-no'],
    ['2026-07-16', '2026-07-20', 'not-seen'],
    ['2026-07-16', '2026-07-21', 'not-seen'],
    ['2026-07-16', '2026-08-08', 'not-seen'],
    ['2026-07-15', null, 'not-seen'],
    ['2026-07-15', '2026-07-10', 'not-seen'],
  ] as const

  it.each(cases)('a visit on %s, a placement’s end on 15 July recorded on %s: %s', (on, endRecordedOn, why) => {
    const visits = [aVisit(on, { seen: false, recordedOn: '2026-07-20' })]
    expect(standing({ placement: { to: '2026-07-15', endRecordedOn }, visits, confirmations: no })[1]).toBe(why)
    const empty = [anEmptySlot(on, { recordedOn: '2026-07-20' })]
    expect(standing({ placement: { to: '2026-07-15', endRecordedOn }, visits: empty, confirmations: no })[1]).toBe(why)
  })

  it.each(cases)('a visit on %s, a slot’s end on 15 July recorded on %s: %s', (on, endRecordedOn, why) => {
    const visits = [aVisit(on, { seen: false, recordedOn: '2026-07-20' })]
    expect(standing({ slot: { closedOn: '2026-07-15', endRecordedOn }, visits, confirmations: no })[1]).toBe(why)
  })

  it('undoes no visit, but ends the days that count', () => {
    const changes = { placement: { to: '2026-07-15', endRecordedOn: '2026-07-20' }, confirmations: [] }
    const visits = [aVisit('2026-07-18', { recordedOn: '2026-07-20' })]
    expect(standing({ ...changes, visits })).toEqual(['confirmed', 'seen', '2026-07-18'])
  })
})

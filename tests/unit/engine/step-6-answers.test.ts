// Step 6 without a visit: an officer's last ruling, else the IKM's last answer; unanswered is never yes.
import { describe, expect, it } from 'vitest'
import { answered } from '../../../core/engine/standing.ts'
import { day } from '../../../core/kernel/day.ts'
import { answer, aPlacement, type Changes, finding, said } from '../../support/scenario.ts'

/** The confirmed and the possible days of the one slot in July. */
function days(confirmations: Changes['confirmations'], changes: Changes = {}) {
  const { confirmedDays, possibleDays } =
    finding({ ...changes, confirmations: confirmations ?? [] }).slots?.['slot-1'] ?? {}
  return [confirmedDays, possibleDays]
}

const CONFIRMED = [31, 31]
const UNCONFIRMED = [0, 31]
const ABSENT = [0, 0]
const ruling = (what: 'yes' | 'no', recordedOn: string) => answer('2026-07', what, { by: 'officer', recordedOn })

describe('the IKM’s answer for July', () => {
  it.each([
    ['yes', CONFIRMED],
    ['no', ABSENT],
    ['unknown', UNCONFIRMED],
  ] as const)('%s gives %j days', (what, expected) => {
    expect(days([answer('2026-07', what)])).toEqual(expected)
  })

  it('that does not come is not a yes', () => {
    expect(days([])).toEqual(UNCONFIRMED)
  })

  it.each([
    ['2026-08-06', CONFIRMED],
    ['2026-08-07', CONFIRMED],
    ['2026-08-08', UNCONFIRMED],
  ])('recorded on %s gives %j, as known on 7 August', (recordedOn, expected) => {
    expect(days([answer('2026-07', 'yes', { recordedOn })])).toEqual(expected)
  })

  it.each(['2026-06', '2026-08'])('is not the one for %s', (month) => {
    expect(days([answer(month, 'yes')])).toEqual(UNCONFIRMED)
  })

  it('is not the one for another placement', () => {
    const placements = [aPlacement(), aPlacement({ id: 'placement-2', from: '2026-08-01' })]
    expect(days([answer('2026-07', 'yes', { placement: 'placement-2' })], { placements })).toEqual(UNCONFIRMED)
  })

  it('is the last one by the day of recording, then by the list', () => {
    const yes = answer('2026-07', 'yes', { recordedOn: '2026-08-03' })
    const no = answer('2026-07', 'no', { recordedOn: '2026-08-02' })
    expect(days([yes, no])).toEqual(CONFIRMED)
    expect(days([no, yes])).toEqual(CONFIRMED)
    expect(days([{ ...no, recordedOn: '2026-08-03' }, yes])).toEqual(CONFIRMED)
    expect(days([yes, { ...no, recordedOn: '2026-08-03' }])).toEqual(ABSENT)
    expect(days([yes, answer('2026-07', 'unknown', { recordedOn: '2026-08-04' })])).toEqual(UNCONFIRMED)
  })
})

describe('an officer’s ruling', () => {
  it('outranks the IKM’s answer, also a later one', () => {
    const late = (what: 'yes' | 'no' | 'unknown') => answer('2026-07', what, { recordedOn: '2026-08-06' })
    expect(days([ruling('yes', '2026-08-03'), late('no')])).toEqual(CONFIRMED)
    expect(days([late('no'), ruling('yes', '2026-08-03')])).toEqual(CONFIRMED)
    expect(days([ruling('no', '2026-08-03'), late('yes')])).toEqual(ABSENT)
    expect(days([ruling('no', '2026-08-03'), late('unknown')])).toEqual(ABSENT)
  })

  it('is the last one of several', () => {
    const yes = ruling('yes', '2026-08-04')
    const no = ruling('no', '2026-08-03')
    expect(days([yes, no])).toEqual(CONFIRMED)
    expect(days([no, yes])).toEqual(CONFIRMED)
    expect(days([yes, ruling('no', '2026-08-04')])).toEqual(ABSENT)
    expect(days([ruling('no', '2026-08-04'), yes])).toEqual(CONFIRMED)
  })

  it('is known from the day on which it was recorded', () => {
    expect(days([ruling('no', '2026-08-07'), answer('2026-07', 'yes')])).toEqual(ABSENT)
    expect(days([ruling('no', '2026-08-08'), answer('2026-07', 'yes')])).toEqual(CONFIRMED)
  })
})

describe('what decided', () => {
  const on = day('2026-08-02')

  it.each([
    [[], ['unconfirmed', 'unanswered', null]],
    [[said('yes')], ['confirmed', 'ikm-yes', on]],
    [[said('no')], ['absent', 'ikm-no', on]],
    [[said('unknown')], ['unconfirmed', 'ikm-unknown', on]],
    [[said('yes', { by: 'officer' })], ['confirmed', 'officer-yes', on]],
    [[said('no', { by: 'officer' })], ['absent', 'officer-no', on]],
  ])('of %j is %j', (answers, expected) => {
    const decided = answered(answers.map((each) => ({ ...each, recordedOn: day(each.recordedOn) })))
    expect([decided.standing, decided.why, decided.on]).toEqual(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { ACTIVE_DAYS, activityOf, type GivenSign } from '../../../core/ikm/activity.ts'
import { addDays, day } from '../../../core/kernel/day.ts'

const recordedOn = day('2025-01-10')
const today = day('2026-10-08')
const sign = (kind: GivenSign['sign'], on: string): GivenSign => ({ sign: kind, on: day(on) })

describe('activityOf', () => {
  it('is dormant since it was recorded where no sign was ever given', () => {
    expect(activityOf([], recordedOn, today)).toEqual({
      activity: 'dormant',
      activityReason: 'none',
      activityOn: recordedOn,
    })
  })

  it('is active on the last day that a sign lasts and dormant on the next', () => {
    const on = day('2026-03-01')
    const last = addDays(on, ACTIVE_DAYS)
    expect(activityOf([sign('answered', on)], recordedOn, last)).toEqual({
      activity: 'active',
      activityReason: 'answered',
      activityOn: on,
      lastSignOfLife: on,
    })
    expect(activityOf([sign('answered', on)], recordedOn, addDays(last, 1))).toEqual({
      activity: 'dormant',
      activityReason: 'answered',
      activityOn: addDays(last, 1),
      lastSignOfLife: on,
    })
  })

  it.each<[GivenSign[], string, string]>([
    [[sign('answered', '2026-07-01'), sign('proposed', '2026-08-01')], 'proposed', '2026-08-01'],
    [[sign('decided', '2026-08-01'), sign('answered', '2026-08-01')], 'answered', '2026-08-01'],
    [[sign('reported', '2026-08-01'), sign('answered', '2026-07-31')], 'reported', '2026-08-01'],
  ])('counts the newest sign of %j, of one day the strongest', (signs, reason, on) => {
    const found = activityOf(signs, recordedOn, today)
    expect(found).toMatchObject({ activityReason: reason, lastSignOfLife: on })
    expect(activityOf([...signs].reverse(), recordedOn, today)).toEqual(found)
  })

  it('knows nothing of a sign that is still to come', () => {
    expect(activityOf([sign('answered', '2026-10-09')], recordedOn, today).activity).toBe('dormant')
  })
})

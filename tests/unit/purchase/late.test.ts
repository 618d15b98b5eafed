// When a payment is late, and by when it is due where nobody said it.
import { describe, expect, it } from 'vitest'
import { day } from '../../../core/kernel/day.ts'
import { dueByTerms, standingOf } from '../../../core/purchase/late.ts'

const DUE = { dueOn: day('2026-10-31') }

describe('standingOf', () => {
  it.each([
    ['2026-10-30', 0],
    ['2026-10-31', 0],
    ['2026-11-01', 1],
    ['2027-01-31', 92],
  ])('as of %s what is due on 31 October is late by %i days', (today, daysLate) => {
    expect(standingOf(DUE, day(today))).toEqual({ paidOn: null, daysLate })
  })

  it.each([
    ['2026-10-31', 0],
    ['2026-11-01', 1],
  ])('paid on %s it stays late by %i days', (paid, daysLate) => {
    const paidOn = day(paid)
    expect(standingOf({ ...DUE, partnerPaidOn: paidOn }, day('2027-01-31'))).toEqual({ paidOn, daysLate })
  })

  it('takes the word of who was paid before the word of who paid', () => {
    const both = { ...DUE, partnerPaidOn: day('2026-10-20'), ikmPaidOn: day('2026-11-05') }
    expect(standingOf(both, day('2026-12-01'))).toEqual({ paidOn: '2026-11-05', daysLate: 5 })
  })

  it('is never late without a due day', () => {
    expect(standingOf({}, day('2030-01-01'))).toEqual({ paidOn: null, daysLate: 0 })
  })
})

describe('dueByTerms', () => {
  const slots = [
    { slot: 'rak', terms: { paymentDays: 14 } },
    { slot: 'dapur', terms: { paymentDays: 30 } },
  ]
  const stands = (changes: object = {}) => ({ slot: 'dapur', ikm: 'opak', from: '2026-10-02', ...changes })
  const due = (placements: ReturnType<typeof stands>[], on = '2026-10-02', ikm = 'opak') =>
    dueByTerms({ ikm: ikm as never, on: day(on) }, placements, slots)

  it('counts the days of the slot in which the IKM stood on the day, its first and its last included', () => {
    expect(due([stands()])).toBe('2026-11-01')
    expect(due([stands()], '2026-10-01')).toBeUndefined()
    expect(due([stands({ to: '2026-10-02' })])).toBe('2026-11-01')
    expect(due([stands({ to: '2026-10-02' })], '2026-10-03')).toBeUndefined()
  })

  it('takes the earliest of several, and none of another IKM or of a slot that is not there', () => {
    expect(due([stands(), stands({ slot: 'rak' })])).toBe('2026-10-16')
    expect(due([stands()], '2026-10-02', 'dodol')).toBeUndefined()
    expect(due([stands({ slot: 'lobi' })])).toBeUndefined()
  })
})

// Step 2: the days on which a unit owes, between its grace and its closing; July has 31.
import { describe, expect, it } from 'vitest'
import { type Changes, finding } from '../../support/scenario.ts'

const judged = (changes: Changes) => {
  const { obligatedDays, verdict, reason } = finding(changes)
  return [obligatedDays, verdict, reason]
}

describe('opening and grace', () => {
  it.each([
    ['2026-06-30', 0, 31],
    ['2026-07-01', 0, 31],
    ['2026-07-02', 0, 30],
    ['2026-07-31', 0, 1],
    ['2026-06-25', 5, 31],
    ['2026-06-26', 5, 31],
    ['2026-06-27', 5, 30],
    ['2026-04-02', 90, 31],
    ['2026-04-03', 90, 30],
    ['2026-05-02', 90, 1],
  ])('opened on %s with %i days of grace owes %i days', (openedOn, graceDays, days) => {
    expect(finding({ outlet: { openedOn }, version: { graceDays } }).obligatedDays).toBe(days)
  })

  it.each([
    ['2026-08-01', 0],
    ['2026-05-03', 90],
    ['2026-07-01', 31],
  ])('opened on %s with %i days of grace is not operating', (openedOn, graceDays) => {
    expect(judged({ outlet: { openedOn }, version: { graceDays } })).toEqual([0, 'exempt', 'not-operating'])
  })
})

describe('closing', () => {
  it.each([
    ['2026-08-01', 31],
    ['2026-07-31', 31],
    ['2026-07-30', 30],
    ['2026-07-01', 1],
    ['2026-06-30', 0],
  ])('closed on %s owes %i days', (closedOn, days) => {
    expect(finding({ outlet: { closedOn } }).obligatedDays).toBe(days)
  })

  it.each([
    [null, 10],
    ['2026-07-05', 10],
    ['2026-08-07', 10],
    ['2026-08-08', 31],
  ])('closed on 10 July, recorded on %s, owes %i days as known on 7 August', (endRecordedOn, days) => {
    expect(finding({ outlet: { closedOn: '2026-07-10', endRecordedOn } }).obligatedDays).toBe(days)
  })

  it('before the period is not operating', () => {
    expect(judged({ outlet: { closedOn: '2026-06-30' } })).toEqual([0, 'exempt', 'not-operating'])
  })

  it('of the partner does not close the outlet', () => {
    expect(finding({ partner: { closedOn: '2026-06-30', openedOn: '2020-01-01' } }).obligatedDays).toBe(31)
  })
})

describe('the fewest obligated days', () => {
  it.each([
    [0, '2026-07-31', [1, 'met', null]],
    [1, '2026-07-31', [1, 'met', null]],
    [2, '2026-07-31', [1, 'exempt', 'not-operating']],
    [30, '2026-07-02', [30, 'met', null]],
    [30, '2026-07-03', [29, 'exempt', 'not-operating']],
    [31, '2026-07-01', [31, 'met', null]],
    [32, '2026-07-01', [31, 'exempt', 'not-operating']],
    [0, '2026-08-01', [0, 'exempt', 'not-operating']],
  ])('minObligatedDays %i with an opening on %s gives %j', (minObligatedDays, openedOn, expected) => {
    expect(judged({ version: { minObligatedDays }, outlet: { openedOn } })).toEqual(expected)
  })

  it('are counted over the whole period, however early the run', () => {
    expect(judged({ version: { minObligatedDays: 31 }, asOf: '2026-07-02', confirmations: [] })).toEqual([
      31,
      'running',
      null,
    ])
  })

  it('leave nothing in the finding beyond step 2', () => {
    expect(finding({ outlet: { openedOn: '2026-08-01' } })).toEqual({
      unit: 'outlet-1',
      rule: 'rule-1',
      version: '2026-01-01',
      period: '2026-07',
      asOf: '2026-08-07',
      base: 'slot',
      final: true,
      obligatedDays: 0,
      verdict: 'exempt',
      reason: 'not-operating',
    })
  })
})

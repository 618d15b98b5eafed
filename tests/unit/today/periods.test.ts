import { describe, expect, it } from 'vitest'
import { readScenario } from '../../../core/engine/door.ts'
import { day } from '../../../core/kernel/day.ts'
import { periodsOf, yearsOf } from '../../../core/today/periods.ts'
import { aVersion, scenario } from '../../support/scenario.ts'

const rulesOf = (...kinds: ('month' | 'quarter' | 'year')[]) =>
  readScenario(scenario({ rules: kinds.map((period, at) => ({ id: `r${at}`, versions: [aVersion({ period })] })) }))
    .rules

describe('the periods of a first page', () => {
  it.each([
    ['the last day of a quarter', '2026-09-30', ['2026-Q3'], ['2026-Q2']],
    ['the first day of the next', '2026-10-01', ['2026-Q4'], ['2026-Q3']],
    ['the first day of a year', '2027-01-01', ['2027-Q1'], ['2026-Q4']],
  ])('on %s are the one that runs and the one that ended last', (_, today, now, before) => {
    expect(periodsOf(rulesOf('quarter'), day(today))).toEqual({ now, before })
  })

  it('are one of each kind, however many rules count in it', () => {
    const { now, before } = periodsOf(rulesOf('month', 'quarter', 'month'), day('2026-10-08'))
    expect([now, before]).toEqual([
      ['2026-10', '2026-Q4'],
      ['2026-09', '2026-Q3'],
    ])
  })

  it('are none without a rule, and the months that may have been answered are read all the same', () => {
    const none = periodsOf([], day('2026-10-08'))
    expect([none, yearsOf(none, day('2026-10-08'))]).toEqual([
      { now: [], before: [] },
      [{ first: '2026-08-01', last: '2026-10-31' }],
    ])
  })

  it('are read in one stretch a year', () => {
    const today = day('2027-01-05')
    expect(yearsOf(periodsOf(rulesOf('quarter'), today), today)).toEqual([
      { first: '2026-10-01', last: '2026-12-31' },
      { first: '2027-01-01', last: '2027-03-31' },
    ])
  })
})

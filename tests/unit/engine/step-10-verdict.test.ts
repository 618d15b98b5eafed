// Step 10: the verdict, and the day from which a finding is final.
import { describe, expect, it } from 'vitest'
import { answer, aPlacement, aReport, aSlot, type Changes, finding } from '../../support/scenario.ts'

const judged = (changes: Changes) => {
  const { verdict, reason, final } = finding(changes)
  return [verdict, reason, final]
}
const two = { quota: { kind: 'fixed', required: 2 } } as const

describe('a final finding', () => {
  it.each([
    ['everything is confirmed', {}, ['met', null]],
    ['nothing is answered', { confirmations: [] }, ['unconfirmed', null]],
    ['nothing is known', { confirmations: [answer('2026-07', 'unknown')] }, ['unconfirmed', null]],
    ['all is denied', { confirmations: [answer('2026-07', 'no')] }, ['short', null]],
    ['one of two stands', { version: two }, ['short', null]],
    ['one of two may stand', { version: two, confirmations: [] }, ['short', null]],
    ['it is met without a report', { reports: [] }, ['met', null]],
    ['nothing is answered nor reported', { confirmations: [], reports: [] }, ['not-reported', 'no-report']],
    [
      'all is denied and nothing reported',
      { confirmations: [answer('2026-07', 'no')], reports: [] },
      ['not-reported', 'no-report'],
    ],
    [
      'it falls short and the report came too early',
      { version: two, reports: [aReport({ submittedOn: '2026-07-30' })] },
      ['not-reported', 'no-report'],
    ],
    [
      'it falls short and the report is of the partner',
      { version: two, reports: [aReport({ unit: 'partner-1' })] },
      ['not-reported', 'no-report'],
    ],
    [
      'it falls short and an officer has established a report',
      { version: two, reports: [aReport({ by: 'officer' })] },
      ['short', null],
    ],
  ] satisfies [string, Changes, unknown[]][])('where %s', (_, changes, expected) => {
    expect(judged(changes)).toEqual([...expected, true])
  })

  it('is met by more than is required, exactly what is required, and no less', () => {
    const fixed = (required: number) => ({ version: { quota: { kind: 'fixed', required } } }) as const
    const stands = {
      slots: [aSlot(), aSlot({ id: 'slot-2' })],
      placements: [aPlacement(), aPlacement({ id: 'placement-2', slot: 'slot-2' })],
      confirmations: [answer('2026-07', 'yes'), answer('2026-07', 'yes', { placement: 'placement-2' })],
    }
    expect(finding({ ...stands, ...fixed(1) }).verdict).toBe('met')
    expect(finding({ ...stands, ...fixed(2) }).verdict).toBe('met')
    expect(finding({ ...stands, ...fixed(3) }).verdict).toBe('short')
  })

  it('holds its numbers and no forecast', () => {
    expect(finding({ version: two, confirmations: [] })).toEqual({
      unit: 'outlet-1',
      rule: 'rule-1',
      version: '2026-01-01',
      period: '2026-07',
      asOf: '2026-08-07',
      base: 'slot',
      final: true,
      obligatedDays: 31,
      required: 2,
      verdict: 'short',
      reason: null,
      confirmed: 0,
      possible: 1,
      distinctIkm: { confirmed: 0, possible: 1 },
      slots: { 'slot-1': { confirmedDays: 0, possibleDays: 31 } },
    })
  })
})

describe('finality', () => {
  it.each([
    [7, '2026-08-06', false],
    [7, '2026-08-07', true],
    [7, '2026-08-08', true],
    [0, '2026-07-30', false],
    [0, '2026-07-31', true],
    [31, '2026-08-30', false],
    [31, '2026-08-31', true],
    [160, '2027-01-06', false],
    [160, '2027-01-07', true],
  ])('with %i closing days, as of %s: %s', (closingDays, asOf, final) => {
    const reports = [aReport({ submittedOn: '2026-07-31' })]
    const found = finding({ version: { closingDays, ...two }, confirmations: [], reports, asOf })
    expect(found.final).toBe(final)
    expect(found.verdict).toBe(final ? 'short' : 'running')
    expect('forecast' in found).toBe(!final)
  })

  it.each([
    ['2026-08-06', ['running', null, false]],
    ['2026-08-07', ['not-reported', 'no-report', true]],
  ])('a missing report is asked for from that day: as of %s %j', (asOf, expected) => {
    expect(judged({ version: two, reports: [], asOf })).toEqual(expected)
  })

  it('is not waited for by what is met, exempt, or of an unknown measure', () => {
    const early = { asOf: '2026-07-28', confirmations: [answer('2026-07', 'yes', { recordedOn: '2026-07-28' })] }
    expect(judged(early)).toEqual(['met', null, false])
    expect(judged({ ...early, version: { quota: { kind: 'fixed', required: 0 } } })[0]).toBe('exempt')
    const where = [{ measure: 'rooms', op: '>', value: 1 } as const]
    expect(judged({ ...early, version: { where } })).toEqual(['not-reported', 'measure-missing', false])
  })
})

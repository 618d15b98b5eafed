// The door: a file that is not of the form is refused with the path of its first fault.
import { describe, expect, it } from 'vitest'
import { readScenario } from '../../../core/engine/door.ts'
import { Refusal } from '../../../core/kernel/refusal.ts'
import { broken } from '../../support/broken.ts'
import { everything } from '../../support/scenario.ts'

function firstFault(input: unknown) {
  try {
    readScenario(input)
  } catch (error) {
    if (error instanceof Refusal) return error.faults[0]
    throw error
  }
  return undefined
}
const pathOfFault = (path: string, value: unknown) => firstFault(broken([path, value]))?.path

describe('the door', () => {
  it('lets one of everything in as it is', () => {
    expect(readScenario(everything())).toEqual(everything())
  })

  it('takes the proposals of a file that has none as none', () => {
    expect(readScenario(broken(['proposals', undefined])).proposals).toEqual([])
  })

  it.each([
    ['about', 'x'.repeat(2000)],
    ['rules[0].id', 'x'.repeat(200)],
    ['rules[0].versions[0].graceDays', 36_600],
    ['rules[0].versions[0].maxBackdateDays', null],
    ['rules[0].versions[0].citation', ''],
    ['rules[0].versions[0].where[0].value', -5],
    ['slots[0].areaDm2', 0],
    ['exemptions[0].reason', 'x'.repeat(2000)],
    ['reports[0].declared', {}],
  ])('takes %s at its bound', (path, value) => {
    const exempt = ['exemptions[0].rule', null] as const
    expect(firstFault(broken([path, value], exempt))).toBeUndefined()
  })

  it.each([null, undefined, 5, 'x', true, [], () => ({})])('refuses %s, which is no scenario', (input) => {
    expect(firstFault(input)?.path).toBe('$')
  })

  it('says which input, where and why', () => {
    const read = () => readScenario(broken(['slots[0].areaDm2', -1]))
    expect(read).toThrow(expect.objectContaining({ kind: 'invalid', code: 'input' }))
    expect(read).toThrow('The input for assess cannot be accepted (slots[0].areaDm2: is a count below 0).')
  })

  it('gives all faults of the form, the first one first', () => {
    const read = () => readScenario(broken(['slots[0].areaDm2', -1], ['ask.asOf', 'today']))
    const faults = [
      { path: 'slots[0].areaDm2', message: 'is a count below 0' },
      { path: 'ask.asOf', message: 'is not a day of the calendar (YYYY-MM-DD)' },
    ]
    expect(read).toThrow(expect.objectContaining({ faults }))
  })
})

describe('what is missing', () => {
  it.each([
    'rules',
    'partners',
    'outlets',
    'slots',
    'placements',
    'confirmations',
    'visits',
    'purchases',
    'reports',
    'exemptions',
    'ask',
    'ask.period',
    'ask.asOf',
    'rules[0].id',
    'rules[0].versions',
    'rules[0].versions[0].to',
    'rules[0].versions[0].enactedOn',
    'rules[0].versions[0].quota',
    'rules[0].versions[0].quota.measure',
    'rules[0].versions[0].maxBackdateDays',
    'rules[0].versions[0].phaseIn',
    'partners[0].measures',
    'outlets[0].partner',
    'outlets[0].endRecordedOn',
    'outlets[0].measures[0].recordedOn',
    'slots[0].closedOn',
    'placements[0].products',
    'confirmations[0].by',
    'visits[0].seen',
    'purchases[0].answers',
    'reports[0].declared',
    'exemptions[0].revokedOn',
    'proposals[0].outcome',
  ])('%s is named', (path) => {
    expect(pathOfFault(path, undefined)).toBe(path)
  })
})

describe('what is too much', () => {
  it.each([
    ['', '$'],
    ['rules[0]', 'rules[0]'],
    ['rules[0].versions[0]', 'rules[0].versions[0]'],
    ['rules[0].versions[0].quota', 'rules[0].versions[0].quota'],
    ['rules[0].versions[0].quota.tiers[0]', 'rules[0].versions[0].quota.tiers[0]'],
    ['rules[0].versions[0].where[0]', 'rules[0].versions[0].where[0]'],
    ['rules[0].versions[0].phaseIn[0]', 'rules[0].versions[0].phaseIn[0]'],
    ['partners[0]', 'partners[0]'],
    ['outlets[0]', 'outlets[0]'],
    ['outlets[0].measures[0]', 'outlets[0].measures[0]'],
    ['slots[0]', 'slots[0]'],
    ['placements[0]', 'placements[0]'],
    ['confirmations[0]', 'confirmations[0]'],
    ['visits[0]', 'visits[0]'],
    ['purchases[0]', 'purchases[0]'],
    ['purchases[0].answers[0]', 'purchases[0].answers[0]'],
    ['reports[0]', 'reports[0]'],
    ['reports[0].declared', 'reports[0].declared'],
    ['exemptions[0]', 'exemptions[0]'],
    ['proposals[0]', 'proposals[0]'],
    ['ask', 'ask'],
  ])('an unknown key in %j is refused at %s', (holder, path) => {
    expect(pathOfFault(holder === '' ? 'extra' : `${holder}.extra`, 1)).toBe(path)
  })

  it('is named in the message', () => {
    expect(firstFault(broken(['slots[0].extra', 1]))?.message).toBe('Unrecognized key: "extra"')
  })

  it('is also a key of the other kinds of quota', () => {
    const at = (quota: object) => pathOfFault('rules[0].versions[0].quota', quota)
    expect(at({ kind: 'fixed', required: 1, percent: 5 })).toBe('rules[0].versions[0].quota')
    expect(at({ kind: 'share', measure: 'rooms', percent: 5, tiers: [] })).toBe('rules[0].versions[0].quota')
  })
})

describe('what is of the wrong kind', () => {
  it.each([
    ['about', 'x'.repeat(2001)],
    ['rules', {}],
    ['rules[0].id', ''],
    ['rules[0].id', 'x'.repeat(201)],
    ['rules[0].versions[0].citation', 'x'.repeat(2001)],
    ['rules[0].versions[0].sectors[0]', ''],
    ['rules[0].versions[0].sectors[0]', 'x'.repeat(201)],
    ['rules[0].versions[0].where[0].op', '!='],
    ['rules[0].versions[0].where[0].value', 0.5],
    ['rules[0].versions[0].unit', 'brand'],
    ['rules[0].versions[0].slotKinds[0]', 'window'],
    ['rules[0].versions[0].base', 'turnover'],
    ['rules[0].versions[0].period', 'week'],
    ['rules[0].versions[0].quota.kind', 'all'],
    ['rules[0].versions[0].quota.tiers[0].atLeast', -1],
    ['rules[0].versions[0].quota.tiers[0].required', 1.5],
    ['rules[0].versions[0].graceDays', 36_601],
    ['rules[0].versions[0].closingDays', 0.5],
    ['slots[0].kind', 'window'],
    ['slots[0].areaDm2', 2 ** 53],
    ['slots[0].areaDm2', '60'],
    ['placements[0].products[0]', ''],
    ['confirmations[0].by', 'partner'],
    ['confirmations[0].answer', 'maybe'],
    ['visits[0].seen', 'yes'],
    ['visits[0].placement', null],
    ['purchases[0].answers[0].answer', null],
    ['reports[0].by', 'ikm'],
    ['reports[0].declared.spendIdr', null],
    ['exemptions[0].reason', 'x'.repeat(2001)],
    ['proposals[0].by', 'officer'],
    ['proposals[0].outcome', 'open'],
  ])('%s cannot be %j', (path, value) => {
    expect(pathOfFault(path, value)).toBe(path)
  })
})

describe('numbers, days and periods out of range', () => {
  const DAY = 'is not a day of the calendar (YYYY-MM-DD)'

  it.each([
    ['rules[0].versions[0].minCoverage', 100.01, 'is a percentage above 100'],
    ['rules[0].versions[0].minCoverage', -0.01, 'is a percentage below 0'],
    ['rules[0].versions[0].minCoverage', 33.333, 'is a percentage with more than two decimals'],
    ['rules[0].versions[0].phaseIn[0].percent', 101, 'is a percentage above 100'],
    ['rules[0].versions[0].quota', { kind: 'share', measure: 'rooms', percent: 101 }, 'is a percentage above 100'],
    ['rules[0].versions[0].quota', { kind: 'fixed', required: -1 }, 'is a count below 0'],
    ['rules[0].versions[0].minDistinctIkm', -1, 'is a count below 0'],
    ['rules[0].versions[0].minIkmDays', 0, 'is a number of days below 1'],
    ['rules[0].versions[0].graceDays', -1, 'is a number of days below 0'],
    ['rules[0].versions[0].maxBackdateDays', -1, 'is a number of days below 0'],
    ['outlets[0].measures[0].value', -1, 'is a count below 0'],
    ['purchases[0].amountIdr', -1, 'is an amount below Rp0'],
    ['purchases[0].amountIdr', 1_000_000_000_000_001, 'is an amount above Rp1.000.000.000.000.000'],
    ['purchases[0].volumeKg', -1, 'is a count below 0'],
    ['reports[0].declared.volumeKg', -1, 'is a count below 0'],
    ['rules[0].versions[0].from', '2026-02-29', DAY],
    ['partners[0].openedOn', '2026-13-01', DAY],
    ['outlets[0].closedOn', '2026-04-31', DAY],
    ['slots[0].recordedOn', '2026-7-01', DAY],
    ['placements[0].from', '', DAY],
    ['visits[0].on', '2026-07-32', DAY],
    ['exemptions[0].grantedOn', 'yesterday', DAY],
    ['ask.asOf', '2026-02-30', DAY],
    ['ask.period', '2026-Q5', 'is not a period (2026-07, 2026-Q3, 2026-S2 or 2026)'],
    ['reports[0].period', '2026-13', 'is not a period (2026-07, 2026-Q3, 2026-S2 or 2026)'],
    ['confirmations[0].month', '2026-Q3', 'is not a month (YYYY-MM)'],
  ])('%s cannot be %j', (path, value, message) => {
    const quota = path.endsWith('quota') ? `.${Object.hasOwn(value as object, 'percent') ? 'percent' : 'required'}` : ''
    expect(firstFault(broken([path, value]))).toEqual({ path: `${path}${quota}`, message })
  })
})

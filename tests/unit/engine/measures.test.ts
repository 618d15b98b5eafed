// The measure of a unit: the newest that began by the goal day, of those known; here the whole of it is required.
import { describe, expect, it } from 'vitest'
import { aMeasure, type Changes, finding, type MeasureForm } from '../../support/scenario.ts'

const version = { quota: { kind: 'share', measure: 'rooms', percent: 100 } } as const

function required(measures: MeasureForm[], changes: Changes = {}): number | string | null {
  const found = finding({
    version,
    outlet: { measures, ...changes.outlet },
    ...(changes.asOf ? { asOf: changes.asOf } : {}),
  })
  return found.required ?? found.reason
}

describe('the goal day', () => {
  it.each([
    ['2026-06-30', 40],
    ['2026-07-01', 40],
    ['2026-07-02', 20],
  ])('of a hotel that is long open is the first of July: a measure from %s gives %i', (from, rooms) => {
    expect(required([aMeasure('rooms', 20), aMeasure('rooms', 40, { from })])).toBe(rooms)
  })

  it.each([
    ['2026-07-09', 40],
    ['2026-07-10', 40],
    ['2026-07-11', 'measure-missing'],
  ])('of a hotel that opens on 10 July is that day: a measure from %s gives %s', (from, rooms) => {
    const outlet = { openedOn: '2026-07-10' }
    expect(required([aMeasure('rooms', 40, { from })], { outlet })).toBe(rooms)
  })

  it('is the opening day and not the end of the days of grace', () => {
    const late = finding({
      version: { ...version, graceDays: 5 },
      outlet: { openedOn: '2026-07-10', measures: [aMeasure('rooms', 40, { from: '2026-07-11' })] },
    })
    expect(late).toMatchObject({ obligatedDays: 17, verdict: 'not-reported', reason: 'measure-missing' })
  })
})

describe('of several measures', () => {
  const first = aMeasure('rooms', 20, { from: '2026-01-01', recordedOn: '2026-01-01' })

  it.each([
    ['2026-08-06', 40],
    ['2026-08-07', 40],
    ['2026-08-08', 20],
  ])('one recorded on %s gives %i, as known on 7 August', (recordedOn, rooms) => {
    expect(required([first, aMeasure('rooms', 40, { from: '2026-02-01', recordedOn })])).toBe(rooms)
  })

  it('the newest from counts, although the older was recorded later', () => {
    const older = aMeasure('rooms', 20, { from: '2026-01-01', recordedOn: '2026-07-20' })
    const newer = aMeasure('rooms', 40, { from: '2026-02-01', recordedOn: '2026-02-01' })
    expect(required([newer, older])).toBe(40)
    expect(required([older, newer])).toBe(40)
  })

  it('with one from, the later recorded corrects the other, wherever it stands', () => {
    const correction = aMeasure('rooms', 40, { from: '2026-01-01', recordedOn: '2026-01-02' })
    expect(required([first, correction])).toBe(40)
    expect(required([correction, first])).toBe(40)
  })

  it('with one from and one day of recording, the later in the list counts', () => {
    const twin = { ...first, value: 40 }
    expect(required([first, twin])).toBe(40)
    expect(required([twin, first])).toBe(20)
  })

  it('another measure is another measure', () => {
    expect(required([first, aMeasure('stars', 5, { from: '2026-02-01' })])).toBe(20)
    expect(required([aMeasure('stars', 5)])).toBe('measure-missing')
    expect(required([])).toBe('measure-missing')
  })

  it('a measure of nought is known', () => {
    expect(required([aMeasure('rooms', 0)])).toBe(0)
  })
})

describe('a measure that is missing', () => {
  it('is not reported at once, before anything is final', () => {
    const found = finding({ version, asOf: '2026-07-02' })
    expect(found).toEqual({
      unit: 'outlet-1',
      rule: 'rule-1',
      version: '2026-01-01',
      period: '2026-07',
      asOf: '2026-07-02',
      base: 'slot',
      final: false,
      obligatedDays: 31,
      verdict: 'not-reported',
      reason: 'measure-missing',
    })
  })

  it('is missing for tiers, and never for a fixed quota', () => {
    const tiers = { kind: 'tiers', measure: 'stars', tiers: [{ atLeast: 0, required: 1 }] } as const
    expect(finding({ version: { quota: { ...tiers, tiers: [...tiers.tiers] } } }).reason).toBe('measure-missing')
    expect(finding().reason).toBeNull()
  })

  it('comes after the exemption and after the phase', () => {
    expect(finding({ version, outlet: { openedOn: '2026-08-01' } }).reason).toBe('not-operating')
    const phaseIn = [{ from: '2026-07-02', percent: 50 }]
    expect(finding({ version: { ...version, phaseIn } }).reason).toBe('nothing-required')
  })
})

// Step 7: which days a placement covers, and how many of them a slot needs; 25 of July's 31 are enough at 80 percent.
import { describe, expect, it } from 'vitest'
import { anExemption, answer, aPlacement, aSlot, aVersion, type Changes, finding } from '../../support/scenario.ts'

/** The confirmed and possible days of the one slot, and how many slots count either way. */
function counted(changes: Changes) {
  const { slots, confirmed, possible } = finding(changes)
  const { confirmedDays, possibleDays } = slots?.['slot-1'] ?? {}
  return [confirmedDays, possibleDays, confirmed, possible]
}
const silent: Changes = { confirmations: [] }

describe('a placement’s own days', () => {
  it.each([
    ['2026-07-06', null, [26, 26, 1, 1]],
    ['2026-07-07', null, [25, 25, 1, 1]],
    ['2026-07-08', null, [24, 24, 0, 0]],
    ['2026-01-01', '2026-07-25', [25, 25, 1, 1]],
    ['2026-01-01', '2026-07-24', [24, 24, 0, 0]],
    ['2026-07-01', '2026-07-01', [1, 1, 0, 0]],
    ['2026-01-01', '2026-06-30', [0, 0, 0, 0]],
    ['2026-08-01', null, [0, 0, 0, 0]],
    ['2026-07-31', null, [1, 1, 0, 0]],
  ])('from %s to %s give %j', (from, to, expected) => {
    expect(counted({ placement: { from, to } })).toEqual(expected)
  })

  it.each([
    [null, 24],
    ['2026-08-07', 24],
    ['2026-08-08', 31],
  ])('end on 24 July, recorded on %s: %i days as known on 7 August', (endRecordedOn, days) => {
    expect(counted({ placement: { to: '2026-07-24', endRecordedOn } })[0]).toBe(days)
  })

  it.each([
    ['2026-08-07', 31],
    ['2026-08-08', 0],
  ])('are known from the day on which the placement was recorded: %s gives %i', (recordedOn, days) => {
    expect(counted({ placement: { recordedOn } })[0]).toBe(days)
  })

  it.each([
    [null, [31, 1]],
    [19, [31, 1]],
    [18, [30, 1]],
    [13, [25, 1]],
    [12, [24, 0]],
    [0, [12, 0]],
  ])('begin at most %s days before they were recorded on 20 July: %j', (maxBackdateDays, expected) => {
    const [days, , slots] = counted({ placement: { recordedOn: '2026-07-20' }, version: { maxBackdateDays } })
    expect([days, slots]).toEqual(expected)
  })

  it('begin on their first day where that is later than the recording allows', () => {
    const changes = { version: { maxBackdateDays: 10 }, placement: { from: '2026-07-15', recordedOn: '2026-07-20' } }
    expect(counted(changes)[0]).toBe(17)
  })
})

describe('a slot’s own days', () => {
  it.each([
    ['2026-07-07', null, [25, 1]],
    ['2026-07-08', null, [24, 0]],
    ['2026-01-01', '2026-07-25', [25, 1]],
    ['2026-01-01', '2026-07-24', [24, 0]],
    ['2026-07-31', null, [1, 0]],
  ])('from %s to %s bound those of the placement: %j', (openedOn, closedOn, expected) => {
    const [days, , slots] = counted({ slot: { openedOn, closedOn } })
    expect([days, slots]).toEqual(expected)
  })

  it.each([
    [null, 24],
    ['2026-08-07', 24],
    ['2026-08-08', 31],
  ])('end on 24 July, recorded on %s: %i days as known on 7 August', (endRecordedOn, days) => {
    expect(counted({ slot: { closedOn: '2026-07-24', endRecordedOn } })[0]).toBe(days)
  })

  it('do not lessen what is needed: the measure is the unit’s obligated days', () => {
    expect(counted({ slot: { openedOn: '2026-07-31' }, version: { minCoverage: 4 } })).toEqual([1, 1, 0, 0])
    expect(counted({ slot: { openedOn: '2026-07-31' }, version: { minCoverage: 3 } })).toEqual([1, 1, 1, 1])
  })
})

describe('obligated days up to asOf', () => {
  it.each([
    ['2026-07-01', [0, 1, 0, 0]],
    ['2026-07-24', [0, 24, 0, 0]],
    ['2026-07-25', [0, 25, 0, 1]],
    ['2026-07-31', [0, 31, 0, 1]],
  ])('as of %s give %j', (asOf, expected) => {
    expect(counted({ asOf, confirmations: [] })).toEqual(expected)
  })

  it('are confirmed by an answer that came early', () => {
    const confirmations = [answer('2026-07', 'yes', { recordedOn: '2026-07-20' })]
    expect(counted({ asOf: '2026-07-24', confirmations })).toEqual([24, 24, 0, 0])
    expect(counted({ asOf: '2026-07-25', confirmations })).toEqual([25, 25, 1, 1])
  })

  it('are only those on which the unit owes', () => {
    const exemptions = [anExemption('2026-07-11', '2026-07-20')]
    expect(counted({ exemptions })).toEqual([21, 21, 1, 1])
    expect(counted({ exemptions, placement: { from: '2026-07-05' } })).toEqual([17, 17, 1, 1])
    expect(counted({ exemptions, placement: { from: '2026-07-06' } })).toEqual([16, 16, 0, 0])
    expect(counted({ outlet: { openedOn: '2026-07-30' }, version: { graceDays: 1 } })).toEqual([1, 1, 1, 1])
  })
})

describe('the coverage', () => {
  it.each([
    [80.64, 1],
    [80.65, 0],
    [80, 1],
    [0, 1],
    [100, 0],
  ])('at %d percent 25 of 31 days make %i slots', (minCoverage, slots) => {
    expect(counted({ version: { minCoverage }, placement: { from: '2026-07-07' } })[2]).toBe(slots)
  })

  it('of 100 percent needs every day', () => {
    expect(counted({ version: { minCoverage: 100 } })).toEqual([31, 31, 1, 1])
    expect(counted({ version: { minCoverage: 100 }, placement: { from: '2026-07-02' } })).toEqual([30, 30, 0, 0])
  })

  it('of nought still needs one day', () => {
    const version = { minCoverage: 0 }
    expect(counted({ version, placement: { from: '2026-07-31' } })).toEqual([1, 1, 1, 1])
    expect(counted({ version, placement: { from: '2026-08-01' } })).toEqual([0, 0, 0, 0])
    expect(counted({ version, ...silent, placement: { from: '2026-07-31' } })).toEqual([0, 1, 0, 1])
  })
})

describe('several placements in a slot', () => {
  const two = (first: object, second: object, said: Changes['confirmations']): Changes => ({
    placements: [aPlacement(first), aPlacement({ id: 'placement-2', ikm: 'ikm-2', ...second })],
    confirmations: said ?? [],
  })
  const yes = (placement: string) => answer('2026-07', 'yes', { placement })

  it('count by the union of their days', () => {
    const halves = two({ to: '2026-07-15' }, { from: '2026-07-11' }, [yes('placement-1'), yes('placement-2')])
    expect(counted(halves)).toEqual([31, 31, 1, 1])
    const parts = two({ to: '2026-07-10' }, { from: '2026-07-18' }, [yes('placement-1'), yes('placement-2')])
    expect(counted(parts)).toEqual([24, 24, 0, 0])
  })

  it('confirm a day if one of them stands confirmed on it', () => {
    const mixed = two({ to: '2026-07-15' }, { from: '2026-07-11' }, [yes('placement-2')])
    expect(counted(mixed)).toEqual([21, 31, 0, 1])
  })

  it('leave a day possible although one of them was denied', () => {
    const denied = two({}, { from: '2026-07-11' }, [answer('2026-07', 'no')])
    expect(counted(denied)).toEqual([0, 21, 0, 0])
  })
})

describe('months of a quarter', () => {
  it('stand each for itself', () => {
    const found = finding({
      version: { period: 'quarter', minCoverage: 50 },
      period: '2026-Q3',
      asOf: '2026-10-07',
      confirmations: [answer('2026-07', 'yes'), answer('2026-09', 'no', { recordedOn: '2026-10-02' })],
    })
    expect(found.slots).toEqual({ 'slot-1': { confirmedDays: 31, possibleDays: 62 } })
    expect([found.confirmed, found.possible]).toEqual([0, 1])
  })
})

describe('the slots that are shown', () => {
  const shown = (changes: Parameters<typeof aSlot>[0]) => Object.keys(finding({ slots: [aSlot(changes)] }).slots ?? {})

  it.each([
    [{ closedOn: '2026-06-30' }, []],
    [{ closedOn: '2026-07-01' }, ['slot-1']],
    [{ openedOn: '2026-07-31' }, ['slot-1']],
    [{ openedOn: '2026-08-01' }, []],
    [{ recordedOn: '2026-08-07' }, ['slot-1']],
    [{ recordedOn: '2026-08-08' }, []],
    [{ kind: 'procurement' as const }, []],
    [{ closedOn: '2026-06-30', endRecordedOn: '2026-08-08' }, ['slot-1']],
  ])('of %j are %j', (changes, ids) => {
    expect(shown(changes)).toEqual(ids)
  })

  it('stand in the order of their ids, whether or not anything stands in them', () => {
    const { slots } = finding({ slots: [aSlot({ id: 'slot-2' }), aSlot(), aSlot({ id: 'slot-0' })] })
    expect(Object.keys(slots ?? {})).toEqual(['slot-0', 'slot-1', 'slot-2'])
    expect(slots?.['slot-0']).toEqual({ confirmedDays: 0, possibleDays: 0 })
  })

  it('are of the kinds that the version names', () => {
    const slots = [aSlot(), aSlot({ id: 'slot-2', kind: 'procurement' })]
    const kinds = (slotKinds: ('shelf' | 'procurement')[]) =>
      Object.keys(finding({ slots, rules: [{ id: 'rule-1', versions: [aVersion({ slotKinds })] }] }).slots ?? {})
    expect(kinds(['procurement'])).toEqual(['slot-2'])
    expect(kinds(['procurement', 'shelf'])).toEqual(['slot-1', 'slot-2'])
    expect(kinds([])).toEqual([])
  })
})

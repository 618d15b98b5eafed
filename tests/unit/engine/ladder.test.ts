import { describe, expect, it } from 'vitest'
import {
  ASKING_WORKING_DAYS,
  advance,
  type CaseEvent,
  type CaseKind,
  isLadder,
  lastAppealDay,
  lastDecisionDay,
  maySign,
  openingStage,
  type Stage,
  type Standpoint,
} from '../../../core/engine/ladder.ts'
import { day } from '../../../core/kernel/day.ts'
import { demonstration } from '../../../core/region/regulations.ts'

const stage = (kind: Stage['kind']): Stage => ({ stage: kind, kind, days: 14, clock: 'working', article: 'Pasal 9' })
const QUOTA = [stage('coaching'), stage('warning'), stage('recommendation')]
const REPORTING = [stage('demand'), stage('warning')]

/** Walks a case of the kind from its opening; the first event that it does not take ends the walk. */
function walk(kind: CaseKind, ...events: CaseEvent[]): Standpoint | CaseEvent[] {
  let at: Standpoint = { kind, state: 'open', stage: 0 }
  for (const event of events) {
    const moved = advance(at, event, kind === 'quota' ? QUOTA : REPORTING)
    if (!moved.ok) return moved.available
    at = moved.at
  }
  return at
}

const letter = ['draft', 'sign', 'serve'] as const

describe('a quota case', () => {
  it.each<[string, CaseEvent[], string, number]>([
    ['is drafted, edited, signed and served', ['draft', 'edit', 'sign', 'serve'], 'served', 0],
    ['closes when it is cured', [...letter, 'cured'], 'cured', 0],
    ['asks the IKM while only the possible standing reaches it', [...letter, 'only-possible'], 'asking', 0],
    ['closes when the IKM confirm', [...letter, 'only-possible', 'cured'], 'cured', 0],
    ['climbs when they do not', [...letter, 'only-possible', 'not-reached'], 'open', 1],
    ['climbs when it is not reached', [...letter, 'not-reached'], 'open', 1],
    [
      'ends in a recommendation',
      [...letter, 'not-reached', ...letter, 'not-reached', 'draft', 'sign', 'serve-recommendation'],
      'recommended',
      2,
    ],
    ['goes on after a denied appeal', [...letter, 'appeal', 'deny'], 'served', 0],
    [
      'goes on in the next stage after a denied appeal',
      [...letter, 'not-reached', 'draft', 'appeal', 'deny'],
      'drafted',
      1,
    ],
    ['falls when an appeal is granted', [...letter, 'appeal', 'grant'], 'granted', 0],
    ['falls when an appeal is not decided in time', [...letter, 'appeal', 'silence'], 'granted', 0],
    ['falls when a revision supersedes it', ['draft', 'supersede'], 'superseded', 0],
  ])('%s', (_, events, state, at) => {
    expect(walk('quota', ...events)).toMatchObject({ state, stage: at })
  })

  it('says what it would take instead', () => {
    expect(walk('quota', 'sign')).toEqual(['draft', 'supersede'])
    expect(walk('quota', 'draft', 'serve')).toEqual(['edit', 'sign', 'supersede'])
    expect(walk('quota', 'draft', 'sign', 'serve-recommendation')).toEqual(['serve', 'supersede'])
    expect(walk('quota', ...letter, 'cured', 'appeal')).toEqual([])
  })

  it('cannot be appealed before anything was served', () => {
    expect(walk('quota', 'draft', 'appeal')).not.toContain('appeal')
    expect(walk('quota', ...letter, 'not-reached', 'appeal')).toMatchObject({ state: 'appealed', before: 'open' })
  })
})

describe('a reporting case', () => {
  it.each<[string, CaseEvent[], string]>([
    ['closes when the report comes', [...letter, 'report'], 'reported'],
    ['closes by a report even while it is appealed', [...letter, 'appeal', 'report'], 'reported'],
    [
      'lets an officer establish a report at its end',
      [...letter, 'not-reached', ...letter, 'last-stage-over'],
      'establishable',
    ],
    [
      'closes when the report is established',
      [...letter, 'not-reached', ...letter, 'last-stage-over', 'establish'],
      'established',
    ],
  ])('%s', (_, events, state) => {
    expect(walk('reporting', ...events)).toMatchObject({ state })
  })

  it('is not established before its warnings lapsed, and climbs no further than its last stage', () => {
    expect(walk('reporting', ...letter, 'last-stage-over')).not.toContain('last-stage-over')
    expect(walk('reporting', ...letter, 'not-reached', ...letter, 'not-reached')).not.toContain('not-reached')
  })
})

describe('a ladder', () => {
  it('of the demonstration is a ladder of its kind', () => {
    for (const { ladders } of demonstration) {
      expect(isLadder('quota', ladders.quota)).toBe(true)
      expect(isLadder('reporting', ladders.reporting)).toBe(true)
    }
  })

  it.each<[string, CaseKind, Stage[], boolean]>([
    ['a quota ladder without a recommendation', 'quota', [stage('coaching'), stage('warning')], false],
    ['a quota ladder that recommends first', 'quota', [stage('recommendation'), stage('warning')], false],
    ['a quota ladder that recommends at once', 'quota', [stage('recommendation')], false],
    ['a quota ladder that recommends twice', 'quota', [stage('recommendation'), stage('recommendation')], false],
    ['a quota ladder', 'quota', QUOTA, true],
    ['a reporting ladder', 'reporting', REPORTING, true],
    ['a reporting ladder without a stage', 'reporting', [], false],
    ['a reporting ladder that recommends', 'reporting', QUOTA, false],
  ])('%s', (_, kind, stages, expected) => {
    expect(isLadder(kind, stages)).toBe(expected)
  })

  it('is signed by nobody who drafted or edited the letter', () => {
    expect(maySign('acc_a', ['acc_b'])).toBe(true)
    expect(maySign('acc_a', ['acc_b', 'acc_a'])).toBe(false)
  })

  it.each<[string, string, number, number]>([
    ['2026-01-31', '2026-02-28', 1, 2],
    ['2026-01-31', '2026-03-01', 1, 0],
    ['2026-03-15', '2027-03-15', 12, 2],
    ['2026-03-15', '2027-03-16', 12, 0],
    ['2026-12-10', '2027-01-10', 1, 2],
    ['2026-12-10', '2027-01-11', 1, 0],
  ])('that lapsed on %s resumes for a case of %s within %i months at stage %i', (lapsed, opened, months, at) => {
    expect(openingStage({ stage: 2, lapsedOn: day(lapsed) }, day(opened), months)).toBe(at)
  })

  it('begins at the bottom where nothing lapsed before', () => {
    expect(openingStage(null, day('2026-01-01'), 12)).toBe(0)
  })

  it('gives 21 working days to appeal, 10 to decide, and 10 for the IKM to answer', () => {
    const none = new Map([[2026, new Set<string>()]])
    expect(lastAppealDay(day('2026-11-02'), 21, none)).toBe('2026-12-01')
    expect(lastDecisionDay(day('2026-11-02'), 10, none)).toBe('2026-11-16')
    expect(ASKING_WORKING_DAYS).toBe(10)
  })
})

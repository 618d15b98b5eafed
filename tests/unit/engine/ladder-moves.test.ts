// The table of moves itself: closed and reachable, each move once for each kind of case.
import { describe, expect, it } from 'vitest'
import {
  advance,
  CASE_EVENTS,
  CASE_KINDS,
  CASE_STATES,
  type CaseEvent,
  type CaseKind,
  type CaseState,
  isClosed,
  lastAppealDay,
  lastDecisionDay,
  MOVES,
  movesFrom,
  openingStage,
  type Stage,
  type Standpoint,
} from '../../../core/engine/ladder.ts'
import { day } from '../../../core/kernel/day.ts'
import { holidays } from '../../../core/region/holidays.ts'

const stage = (kind: Stage['kind']): Stage => ({ stage: kind, kind, days: 14, clock: 'working', article: 'Pasal 9' })
const LADDERS: Record<CaseKind, Stage[]> = {
  quota: [stage('coaching'), stage('warning'), stage('recommendation')],
  reporting: [stage('demand'), stage('warning')],
}
const CLOSED: CaseState[] = ['cured', 'reported', 'established', 'granted', 'handed-over', 'superseded']

/** Every standpoint that a case of the kind can come to. */
function reachable(kind: CaseKind): Standpoint[] {
  const found: Standpoint[] = [{ kind, state: 'open', stage: 0 }]
  const known = new Set(found.map((at) => JSON.stringify(at)))
  for (const at of found) {
    for (const event of CASE_EVENTS) {
      const moved = advance(at, event, LADDERS[kind])
      if (!moved.ok || known.has(JSON.stringify(moved.at))) continue
      known.add(JSON.stringify(moved.at))
      found.push(moved.at)
    }
  }
  return found
}

describe('the table', () => {
  it('is this, and nothing more', () => {
    const table = MOVES.map(
      ({ from, on, to, kinds, stage: climbs, by, law }) =>
        `${kinds.length === 2 ? 'both' : kinds.join()}: ${from} (${on}) ${to}${climbs === 'next' ? ', next stage' : ''}; ${by}: ${law}`,
    )
    expect(table).toEqual([
      'both: open (draft) drafted; system: the software drafts',
      'both: drafted (edit) drafted; officer: an officer may edit',
      'both: drafted (sign) signed; decider: never the drafter',
      'both: signed (serve) served; officer: proof of service',
      'quota: signed (serve-recommendation) recommended; officer: the last stage is a recommendation',
      'quota: served (cured) cured; system: the warning lapses',
      'quota: served (only-possible) asking; system: the IKM are asked at once; the next letter waits at most 10 working days',
      'both: served (not-reached) open, next stage; system: the next stage',
      'quota: asking (cured) cured; system: the warning lapses',
      'quota: asking (not-reached) open, next stage; system: the next stage',
      'reporting: served (last-stage-over) establishable; system: when the warnings lapse an officer may establish a report',
      'reporting: establishable (establish) established; decider: with reasons and what it rests on',
      ...['open', 'drafted', 'signed', 'served', 'appealed', 'establishable'].map(
        (from) => `reporting: ${from} (report) reported; partner: a report`,
      ),
      ...['open', 'drafted', 'signed', 'served'].map(
        (from) => `both: ${from} (appeal) appealed; partner: the right to object`,
      ),
      ...['asking', 'recommended'].map((from) => `quota: ${from} (appeal) appealed; partner: the right to object`),
      'reporting: establishable (appeal) appealed; partner: the right to object',
      'both: appealed (deny) before; decider: the clock goes on',
      'both: appealed (grant) granted; decider: the letter falls',
      'both: appealed (silence) granted; system: silence grants',
      'quota: recommended (appeal-over) handed-over; system: licences are other agencies’ to touch',
      ...['open', 'drafted', 'signed', 'served', 'appealed'].map(
        (from) => `both: ${from} (supersede) superseded; system: the newest revision is in force for cases`,
      ),
      ...['asking', 'recommended'].map(
        (from) => `quota: ${from} (supersede) superseded; system: the newest revision is in force for cases`,
      ),
      'reporting: establishable (supersede) superseded; system: the newest revision is in force for cases',
    ])
  })

  it('lists each move once for each kind', () => {
    const keys = MOVES.flatMap(({ from, on, kinds }) => kinds.map((kind) => `${kind} ${from} ${on}`))
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('climbs only to the opening of the next stage', () => {
    expect(MOVES.filter((move) => move.stage === 'next').map(({ to }) => to)).toEqual(['open', 'open'])
  })

  it('takes every event somewhere', () => {
    expect(CASE_EVENTS.filter((event) => !MOVES.some(({ on }) => on === event))).toEqual([])
    expect(CASE_KINDS).toEqual(['reporting', 'quota'])
  })
})

describe('every case', () => {
  it('comes to every state, the one kind or the other', () => {
    const states = new Set(CASE_KINDS.flatMap((kind) => reachable(kind).map(({ state }) => state)))
    expect([...states].sort()).toEqual([...CASE_STATES].sort())
  })

  it.each(CASE_STATES)('that is %s is closed, or has a way out', (state) => {
    expect(isClosed(state)).toBe(CLOSED.includes(state))
    for (const kind of CASE_KINDS) {
      for (const at of reachable(kind).filter((each) => each.state === state)) {
        const out = movesFrom(at, LADDERS[kind])
        expect(out.length > 0).toBe(!CLOSED.includes(state))
      }
    }
  })

  it.each(CASE_KINDS)('of the kind %s can come to a close from wherever it stands', (kind) => {
    const closes = new Set<string>()
    const all = reachable(kind)
    for (let before = -1; closes.size > before; ) {
      before = closes.size
      for (const at of all) {
        const ends =
          isClosed(at.state) ||
          movesFrom(at, LADDERS[kind]).some(({ on, to }) => {
            const moved = advance(at, on, LADDERS[kind])
            return to !== 'superseded' && moved.ok && closes.has(JSON.stringify(moved.at))
          })
        if (ends) closes.add(JSON.stringify(at))
      }
    }
    expect(all.filter((at) => !closes.has(JSON.stringify(at)))).toEqual([])
  })
})

describe('the events that a case would take', () => {
  const at = (kind: CaseKind, state: CaseState, of = 0): CaseEvent[] => {
    const moved = advance({ kind, state, stage: of }, state === 'served' ? 'draft' : 'last-stage-over', LADDERS[kind])
    return moved.ok ? [] : moved.available
  }

  it.each<[CaseKind, CaseState, number, CaseEvent[]]>([
    ['quota', 'open', 0, ['draft', 'supersede']],
    ['quota', 'open', 1, ['draft', 'appeal', 'supersede']],
    ['quota', 'drafted', 1, ['edit', 'sign', 'appeal', 'supersede']],
    ['quota', 'signed', 1, ['serve', 'appeal', 'supersede']],
    ['quota', 'signed', 2, ['serve-recommendation', 'appeal', 'supersede']],
    ['quota', 'served', 0, ['cured', 'only-possible', 'not-reached', 'appeal', 'supersede']],
    ['quota', 'served', 1, ['cured', 'only-possible', 'not-reached', 'appeal', 'supersede']],
    ['quota', 'served', 2, ['cured', 'only-possible', 'appeal', 'supersede']],
    ['quota', 'asking', 0, ['cured', 'not-reached', 'appeal', 'supersede']],
    ['quota', 'recommended', 2, ['appeal', 'appeal-over', 'supersede']],
    ['quota', 'appealed', 0, ['deny', 'grant', 'silence', 'supersede']],
    ['quota', 'handed-over', 2, []],
    ['reporting', 'open', 0, ['draft', 'report', 'supersede']],
    ['reporting', 'open', 1, ['draft', 'report', 'appeal', 'supersede']],
    ['reporting', 'signed', 0, ['serve', 'report', 'supersede']],
    ['reporting', 'served', 0, ['not-reached', 'report', 'appeal', 'supersede']],
    ['reporting', 'served', 1, ['last-stage-over', 'report', 'appeal', 'supersede']],
    ['reporting', 'establishable', 1, ['establish', 'report', 'appeal', 'supersede']],
    ['reporting', 'appealed', 1, ['report', 'deny', 'grant', 'silence', 'supersede']],
    ['reporting', 'established', 1, []],
  ])('%s, %s at stage %i: %j', (kind, state, of, events) => {
    expect(movesFrom({ kind, state, stage: of }, LADDERS[kind]).map(({ on }) => on)).toEqual(events)
    if (!events.includes('last-stage-over') && !events.includes('draft')) expect(at(kind, state, of)).toEqual(events)
  })

  it('give the move and where the case stands after it', () => {
    expect(advance({ kind: 'quota', state: 'asking', stage: 0 }, 'not-reached', LADDERS.quota)).toEqual({
      ok: true,
      move: {
        from: 'asking',
        on: 'not-reached',
        to: 'open',
        kinds: ['quota'],
        stage: 'next',
        by: 'system',
        law: 'the next stage',
      },
      at: { kind: 'quota', state: 'open', stage: 1 },
    })
  })

  it('keep where an appeal found the case, until it is decided', () => {
    const appealed = advance({ kind: 'quota', state: 'asking', stage: 1 }, 'appeal', LADDERS.quota)
    expect(appealed).toMatchObject({ ok: true, at: { kind: 'quota', state: 'appealed', stage: 1, before: 'asking' } })
    const standing: Standpoint = { kind: 'quota', state: 'appealed', stage: 1, before: 'asking' }
    const went = (event: CaseEvent, from = standing) => {
      const moved = advance(from, event, LADDERS.quota)
      return moved.ok ? moved.at : undefined
    }
    expect(went('deny')).toEqual({ kind: 'quota', state: 'asking', stage: 1 })
    expect(went('grant')).toEqual({ kind: 'quota', state: 'granted', stage: 1 })
    expect(went('deny', { kind: 'quota', state: 'appealed', stage: 1 })).toEqual({
      kind: 'quota',
      state: 'served',
      stage: 1,
    })
  })
})

describe('days', () => {
  it.each([
    ['2026-01-30', '2026-02-28', 1, 3],
    ['2024-01-31', '2024-02-29', 1, 3],
    ['2024-01-31', '2024-03-01', 1, 0],
    ['2026-07-15', '2026-07-15', 0, 3],
    ['2026-07-15', '2026-07-16', 0, 0],
    ['2026-07-15', '2026-07-01', 0, 3],
    ['2026-11-30', '2027-02-28', 3, 3],
    ['2026-11-30', '2027-03-01', 3, 0],
    ['2026-01-15', '2026-12-15', 11, 3],
    ['2026-01-15', '2026-12-16', 11, 0],
    ['2025-12-31', '2028-02-29', 26, 3],
    ['2026-02-28', '2026-03-28', 1, 3],
    ['2026-02-28', '2026-03-29', 1, 0],
  ])('a warning that lapsed on %s resumes for a case of %s within %i months at %i', (lapsed, opened, months, at) => {
    expect(openingStage({ stage: 3, lapsedOn: day(lapsed) }, day(opened), months)).toBe(at)
  })

  it('of an appeal and of its decision are working days after service and after filing', () => {
    expect(lastAppealDay(day('2026-12-01'), 21, holidays)).toBe('2027-01-04')
    expect(lastDecisionDay(day('2026-12-18'), 10, holidays)).toBe('2027-01-07')
  })
})

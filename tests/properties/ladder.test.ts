// Random walks on the ladder: a case never leaves the table of moves, never climbs down and never wakes once it is closed.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  advance,
  CASE_EVENTS,
  CASE_KINDS,
  CASE_STATES,
  type CaseKind,
  isClosed,
  MOVES,
  movesFrom,
  openingStage,
  type Stage,
  type Standpoint,
} from '../../core/engine/ladder.ts'
import { day } from '../../core/kernel/day.ts'
import { always, between, PATIENCE, plus } from '../support/draw.ts'

const stage = (kind: Stage['kind']): Stage => ({ stage: kind, kind, days: 14, clock: 'working', article: 'Pasal 11' })

/** A ladder as regulations have them: only a quota case ends in a recommendation. */
const ladderOf = (kind: CaseKind) =>
  fc
    .nat({ max: 3 })
    .map((warnings) => [
      stage(kind === 'quota' ? 'coaching' : 'demand'),
      ...Array.from({ length: warnings }, () => stage('warning')),
      ...(kind === 'quota' ? [stage('recommendation')] : []),
    ])
const cases = fc.constantFrom(...CASE_KINDS).chain((kind) => fc.tuple(fc.constant(kind), ladderOf(kind)))

/** What happens: any event, or a number for one of those that the case would take. */
const happening = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...CASE_EVENTS) },
  { weight: 5, arbitrary: fc.nat({ max: 99 }) },
)

/** Events that end most cases early; so that walks go far, they are taken one time in ten. */
const EARLY_ENDS = ['supersede', 'report', 'cured', 'grant', 'silence']
const walks = fc.array(happening, { maxLength: 40, size: 'max' })

describe('a case on its ladder', () => {
  it('never leaves the table of moves, and says what it would take instead', { timeout: PATIENCE }, () => {
    walk(600, ({ before, event, ladder }) => {
      const moved = advance(before, event, ladder)
      const open = movesFrom(before, ladder).map((move) => move.on)
      expect(new Set(open).size).toBe(open.length)
      expect(moved.ok).toBe(open.includes(event))
      if (!moved.ok) {
        expect(moved.available).toEqual(open)
        return
      }
      const { move, at } = moved
      expect(MOVES).toContain(move)
      expect([move.from, move.on]).toEqual([before.state, event])
      expect(at.state).toBe(move.to === 'before' ? before.before : move.to)
      expect(move.kinds).toContain(before.kind)
      expect(CASE_STATES).toContain(at.state)
      expect(at.kind).toBe(before.kind)
    })
  })

  it('goes on after a denied appeal where the appeal had found it', { timeout: PATIENCE }, () => {
    let denied = 0
    walk(600, ({ before, ladder }) => {
      const appealed = advance(before, 'appeal', ladder)
      if (!appealed.ok) return
      if (['open', 'drafted', 'signed'].includes(before.state)) expect(before.stage).toBeGreaterThan(0)
      expect(advance(appealed.at, 'deny', ladder)).toMatchObject({ ok: true, at: before })
      denied += 1
    })
    expect(denied).toBeGreaterThan(100)
  })

  it('never climbs down, climbs one stage at a time and never beyond the last', { timeout: PATIENCE }, () => {
    walk(600, ({ before, event, ladder }) => {
      const moved = advance(before, event, ladder)
      if (!moved.ok) return
      expect([0, 1]).toContain(moved.at.stage - before.stage)
      expect(moved.at.stage).toBeLessThan(ladder.length)
    })
  })

  it('takes nothing more once it is closed, and always something until then', { timeout: PATIENCE }, () => {
    const closed = new Set<string>()
    walk(600, ({ before, ladder }) => {
      const open = movesFrom(before, ladder)
      if (isClosed(before.state)) {
        closed.add(before.state)
        expect(open).toEqual([])
        for (const event of CASE_EVENTS) expect(advance(before, event, ladder)).toEqual({ ok: false, available: [] })
      } else expect(open.length).toBeGreaterThan(0)
    })
    expect([...closed].sort()).toEqual(CASE_STATES.filter(isClosed).sort())
  })

  it('comes to its end by law: quota cases by recommendation, reporting cases never', { timeout: PATIENCE }, () => {
    walk(600, ({ before: { kind, state, stage: at }, ladder }) => {
      if (state === 'recommended' || state === 'handed-over') expect(ladder[at]?.kind).toBe('recommendation')
      if (kind === 'reporting') expect(['cured', 'asking', 'recommended', 'handed-over']).not.toContain(state)
      if (kind === 'quota') expect(['reported', 'establishable', 'established']).not.toContain(state)
      if (state === 'establishable') expect(at).toBe(ladder.length - 1)
    })
  })

  it('resumes where the former one lapsed, and at the bottom once the months are over', { timeout: PATIENCE }, () => {
    const lapsed = between(day('2026-01-01'), day('2028-12-31'))
    always(
      500,
      fc.property(lapsed, fc.nat({ max: 4 }), fc.nat({ max: 24 }), fc.nat({ max: 900 }), (on, at, months, after) => {
        const opens = (by: number) => openingStage({ stage: at, lapsedOn: on }, plus(on, by), months)
        expect([0, at]).toContain(opens(after))
        expect(opens(after)).toBeGreaterThanOrEqual(opens(after + 1))
        expect(opens(months * 28)).toBe(at)
        expect(opens(months * 31 + 1)).toBe(0)
      }),
    )
  })
})

type Step = { before: Standpoint; event: (typeof CASE_EVENTS)[number]; ladder: readonly Stage[] }

function walk(runs: number, check: (step: Step) => void): void {
  always(
    runs,
    fc.property(cases, walks, ([kind, ladder], happenings) => {
      let before: Standpoint = { kind, state: 'open', stage: 0 }
      for (const each of happenings) {
        const event = typeof each === 'string' ? each : nextEvent(before, ladder, each)
        check({ before, event, ladder })
        const moved = advance(before, event, ladder)
        if (moved.ok) before = moved.at
      }
    }),
  )
}

function nextEvent(before: Standpoint, ladder: readonly Stage[], pick: number): (typeof CASE_EVENTS)[number] {
  const open = movesFrom(before, ladder).map((move) => move.on)
  const far = open.filter((event) => !EARLY_ENDS.includes(event))
  const events = pick < 10 || far.length === 0 ? open : far
  return events[pick % Math.max(1, events.length)] ?? 'supersede'
}

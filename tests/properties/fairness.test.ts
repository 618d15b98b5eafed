// What more or less evidence may do to a finding: a yes never harms, a no never helps, and silence stays between them.
import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../core/engine/assess.ts'
import { readScenario } from '../../core/engine/door.ts'
import type { Finding } from '../../core/engine/finding.ts'
import type { Answer, Scenario } from '../../core/engine/scenario.ts'
import { earlier } from '../../core/kernel/day.ts'
import { monthsOf, type Period, spanOf } from '../../core/kernel/period.ts'
import { always, PATIENCE, plus } from '../support/draw.ts'
import { scenarios } from '../support/generate.ts'

/** From bad to good for one unit and rule whose report and goal stay the same: the others cannot become one another. */
const RANK = { short: 0, 'not-reported': 0, running: 0, exempt: 0, unconfirmed: 1, met: 2 } as const
const place = fc.nat({ max: 99 })
const by = fc.constantFrom('ikm' as const, 'officer' as const)

describe('confirmed and possible', () => {
  it('keep their order: what is confirmed is possible too', { timeout: PATIENCE }, () => {
    always(
      1_000,
      fc.property(scenarios, (scenario) => {
        for (const { confirmed = 0, possible = 0, distinctIkm, slots = {}, forecast, obligatedDays } of assess(
          scenario,
        )) {
          expect(confirmed).toBeLessThanOrEqual(possible)
          expect(distinctIkm?.confirmed ?? 0).toBeLessThanOrEqual(distinctIkm?.possible ?? 0)
          expect(forecast?.confirmed ?? possible).toBeGreaterThanOrEqual(possible)
          for (const { confirmedDays, possibleDays } of Object.values(slots)) {
            expect(confirmedDays).toBeLessThanOrEqual(possibleDays)
            expect(possibleDays).toBeLessThanOrEqual(obligatedDays)
          }
        }
      }),
    )
  })
})

describe('more evidence', () => {
  it('never worsens a finding where it is one more confirmed placement', { timeout: PATIENCE }, () => {
    always(
      500,
      fc.property(scenarios, place, place, fc.nat({ max: 60 }), (scenario, at, start, length) => {
        const slot = pick(scenario.slots, at)
        if (slot === undefined) return
        const { period, asOf } = scenario.ask
        const from = plus(spanOf(period).first, (start % 40) - 5)
        const placement = {
          id: 'placement-more',
          slot: slot.id,
          ikm: start % 2 === 0 ? 'ikm-1' : 'ikm-new',
          products: ['kopi'],
          from,
          to: plus(from, length),
          recordedOn: earlier(from, asOf),
          endRecordedOn: null,
        }
        const yes = monthsOf(period).map((month) => ({ month, by: 'officer', answer: 'yes', recordedOn: asOf }))
        const more = {
          ...scenario,
          placements: [...scenario.placements, placement],
          confirmations: [...scenario.confirmations, ...yes.map((each) => ({ placement: placement.id, ...each }))],
        }
        expectNoWorse(assess(scenario), assess(readScenario(more)))
      }),
    )
  })

  it('never worsens a finding where a placement stayed a day longer and nobody saw it gone', {
    timeout: PATIENCE,
  }, () => {
    always(
      500,
      fc.property(scenarios, place, (drawn, at) => {
        const scenario = { ...drawn, visits: [] }
        const longer = pick(scenario.placements, at)
        if (longer === undefined || longer.to === null) return
        const to = plus(longer.to, 1)
        const placements = scenario.placements.map((each) => (each === longer ? { ...each, to } : each))
        expectNoWorse(assess(scenario), assess({ ...scenario, placements }))
      }),
    )
  })
})

describe('silence', () => {
  it('of an IKM about a placement is never better than its yes nor worse than its no', { timeout: PATIENCE }, () => {
    always(
      500,
      fc.property(scenarios, place, place, by, (scenario, at, when, who) => {
        const placement = pick(scenario.placements, at)
        const month = pick(monthsOf(scenario.ask.period), when)
        if (placement === undefined || month === undefined) return
        expectBetween((answer) => saying(scenario, placement.id, month, who, answer))
      }),
    )
  })

  it('of an IKM about a purchase is never better than its yes nor worse than its no', { timeout: PATIENCE }, () => {
    always(
      500,
      fc.property(scenarios, place, by, (scenario, at, who) => {
        const purchase = pick(scenario.purchases, at)
        if (purchase === undefined) return
        expectBetween((answer) => {
          const answers = answer === null ? [] : [{ by: who, answer, recordedOn: scenario.ask.asOf }]
          return { ...scenario, purchases: scenario.purchases.map((p) => (p === purchase ? { ...p, answers } : p)) }
        })
      }),
    )
  })

  it('weighs as much as "I do not know"', { timeout: PATIENCE }, () => {
    always(
      400,
      fc.property(scenarios, place, place, (scenario, at, when) => {
        const placement = pick(scenario.placements, at)
        const month = pick(monthsOf(scenario.ask.period), when)
        if (placement === undefined || month === undefined) return
        const unknowing = assess(saying(scenario, placement.id, month, 'ikm', 'unknown'))
        expect(unknowing).toEqual(assess(saying(scenario, placement.id, month, 'ikm', null)))
      }),
    )
  })
})

describe('repetition', () => {
  it('changes nothing: a yes said in several parts is one yes', { timeout: PATIENCE }, () => {
    always(
      500,
      fc.property(scenarios, fc.integer({ min: 2, max: 4 }), (scenario, parts) => {
        const split = <Said extends Answer>(said: readonly Said[]): Said[] =>
          said.flatMap((each) => (each.answer === 'yes' ? Array.from({ length: parts }, () => each) : [each]))
        const again = assess({
          ...scenario,
          confirmations: split(scenario.confirmations),
          purchases: scenario.purchases.map((each) => ({ ...each, answers: split(each.answers) })),
        })
        if (!isDeepStrictEqual(again, assess(scenario))) expect(again).toEqual(assess(scenario))
      }),
    )
  })
})

function pick<Item>(items: readonly Item[], at: number): Item | undefined {
  return items[at % Math.max(1, items.length)]
}

/** The scenario in which this is all that was said of a placement's month. */
function saying(
  scenario: Scenario,
  placement: string,
  month: Period,
  who: Answer['by'],
  answer: Answer['answer'] | null,
) {
  const others = scenario.confirmations.filter((each) => each.placement !== placement || each.month !== month)
  const said = answer === null ? [] : [{ placement, month, by: who, answer, recordedOn: scenario.ask.asOf }]
  return { ...scenario, confirmations: [...others, ...said] }
}

function expectBetween(saying: (answer: 'yes' | 'no' | null) => Scenario): void {
  const [no, silent, yes] = [assess(saying('no')), assess(saying(null)), assess(saying('yes'))]
  expectNoWorse(no, silent)
  expectNoWorse(silent, yes)
  for (const [i, { possible, forecast }] of silent.entries()) {
    if (isOverDeclared(yes[i])) continue
    expect(yes[i]?.possible).toBe(possible)
    expect(yes[i]?.forecast).toEqual(forecast)
  }
}

/** A purchase that is confirmed beyond what the unit declared shows a wrong report: that is no worse evidence. */
function isOverDeclared(finding: Finding | undefined): boolean {
  return finding?.reason === 'report-inconsistent'
}

function expectNoWorse(before: readonly Finding[], after: readonly Finding[]): void {
  expect(after.map(({ unit, rule }) => [unit, rule])).toEqual(before.map(({ unit, rule }) => [unit, rule]))
  for (const [i, less] of before.entries()) {
    const more = after[i]
    if (more === undefined || isOverDeclared(more)) continue
    expect(RANK[more.verdict], `${less.verdict} became ${more.verdict}`).toBeGreaterThanOrEqual(RANK[less.verdict])
    expect(more.required).toBe(less.required)
    expect(more.confirmed ?? 0).toBeGreaterThanOrEqual(less.confirmed ?? 0)
    expect(more.possible ?? 0).toBeGreaterThanOrEqual(less.possible ?? 0)
    expect(more.distinctIkm?.confirmed ?? 0).toBeGreaterThanOrEqual(less.distinctIkm?.confirmed ?? 0)
    expect(more.distinctIkm?.possible ?? 0).toBeGreaterThanOrEqual(less.distinctIkm?.possible ?? 0)
    if (less.forecast?.verdict === 'met') expect(more.forecast?.verdict).toBe('met')
  }
}

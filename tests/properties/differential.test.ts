// The engine held against the slow second reading of section 5, over arbitrary scenarios.
import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, mattersOf } from '../../core/engine/assess.ts'
import type { Matter } from '../../core/engine/matter.ts'
import { standingOn } from '../../core/engine/one-day.ts'
import type { Exemption, Scenario } from '../../core/engine/scenario.ts'
import { type Day, dayNumber, dayOfNumber, earlier } from '../../core/kernel/day.ts'
import { always, PATIENCE, plus } from '../support/draw.ts'
import { scenarios } from '../support/generate.ts'
import { oracle } from '../support/oracle.ts'

describe('the engine and the second reading of section 5', () => {
  it('find the same, to the last number', { timeout: PATIENCE }, () => {
    always(
      3_000,
      fc.property(scenarios, (scenario) => {
        const found = assess(scenario)
        const expected = oracle(scenario).assessments
        if (!isDeepStrictEqual(found, expected)) expect(found).toEqual(expected)
      }),
    )
  })

  it('agree on one day, when every other day owes nothing and one day is enough', { timeout: PATIENCE }, () => {
    let compared = 0
    always(
      800,
      fc.property(scenarios, fc.nat(), (scenario, pick) => {
        for (const matter of mattersOf(scenario)) {
          const { span, ask } = matter
          const last = earlier(ask.asOf, span.last)
          const length = dayNumber(last) - dayNumber(span.first) + 1
          if (length < 1) continue
          const day = dayOfNumber(dayNumber(span.first) + (pick % length))
          const expected = ofOneDay(scenario, matter, day)
          if (expected === undefined) continue
          compared += 1
          const { outcome, ...numbers } = standingOn(matter, day)
          const { required, confirmed, possible, distinctIkm, verdict } = expected
          expect(numbers).toEqual({ day, required, confirmed, possible, distinctIkm })
          const outcomes: Record<string, string> = { met: 'cured', unconfirmed: 'possible', short: 'not-reached' }
          if (String(verdict) in outcomes) expect(outcome).toBe(outcomes[String(verdict)])
          else expect(outcome).not.toBe('cured')
        }
      }),
    )
    expect(compared).toBeGreaterThan(300)
  })
})

/** What the second reading finds where `day` is the only obligated day; for purchases the last one from the first on. */
function ofOneDay(scenario: Scenario, { unit, rule, version, span, ask }: Matter, day: Day) {
  const inPurchases = version.base === 'spend' || version.base === 'volume'
  if (unit.openedOn > span.first || (unit.closedOn !== null && unit.closedOn < day)) return undefined
  const waived = (from: Day, to: Day): Exemption[] => {
    const exemption = { unit: unit.id, rule: null, grantedOn: ask.asOf, revokedOn: null, reason: '' }
    return from > to ? [] : [{ ...exemption, from, to }]
  }
  const [before, after] = [waived(span.first, plus(day, -1)), waived(plus(day, 1), span.last)]
  const { assessments } = oracle({
    ...scenario,
    rules: scenario.rules.map(({ id, versions }) => ({
      id,
      versions: versions.map((each) => ({ ...each, graceDays: 0, minObligatedDays: 1, minIkmDays: 1 })),
    })),
    exemptions: inPurchases ? after : [...before, ...after],
  })
  const found = assessments.find((each) => each['unit'] === unit.id && each['rule'] === rule)
  return found?.['confirmed'] === undefined ? undefined : found
}

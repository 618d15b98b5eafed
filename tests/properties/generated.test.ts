// What the generator draws: always of the engine's form, and everything that a finding can say often enough to be tested.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Account, accountOf } from '../../core/engine/account.ts'
import { mattersOf } from '../../core/engine/assess.ts'
import { readScenario } from '../../core/engine/door.ts'
import { REASONS, VERDICTS } from '../../core/engine/finding.ts'
import { BASES } from '../../core/engine/scenario.ts'
import { STANDING_REASONS } from '../../core/engine/standing.ts'
import { PeriodKind, spanOf } from '../../core/kernel/period.ts'
import { PATIENCE, tries } from '../support/draw.ts'
import { scenarios } from '../support/generate.ts'

const sample = fc.sample(scenarios, { ...tries(3_000), numRuns: 3_000 })
const accounts: Account[] = sample.flatMap((scenario) => mattersOf(scenario).map(accountOf))

describe('arbitrary scenarios', () => {
  it('pass the door unchanged', { timeout: PATIENCE }, () => {
    for (const scenario of sample.slice(0, 300)) {
      expect(readScenario(JSON.parse(JSON.stringify(scenario)))).toEqual(scenario)
    }
  })

  it('are about all kinds of periods', () => {
    expectEach(
      PeriodKind.options,
      sample.map(({ ask }) => spanOf(ask.period).kind),
      100,
    )
  })

  it('lead to every verdict under every base', () => {
    const wanted = BASES.flatMap((base) => VERDICTS.map((verdict) => `${base} ${verdict}`))
    expectEach(
      wanted,
      accounts.map(({ base, verdict }) => `${base} ${verdict}`),
      15,
    )
  })

  it('lead to every reason, before and after the finding is final', () => {
    const early = ['exempted', 'not-operating', 'nothing-required', 'measure-missing']
    const wanted = [
      ...REASONS.map((reason) => `final ${reason}`),
      ...[...early, 'report-missing', 'report-inconsistent'].map((reason) => `open ${reason}`),
    ]
    expectEach(
      wanted,
      accounts.map(({ reason, final }) => `${final ? 'final' : 'open'} ${reason}`),
      10,
    )
  })

  it('are forecast to be met and to be short, with and without a last day to start', () => {
    const told = accounts.map(({ forecast }) => `${forecast?.verdict} ${forecast?.lastStart === null}`)
    expectEach(['met true', 'met false', 'short true', 'short false'], told, 50)
  })

  it('give every reason for which a row counts or does not', () => {
    const wanted = [
      ...['enough-days', 'enough-if-confirmed', 'too-few-days', 'empty', 'other-kind', 'other-base'].map(
        (why) => `slot ${why}`,
      ),
      ...[...STANDING_REASONS, 'no-counted-day', 'backdated'].map((why) => `placement ${why}`),
      ...['officer-yes', 'officer-no', 'ikm-yes', 'ikm-no', 'ikm-unknown', 'unanswered', 'not-obligated'].map(
        (why) => `purchase ${why}`,
      ),
      'exemption covers',
    ]
    const lines = accounts.flatMap(({ explanation }) => explanation.lines)
    const whys = lines.map((line) => ('why' in line ? `${line.about} ${line.why}` : line.about))
    expectEach(wanted, whys, 20)
  })

  it('show good faith in every way', () => {
    const shown = accounts.flatMap(({ goodFaith }) =>
      Object.entries(goodFaith).flatMap(([way, what]) => (Array.isArray(what) && what.length > 0 ? way : [])),
    )
    expectEach(['vacantSlots', 'declinedByIkm', 'rejectedByPartner'], shown, 50)
  })
})

/** Each of the wanted words stands at least `least` times among those found. */
function expectEach(wanted: readonly string[], found: readonly string[], least: number): void {
  const counts = Map.groupBy(found, (each) => each)
  const rare = wanted.filter((each) => (counts.get(each)?.length ?? 0) < least)
  expect(
    rare.map((each) => `${each}: ${counts.get(each)?.length ?? 0}`),
    `drawn fewer than ${least} times`,
  ).toEqual([])
}

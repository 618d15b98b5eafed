// What a finding may depend on: what was known on the day asked for, and nothing that came later or stood elsewhere in a list.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accountOf } from '../../core/engine/account.ts'
import { mattersOf } from '../../core/engine/assess.ts'
import { readScenario } from '../../core/engine/door.ts'
import { evidenceScenario } from '../../core/engine/evidence.ts'
import type { Answer, Scenario } from '../../core/engine/scenario.ts'
import { type Day, later } from '../../core/kernel/day.ts'
import { spanOf } from '../../core/kernel/period.ts'
import { always, early, type Frame, monthAbout, PATIENCE, plus, someDay } from '../support/draw.ts'
import { scenarios } from '../support/generate.ts'

describe('an account', () => {
  it('comes out the same to the byte whenever it is computed', { timeout: PATIENCE }, () => {
    always(
      300,
      fc.property(scenarios, (scenario) => {
        expect(accounts(structuredClone(scenario))).toBe(accounts(scenario))
      }),
    )
  })

  it('comes out the same to the byte from its own evidence, hash included', { timeout: PATIENCE }, () => {
    always(
      600,
      fc.property(scenarios, (scenario) => {
        for (const matter of mattersOf(scenario)) {
          const evidence = readScenario(JSON.parse(JSON.stringify(evidenceScenario(matter))))
          expect(accounts(evidence)).toBe(JSON.stringify([accountOf(matter)]))
        }
      }),
    )
  })

  it('does not depend on the order of facts, but where the later in the list decides', { timeout: PATIENCE }, () => {
    always(
      600,
      fc.property(scenarios, fc.nat(), (scenario, salt) => {
        expect(accounts(shuffled(scenario, salt))).toBe(accounts(scenario))
      }),
    )
  })

  it('takes an end that is not known yet for no end', { timeout: PATIENCE }, () => {
    always(
      400,
      fc.property(scenarios, (scenario) => {
        expect(accounts(withoutUnknownEnds(scenario))).toBe(accounts(scenario))
      }),
    )
  })

  it('does not depend on any fact that was recorded after the day asked for', { timeout: PATIENCE }, () => {
    always(
      600,
      fc.property(scenarios, fc.gen(), (scenario, draw) => {
        expect(accounts(readScenario(withLaterFacts(scenario, draw)))).toBe(accounts(scenario))
      }),
    )
  })
})

function accounts(scenario: Scenario): string {
  return JSON.stringify(mattersOf(scenario).map(accountOf))
}

/** Every list in another order; facts of which the later in the list decides keep theirs among themselves. */
function shuffled(scenario: Scenario, salt: number): Scenario {
  const mix = <Item>(items: readonly Item[], tie: (item: Item) => unknown = (item) => item): Item[] => {
    const places = items
      .map((item, i) => ({ item, key: Math.imul(i + 1, salt * 2 + 1) >>> 0 }))
      .sort((a, b) => a.key - b.key)
    const ties = Map.groupBy(items, (item) => JSON.stringify(tie(item)))
    return places.flatMap(({ item }) => ties.get(JSON.stringify(tie(item)))?.shift() ?? [])
  }
  const slotOf = new Map(scenario.placements.map((placement) => [placement.id, placement.slot]))
  const answers = (list: readonly Answer[]) => mix(list, ({ by, recordedOn }) => [by, recordedOn])
  const unit = <Unit extends Scenario['partners'][number]>(each: Unit): Unit => {
    return { ...each, measures: mix(each.measures, ({ measure, from, recordedOn }) => [measure, from, recordedOn]) }
  }
  return {
    ...scenario,
    rules: mix(scenario.rules.map(({ id, versions }) => ({ id, versions: mix(versions) }))),
    partners: mix(scenario.partners.map(unit)),
    outlets: mix(scenario.outlets.map(unit)),
    slots: mix(scenario.slots),
    placements: mix(scenario.placements),
    confirmations: mix(scenario.confirmations, ({ answer: _, ...same }) => same),
    visits: mix(scenario.visits, ({ slot, placement, on, recordedOn }) => {
      return [slot ?? slotOf.get(placement ?? ''), on, recordedOn]
    }),
    purchases: mix(scenario.purchases.map((each) => ({ ...each, answers: answers(each.answers) }))),
    reports: mix(scenario.reports, ({ declared: _, ...same }) => same),
    exemptions: mix(scenario.exemptions),
    proposals: mix(scenario.proposals),
  }
}

function withoutUnknownEnds(scenario: Scenario): Scenario {
  const { asOf } = scenario.ask
  const unknown = (fact: { endRecordedOn: Day | null }) => fact.endRecordedOn !== null && fact.endRecordedOn > asOf
  const open = { endRecordedOn: null }
  const site = <Site extends { closedOn: Day | null; endRecordedOn: Day | null }>(each: Site): Site =>
    unknown(each) ? { ...each, ...open, closedOn: null } : each
  return {
    ...scenario,
    partners: scenario.partners.map(site),
    outlets: scenario.outlets.map(site),
    slots: scenario.slots.map(site),
    placements: scenario.placements.map((each) => (unknown(each) ? { ...each, ...open, to: null } : each)),
    exemptions: scenario.exemptions.map((each) =>
      each.revokedOn !== null && each.revokedOn > asOf ? { ...each, revokedOn: null } : each,
    ),
  }
}

/** The scenario with facts of every kind that came after the day asked for, about any day. */
function withLaterFacts(scenario: Scenario, draw: fc.GeneratorValue): unknown {
  const { asOf, period } = scenario.ask
  const span = spanOf(period)
  const frame: Frame = { asked: period, first: span.first, last: span.last, asOf }
  const coin = () => draw(fc.boolean)
  const after = () => plus(asOf, draw(fc.integer, { min: 1, max: 40 }))
  const anyDay = () => draw(someDay, frame)
  const of = <Item>(items: readonly Item[]): Item | undefined =>
    items[draw(fc.integer, { min: 0, max: Math.max(0, items.length - 1) })]
  const among = <Item>(items: readonly Item[], ...more: Item[]) => (coin() ? [...items, ...more] : [...more, ...items])
  const answer = () => {
    const by = coin() ? 'officer' : 'ikm'
    return { by, answer: coin() ? 'yes' : 'no', recordedOn: after() }
  }
  const end = (start: Day, field: 'to' | 'closedOn') => ({ [field]: later(start, anyDay()), endRecordedOn: after() })
  const isOpen = (end: Day | null, endRecordedOn: Day | null) =>
    endRecordedOn === null ? end === null : endRecordedOn > asOf
  const site = (each: Scenario['partners'][number]) => ({
    ...each,
    ...(isOpen(each.closedOn, each.endRecordedOn) && coin() ? end(each.openedOn, 'closedOn') : {}),
    measures: among(each.measures, { measure: 'rooms', value: 7, from: anyDay(), recordedOn: after() }),
  })
  const unit = () => of([...scenario.outlets, ...scenario.partners])?.id
  const outlet = () => of(scenario.outlets)?.id
  const terms = { ikm: 'ikm-2', products: ['kopi'] }
  const slot = { id: 'slot-late', kind: 'shelf', areaDm2: 9, openedOn: draw(early, frame), closedOn: null }
  const slots = [...scenario.slots.map((each) => each.id), slot.id]
  const placement = { id: 'placement-late', slot: of(slots), ...terms, from: draw(early, frame), to: null }
  const placements = [...scenario.placements.map((each) => each.id), placement.id]
  const purchase = { id: 'purchase-late', outlet: outlet(), ikm: 'ikm-2', on: anyDay(), amountIdr: 9, volumeKg: 9 }
  const proposal = { slot: of(slots), ikm: 'ikm-2', by: coin() ? 'ikm' : 'partner', madeOn: after() }
  const declared = coin() ? { spendIdr: 3, volumeKg: 3 } : {}
  const by = coin() ? 'officer' : 'partner'
  return {
    ...scenario,
    partners: scenario.partners.map(site),
    outlets: scenario.outlets.map(site),
    slots: among<unknown>(
      scenario.slots.map((each) =>
        isOpen(each.closedOn, each.endRecordedOn) && coin() ? { ...each, ...end(each.openedOn, 'closedOn') } : each,
      ),
      { ...slot, outlet: outlet(), recordedOn: after(), endRecordedOn: null },
    ),
    placements: among<unknown>(
      scenario.placements.map((each) =>
        isOpen(each.to, each.endRecordedOn) && coin() ? { ...each, ...end(each.from, 'to') } : each,
      ),
      { ...placement, recordedOn: after(), endRecordedOn: null },
    ),
    confirmations: among<unknown>(
      scenario.confirmations,
      { placement: of(placements), month: draw(monthAbout, frame), ...answer() },
      { placement: of(placements), month: draw(monthAbout, frame), ...answer() },
    ),
    visits: among<unknown>(
      scenario.visits,
      { placement: of(placements), on: anyDay(), seen: coin(), recordedOn: after() },
      { slot: of(slots), on: anyDay(), seen: false, recordedOn: after() },
    ),
    purchases: among<unknown>(
      scenario.purchases.map((each) => (coin() ? { ...each, answers: among<unknown>(each.answers, answer()) } : each)),
      { ...purchase, recordedOn: after(), answers: [answer()] },
    ),
    reports: among<unknown>(scenario.reports, { unit: unit(), period, by, declared, submittedOn: after() }),
    exemptions: among<unknown>(
      scenario.exemptions.map((each) =>
        (each.revokedOn === null || each.revokedOn > asOf) && coin()
          ? { ...each, revokedOn: later(each.grantedOn, after()) }
          : each,
      ),
      { unit: unit(), rule: null, from: anyDay(), to: null, grantedOn: after(), revokedOn: null, reason: 'banjir' },
    ),
    proposals: among<unknown>(
      scenario.proposals.map((each) => {
        const undecided = each.madeOn <= asOf && each.outcome === null
        return undecided ? { ...each, outcome: 'declined', decidedOn: after(), reason: 'penuh' } : each
      }),
      { ...proposal, outcome: null, decidedOn: null, reason: null },
    ),
  }
}

// The one door for scenarios from outside: a file that is not of the form is refused with the path of its first fault.
import * as z from 'zod/mini'
import { faultsOf, words } from '../kernel/operation.ts'
import { type Fault, invalidInput, pathOf } from '../kernel/refusal.ts'
import { countsPurchases } from './goal.ts'
import { type Answer, type RuleVersion, type Scenario, ScenarioForm } from './scenario.ts'

type Path = readonly PropertyKey[]
type Ended = { start: string; end: string | null; at: Path }

/** The scenario in `input`, or the refusal `invalid/input` whose first fault says where and what. */
export function readScenario(input: unknown): Scenario {
  const parsed = z.safeParse(ScenarioForm, input, { error: words })
  if (!parsed.success) throw invalidInput('assess', faultsOf(parsed.error))
  const faults = [...contradictions(parsed.data)]
  if (faults.length > 0) throw invalidInput('assess', faults)
  return parsed.data
}

/** What no single field can show: unknown and doubled ids, ends before starts, sums that cannot be counted exactly. */
function* contradictions(scenario: Scenario): Generator<Fault> {
  yield* rulesHold(scenario)
  yield* idsHold(scenario)
  yield* endsHold(scenario)
  yield* answersHold(scenario)
  yield* sumsHold(scenario)
}

function* rulesHold(scenario: Scenario): Generator<Fault> {
  yield* unique('rule', each(scenario.rules, 'rules'))
  for (const [r, rule] of scenario.rules.entries()) {
    yield* once(
      rule.versions.map((version, v) => [version.from, ['rules', r, 'versions', v, 'from']]),
      'is the start of two versions of one rule',
    )
    for (const [v, version] of rule.versions.entries()) yield* versionHolds(version, ['rules', r, 'versions', v])
  }
}

function* versionHolds(version: RuleVersion, at: Path): Generator<Fault> {
  yield* ended([{ start: version.from, end: version.to, at: [...at, 'to'] }])
  yield* once(
    version.phaseIn.map((phase, p) => [phase.from, [...at, 'phaseIn', p, 'from']]),
    'is the start of two phases of one version',
  )
  const { quota } = version
  if (quota.kind === 'tiers') {
    yield* once(
      quota.tiers.map((tier, t) => [String(tier.atLeast), [...at, 'quota', 'tiers', t, 'atLeast']]),
      'is the threshold of two tiers',
    )
  }
  if (quota.kind !== 'share') return
  const declared = countsPurchases(version)
  if (declared && quota.measure !== undefined) {
    yield fault([...at, 'quota', 'measure'], `must be left out: a share of ${version.base} is of the declared total`)
  }
  if (!declared && quota.measure === undefined) {
    yield fault([...at, 'quota', 'measure'], 'is missing: a share needs the measure that it is a share of')
  }
}

function* idsHold(scenario: Scenario): Generator<Fault> {
  yield* unique('unit', [...each(scenario.partners, 'partners'), ...each(scenario.outlets, 'outlets')])
  yield* unique('slot', each(scenario.slots, 'slots'))
  yield* unique('placement', each(scenario.placements, 'placements'))
  yield* unique('purchase', each(scenario.purchases, 'purchases'))
  const rules = idsOf(scenario.rules)
  const partners = idsOf(scenario.partners)
  const outlets = idsOf(scenario.outlets)
  const slots = idsOf(scenario.slots)
  const placements = idsOf(scenario.placements)
  const units = new Set([...partners, ...outlets])
  yield* refer(scenario.outlets, 'outlets', 'partner', partners, (outlet) => outlet.partner)
  yield* refer(scenario.slots, 'slots', 'outlet', outlets, (slot) => slot.outlet)
  yield* refer(scenario.placements, 'placements', 'slot', slots, (placement) => placement.slot)
  yield* refer(scenario.confirmations, 'confirmations', 'placement', placements, (answer) => answer.placement)
  yield* refer(scenario.visits, 'visits', 'placement', placements, (visit) => visit.placement ?? null)
  yield* refer(scenario.visits, 'visits', 'slot', slots, (visit) => visit.slot ?? null)
  yield* refer(scenario.purchases, 'purchases', 'outlet', outlets, (purchase) => purchase.outlet)
  yield* refer(scenario.reports, 'reports', 'unit', units, (report) => report.unit)
  yield* refer(scenario.exemptions, 'exemptions', 'unit', units, (exemption) => exemption.unit)
  yield* refer(scenario.exemptions, 'exemptions', 'rule', rules, (exemption) => exemption.rule)
  yield* refer(scenario.proposals, 'proposals', 'slot', slots, (proposal) => proposal.slot)
}

function* endsHold(scenario: Scenario): Generator<Fault> {
  for (const list of ['partners', 'outlets', 'slots'] as const) {
    yield* ended(
      scenario[list].map(({ openedOn, closedOn }, i) => ({
        start: openedOn,
        end: closedOn,
        at: [list, i, 'closedOn'],
      })),
    )
  }
  for (const list of ['placements', 'exemptions'] as const) {
    yield* ended(scenario[list].map(({ from, to }, i) => ({ start: from, end: to, at: [list, i, 'to'] })))
  }
  yield* ended(
    scenario.exemptions.map((e, i) => ({ start: e.grantedOn, end: e.revokedOn, at: ['exemptions', i, 'revokedOn'] })),
  )
  yield* ended(
    scenario.proposals.map((p, i) => ({ start: p.madeOn, end: p.decidedOn, at: ['proposals', i, 'decidedOn'] })),
  )
}

function* answersHold(scenario: Scenario): Generator<Fault> {
  const unknowing = (answer: Answer, at: Path) =>
    answer.by === 'officer' && answer.answer === 'unknown'
      ? [fault(at, 'is "unknown": an officer rules yes or no')]
      : []
  for (const [i, answer] of scenario.confirmations.entries()) yield* unknowing(answer, ['confirmations', i, 'answer'])
  for (const [i, { answers }] of scenario.purchases.entries()) {
    for (const [a, answer] of answers.entries()) yield* unknowing(answer, ['purchases', i, 'answers', a, 'answer'])
  }
  for (const [i, visit] of scenario.visits.entries()) {
    if ((visit.placement === undefined) === (visit.slot === undefined)) {
      yield fault(['visits', i], 'must name one placement or one slot, not both')
    } else if (visit.slot !== undefined && visit.seen) {
      yield fault(['visits', i, 'seen'], 'is true for a slot: what was seen is a placement')
    }
  }
}

function* sumsHold(scenario: Scenario): Generator<Fault> {
  const sums: [string, number[]][] = [
    ['purchases', scenario.purchases.map((purchase) => purchase.amountIdr)],
    ['purchases', scenario.purchases.map((purchase) => purchase.volumeKg)],
    ['slots', scenario.slots.map((slot) => slot.areaDm2)],
  ]
  for (const [list, values] of sums) {
    if (!Number.isSafeInteger(values.reduce((sum, value) => sum + value, 0))) {
      yield fault([list], 'add up to more than can be counted exactly')
    }
  }
}

function* refer<Item>(
  items: readonly Item[],
  list: string,
  field: string,
  known: ReadonlySet<string>,
  of: (item: Item) => string | null,
): Generator<Fault> {
  for (const [i, item] of items.entries()) {
    const id = of(item)
    if (id !== null && !known.has(id))
      yield fault([list, i, field], `names ${JSON.stringify(id)}, which is unknown here`)
  }
}

function* ended(spans: readonly Ended[]): Generator<Fault> {
  for (const { start, end, at } of spans) {
    if (end !== null && end < start) yield fault(at, `is ${end}, before its start ${start}`)
  }
}

function* unique(kind: string, ids: readonly [string, Path][]): Generator<Fault> {
  yield* once(ids, `is the id of two ${kind}s`)
}

function* once(keys: readonly (readonly [string, Path])[], twice: string): Generator<Fault> {
  const seen = new Set<string>()
  for (const [key, at] of keys) {
    if (seen.has(key)) yield fault(at, `${JSON.stringify(key)} ${twice}`)
    seen.add(key)
  }
}

function each(items: readonly { id: string }[], list: string): [string, Path][] {
  return items.map((item, i) => [item.id, [list, i, 'id']])
}

function idsOf(items: readonly { id: string }[]): Set<string> {
  return new Set(items.map((item) => item.id))
}

function fault(path: Path, message: string): Fault {
  return { path: pathOf(path), message }
}

// What came after a finding: whether facts that bear on it have become known since, and of which kind they are.
import { CAUSES, type Cause } from '../assessment/schema.ts'
import { evidenceScenario } from '../engine/evidence.ts'
import type { Matter } from '../engine/matter.ts'
import type { Facts, Scenario } from '../engine/scenario.ts'
import { canonicalJson } from '../kernel/canonical.ts'
import type { Day } from '../kernel/day.ts'
import type { Span } from '../kernel/period.ts'

/** Whether any fact became known after `from`, up to `to`: without one no second look is needed. */
export function anythingKnown(facts: Facts, unit: Scenario['outlets'][number] | Scenario['partners'][number]) {
  const days = [...knowledgeOf(facts), ...unit.measures.map((measure) => measure.recordedOn), unit.endRecordedOn]
  const known = days.filter((each) => each !== null).sort()
  return (from: Day, to: Day): boolean => known.some((day) => day > from && day <= to)
}

function* knowledgeOf(facts: Facts): Generator<Day | null> {
  for (const slot of facts.slots) yield* [slot.recordedOn, slot.endRecordedOn]
  for (const placement of facts.placements) yield* [placement.recordedOn, placement.endRecordedOn]
  for (const confirmation of facts.confirmations) yield confirmation.recordedOn
  for (const visit of facts.visits) yield visit.recordedOn
  for (const purchase of facts.purchases) {
    yield* [purchase.recordedOn, purchase.withdrawnOn ?? null]
    for (const answer of purchase.answers) yield answer.recordedOn
  }
  for (const report of facts.reports) yield report.submittedOn
  for (const exemption of facts.exemptions) yield* [exemption.grantedOn, exemption.revokedOn]
}

/** The kinds of facts that bear on the matter now and did not then; empty where the finding rests on the same. */
export function causesOf(then: Matter, now: Matter): Cause[] {
  const before = bearing(then)
  const after = bearing(now)
  const found = new Set<Cause>()
  const differs = (part: (scenario: Scenario) => unknown) => canonicalJson(part(before)) !== canonicalJson(part(after))
  const answersBy = (by: 'ikm' | 'officer') => (scenario: Scenario) => [
    scenario.confirmations.filter((each) => each.by === by),
    scenario.purchases.map(({ id, answers }) => [id, answers.filter((each) => each.by === by)]),
  ]
  const reportsBy = (by: 'partner' | 'officer') => (scenario: Scenario) => scenario.reports.filter((r) => r.by === by)
  if (differs(answersBy('ikm'))) found.add('late-answer')
  if (differs(answersBy('officer'))) found.add('ruling')
  if (differs(({ visits }) => visits)) found.add('visit')
  if (differs(reportsBy('partner'))) found.add('corrected-report')
  if (differs(reportsBy('officer'))) found.add('established-report')
  if (differs(({ exemptions }) => exemptions)) found.add('exemption')
  if (differs(({ purchases }) => purchases.map(({ answers: _, ...purchase }) => purchase))) found.add('purchase')
  if (differs(({ slots, placements }) => [slots, placements])) found.add('placement')
  if (differs(({ outlets, partners }) => [...outlets, ...partners].map(({ measures }) => measures)))
    found.add('measure')
  if (differs(({ outlets, partners }) => [...outlets, ...partners].map(({ measures: _, ...unit }) => unit)))
    found.add('unit')
  return CAUSES.filter((cause) => found.has(cause))
}

/** The evidence without what cannot bear on the period: ends that lie after it. */
function bearing(matter: Matter): Scenario {
  const evidence = evidenceScenario(matter)
  const { span } = matter
  return {
    ...evidence,
    outlets: evidence.outlets.map((outlet) => openAfter(outlet, 'closedOn', span)),
    partners: evidence.partners.map((partner) => openAfter(partner, 'closedOn', span)),
    slots: evidence.slots.map((slot) => openAfter(slot, 'closedOn', span)),
    placements: evidence.placements.map((placement) => openAfter(placement, 'to', span)),
    exemptions: evidence.exemptions.map(({ revokedOn, ...rest }) => ({
      ...rest,
      revokedOn: revokedOn !== null && revokedOn > span.last ? null : revokedOn,
    })),
  }
}

function openAfter<
  Field extends 'to' | 'closedOn',
  Fact extends { [F in Field]: Day | null } & { endRecordedOn: Day | null },
>(fact: Fact, field: Field, { last }: Span): Fact {
  const end = fact[field]
  return end === null || end <= last ? fact : { ...fact, [field]: null, endRecordedOn: null }
}

// The inputs of one finding: the smallest scenario that gives it again, in one canonical order, and its hash.
import { canonicalJson, sha256 } from '../kernel/canonical.ts'
import { type Day, later } from '../kernel/day.ts'
import { monthOf } from '../kernel/period.ts'
import { touches } from './coverage.ts'
import { neededMeasures } from './goal.ts'
import type { Matter } from './matter.ts'
import { concerns } from './obligation.ts'
import type { Facts, Measure, Outlet, Partner, Scenario, Visit } from './scenario.ts'

/**
 * Everything that bears on the matter, as known on its day, and nothing else: so two runs that knew the same have the
 * same evidence to the byte, whatever else they had read, in whatever order.
 */
export function evidenceScenario(matter: Matter): Scenario {
  const { unit, rule, version, ask } = matter
  const facts = bearing(matter)
  const outlets = unit.kind === 'outlet' ? [unit.id] : [...new Set(facts.slots.map((slot) => slot.outlet))]
  for (const { outlet } of facts.purchases) if (!outlets.includes(outlet)) outlets.push(outlet)
  const partner = unit.kind === 'partner' ? unit.id : (unit.partner ?? unit.id)
  const own = {
    sector: unit.sector,
    openedOn: unit.openedOn,
    closedOn: unit.closedOn,
    endRecordedOn: null,
    measures: bearingMeasures(matter),
  }
  const bare = { sector: unit.sector, openedOn: unit.openedOn, closedOn: null, endRecordedOn: null, measures: [] }
  return {
    rules: [{ id: rule, versions: [version] }],
    partners: [{ id: partner, ...(unit.kind === 'partner' ? own : bare) } satisfies Partner],
    outlets: outlets.sort().map((id): Outlet => ({ id, partner, ...(unit.kind === 'outlet' ? own : bare) })),
    ...facts,
    ask,
  }
}

/** SHA-256 of the evidence in canonical JSON, in hexadecimal. */
export function inputsHash(evidence: Scenario): string {
  return sha256(canonicalJson(evidence))
}

function bearing({ unit, rule, version, ask, span, ledger: { facts } }: Matter): Facts {
  const slots = facts.slots.filter((slot) => touches(slot.openedOn, slot.closedOn, span))
  const looked = new Set(slots.filter((slot) => version.slotKinds.includes(slot.kind)).map((slot) => slot.id))
  const placements = facts.placements.filter((each) => looked.has(each.slot) && touches(each.from, each.to, span))
  const slotOf = new Map(placements.map((placement) => [placement.id, placement.slot]))
  const within = (on: Day) => on >= span.first && on <= span.last
  return {
    slots: ordered(slots, (slot) => [slot.id]),
    placements: ordered(placements, (placement) => [placement.id]),
    confirmations: ordered(
      facts.confirmations.filter(
        (each) => slotOf.has(each.placement) && each.month >= monthOf(span.first) && each.month <= monthOf(span.last),
      ),
      (each) => [each.placement, each.month, each.by, each.recordedOn],
    ),
    visits: orderedVisits(
      facts.visits.filter((visit) => within(visit.on)),
      (visit) =>
        visit.slot === undefined ? slotOf.get(visit.placement ?? '') : looked.has(visit.slot) ? visit.slot : undefined,
    ),
    purchases: ordered(
      facts.purchases.filter((purchase) => within(purchase.on)),
      (purchase) => [purchase.on, purchase.id],
    ).map((purchase) => ({
      ...purchase,
      answers: ordered(purchase.answers, (answer) => [answer.by, answer.recordedOn]),
    })),
    reports: ordered(
      facts.reports.filter((report) => report.unit === unit.id && report.period === ask.period),
      (report) => [report.by, report.submittedOn],
    ),
    exemptions: ordered(
      facts.exemptions.filter((each) => concerns(each, unit, rule) && touches(each.from, each.to, span)),
      (each) => [
        each.unit,
        each.rule ?? '',
        each.from,
        each.to ?? '',
        each.grantedOn,
        each.revokedOn ?? '',
        each.reason,
      ],
    ),
    proposals: ordered(
      facts.proposals.filter((each) => looked.has(each.slot) && within(each.madeOn)),
      (each) => [
        each.madeOn,
        each.slot,
        each.ikm,
        each.by,
        each.outcome ?? '',
        each.decidedOn ?? '',
        each.reason ?? '',
      ],
    ),
  }
}

function bearingMeasures({ unit, version, span }: Matter): Measure[] {
  const needed = neededMeasures(version)
  const goalDay = later(span.first, unit.openedOn)
  return ordered(
    unit.measures.filter((measure) => needed.includes(measure.measure) && measure.from <= goalDay),
    (measure) => [measure.measure, measure.from, measure.recordedOn],
  )
}

/**
 * Visits by slot, day and day of recording. Where these are equal, a visit that saw the slot empty keeps its place among
 * those of the slot's placements, because of the two the later in the list decides; the placements' own go by placement.
 */
function orderedVisits(visits: readonly Visit[], slotOf: (visit: Visit) => string | undefined): Visit[] {
  const emptied = new Map<string, number>()
  const keyed = visits.flatMap((visit) => {
    const slot = slotOf(visit)
    if (slot === undefined) return []
    const moment = [slot, visit.on, visit.recordedOn]
    const turn = emptied.get(moment.join()) ?? 0
    if (visit.slot !== undefined) emptied.set(moment.join(), turn + 1)
    return [{ visit, key: [...moment, String(turn).padStart(6, '0'), visit.placement ?? '\uffff'] }]
  })
  return ordered(keyed, ({ key }) => key).map(({ visit }) => visit)
}

/** Sorted by the given words; what they leave equal keeps its order, because there "later in the list" decides. */
function ordered<Item>(items: readonly Item[], by: (item: Item) => readonly string[]): Item[] {
  return items
    .map((item) => ({ item, key: by(item).join('\u0000') }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ item }) => item)
}

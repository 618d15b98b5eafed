// The findings of a scenario: every unit under every rule, in the order of unit, then rule.
import type { Finding } from './finding.ts'
import { judge } from './judge.ts'
import { knownUnit } from './known.ts'
import { type Ledger, ledgerOf } from './ledger.ts'
import { type Matter, matterOf } from './matter.ts'
import type { Facts, Scenario } from './scenario.ts'
import { outletUnit, partnerUnit, type Unit } from './unit.ts'

/** The findings of a scenario that came through the door. */
export function assess(scenario: Scenario): Finding[] {
  return mattersOf(scenario).map(judge)
}

/** The matters of a scenario, by unit, then rule: what remains after step 1. */
export function mattersOf(scenario: Scenario): Matter[] {
  const { ask } = scenario
  const rules = [...scenario.rules].sort(byId)
  return ledgersOf(scenario).flatMap(([unit, ledger]) =>
    rules.flatMap((rule) => matterOf(unit, rule, ask, ledger) ?? []),
  )
}

/** Every unit with its own facts alone, as known on the day asked for. */
function ledgersOf({ ask: { asOf }, ...scenario }: Scenario): [Unit, Ledger][] {
  const facts = dealOut(scenario)
  const outletsOf = Map.groupBy(scenario.outlets, (outlet) => outlet.partner)
  const outlets = scenario.outlets.map((outlet): [Unit, Ledger] => [
    outletUnit(knownUnit(outlet, asOf)),
    ledgerOf(gather([outlet.id], [outlet.id, outlet.partner], facts), asOf),
  ])
  const partners = scenario.partners.map((partner): [Unit, Ledger] => {
    const own = (outletsOf.get(partner.id) ?? []).map((outlet) => outlet.id)
    return [partnerUnit(knownUnit(partner, asOf)), ledgerOf(gather(own, [partner.id], facts), asOf)]
  })
  return [...outlets, ...partners].sort(([a], [b]) => byId(a, b))
}

type Dealt = { [List in keyof Facts]: ReadonlyMap<string | undefined, Facts[List]> }

/** The facts by outlet, or by unit for reports and exemptions, in the order in which they were listed. */
function dealOut(facts: Facts): Dealt {
  const outletOfSlot = new Map(facts.slots.map((slot) => [slot.id, slot.outlet]))
  const outletOfPlacement = new Map(facts.placements.map((each) => [each.id, outletOfSlot.get(each.slot)]))
  return {
    slots: Map.groupBy(facts.slots, (slot) => slot.outlet),
    placements: Map.groupBy(facts.placements, (placement) => outletOfSlot.get(placement.slot)),
    confirmations: Map.groupBy(facts.confirmations, (answer) => outletOfPlacement.get(answer.placement)),
    visits: Map.groupBy(facts.visits, ({ slot, placement }) =>
      slot === undefined ? outletOfPlacement.get(placement ?? '') : outletOfSlot.get(slot),
    ),
    purchases: Map.groupBy(facts.purchases, (purchase) => purchase.outlet),
    proposals: Map.groupBy(facts.proposals, (proposal) => outletOfSlot.get(proposal.slot)),
    reports: Map.groupBy(facts.reports, (report) => report.unit),
    exemptions: Map.groupBy(facts.exemptions, (exemption) => exemption.unit),
  }
}

function gather(outlets: readonly string[], units: readonly string[], dealt: Dealt): Facts {
  const of = <Item>(lists: ReadonlyMap<string | undefined, readonly Item[]>, keys: readonly string[]) =>
    keys.flatMap((key) => lists.get(key) ?? [])
  return {
    slots: of(dealt.slots, outlets),
    placements: of(dealt.placements, outlets),
    confirmations: of(dealt.confirmations, outlets),
    visits: of(dealt.visits, outlets),
    purchases: of(dealt.purchases, outlets),
    proposals: of(dealt.proposals, outlets),
    reports: of(dealt.reports, units),
    exemptions: of(dealt.exemptions, units),
  }
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1
}

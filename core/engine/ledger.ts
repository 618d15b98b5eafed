// The shelf ledger of one unit as known on a day: its facts, found the way the steps ask for them.
import type { Day } from '../kernel/day.ts'
import { knownFacts } from './known.ts'
import type { Facts, Placement } from './scenario.ts'
import { type Evidence, evidenceOf } from './standing.ts'

export type Ledger = {
  facts: Facts
  evidence: Evidence
  placements: ReadonlyMap<string, readonly Placement[]>
}

/** Reads the facts as known on `asOf` and indexes them once, for all the rules and periods asked of the unit. */
export function ledgerOf(facts: Facts, asOf: Day): Ledger {
  const known = knownFacts(facts, asOf)
  return { facts: known, evidence: evidenceOf(known), placements: Map.groupBy(known.placements, (each) => each.slot) }
}

// From rows to findings, without the table: what the nightly check and the view share.
import * as z from 'zod/mini'
import { knownUnit } from '../engine/known.ts'
import { ledgerOf } from '../engine/ledger.ts'
import { type Matter, matterOf } from '../engine/matter.ts'
import { type Ask, type Facts, type Outlet, type Partner, type Rule, ScenarioForm } from '../engine/scenario.ts'
import { outletUnit, partnerUnit, type Unit } from '../engine/unit.ts'
import type { Day } from '../kernel/day.ts'
import { Proposal } from '../proposal/schema.ts'
import { type Dated, factsOf, NOTHING_DATED, type Standing } from './facts.ts'

/** What one unit's partition holds for a period: its standing rows, its dated rows, and its proposals. */
export type Rows = { standing: Standing; dated: Dated; proposals: readonly object[] }

/** One unit with all the facts that bear on it, in the engine's form; judged as of any day. */
export type Docket = { kind: 'outlet'; unit: Outlet; facts: Facts } | { kind: 'partner'; unit: Partner; facts: Facts }

/** An outlet with its facts; what its partner was exempted from covers it too. Undefined where no such outlet stands. */
export function outletDocket(rows: Rows, ofPartner: Standing): Docket | undefined {
  const [outlet] = rows.standing.outlet
  if (outlet === undefined || outlet.withdrawnOn !== undefined) return undefined
  const place = { id: outlet.unit, partner: outlet.partner, ...placeOf(outlet, rows.standing) }
  const [unit] = z.parse(ScenarioForm.shape.outlets, [place])
  if (unit === undefined) return undefined
  const own = factsWith(rows)
  const { exemptions } = factsOf(ofPartner, NOTHING_DATED)
  return { kind: 'outlet', unit, facts: { ...own, exemptions: [...own.exemptions, ...exemptions] } }
}

/**
 * A partner with the slots, placements, answers, visits, purchases and proposals of all its outlets together; reports
 * and exemptions are its own alone. Undefined where no such partner stands.
 */
export function partnerDocket(own: Omit<Rows, 'proposals'>, ofOutlets: readonly Rows[]): Docket | undefined {
  const [partner] = own.standing.partner
  if (partner === undefined) return undefined
  const [unit] = z.parse(ScenarioForm.shape.partners, [{ id: partner.unit, ...placeOf(partner, own.standing) }])
  if (unit === undefined) return undefined
  const { reports, exemptions } = factsOf(own.standing, own.dated)
  const all = ofOutlets.map(factsWith)
  return {
    kind: 'partner',
    unit,
    facts: {
      slots: all.flatMap((facts) => facts.slots),
      placements: all.flatMap((facts) => facts.placements),
      confirmations: all.flatMap((facts) => facts.confirmations),
      visits: all.flatMap((facts) => facts.visits),
      purchases: all.flatMap((facts) => facts.purchases),
      proposals: all.flatMap((facts) => facts.proposals),
      reports,
      exemptions,
    },
  }
}

/** The matters of the unit under the rules, by rule: what remains after step 1. The ledger is made once for all. */
export function mattersOf(docket: Docket, rules: readonly Rule[], ask: Ask): Matter[] {
  const unit = unitOf(docket, ask.asOf)
  const ledger = ledgerOf(docket.facts, ask.asOf)
  return [...rules].sort((a, b) => (a.id < b.id ? -1 : 1)).flatMap((rule) => matterOf(unit, rule, ask, ledger) ?? [])
}

/** The unit as known on `asOf`. */
export function unitOf(docket: Docket, asOf: Day): Unit {
  return docket.kind === 'outlet' ? outletUnit(knownUnit(docket.unit, asOf)) : partnerUnit(knownUnit(docket.unit, asOf))
}

/** The docket with the good faith that the proposals of its outlets show; a verdict never needs them. */
export function withProposals(docket: Docket, proposals: readonly object[]): Docket {
  return { ...docket, facts: { ...docket.facts, proposals: triedBy(proposals) } }
}

function factsWith({ standing, dated, proposals }: Rows): Facts {
  return { ...factsOf(standing, dated), proposals: triedBy(proposals) }
}

function triedBy(proposals: readonly object[]): Facts['proposals'] {
  return z.parse(z.array(Proposal), proposals).map(({ slot, ikm, by, madeOn, state, decidedOn, reason }) => ({
    slot,
    ikm,
    by,
    madeOn,
    outcome: state === 'open' ? null : state,
    decidedOn: decidedOn ?? null,
    reason: reason ?? null,
  }))
}

type Place = { sector: string; openedOn: string; closedOn?: string | undefined; endRecordedOn?: string | undefined }

function placeOf({ sector, openedOn, closedOn, endRecordedOn }: Place, standing: Standing) {
  return {
    sector,
    openedOn,
    closedOn: closedOn ?? null,
    endRecordedOn: endRecordedOn ?? null,
    measures: standing.measure.map(({ measure, value, from, recordedOn }) => ({ measure, value, from, recordedOn })),
  }
}

// What is known on a day (section 5, "What is known"): facts recorded later are not there, ends recorded later are open.
import type { Day } from '../kernel/day.ts'
import type { Exemption, Facts, Measure, Outlet, Partner, Purchase } from './scenario.ts'

/** The facts as they were known on `asOf`; nothing recorded after that day remains, in whatever way it came. */
export function knownFacts(facts: Facts, asOf: Day): Facts {
  const recorded = (fact: { recordedOn: Day }) => fact.recordedOn <= asOf
  return {
    slots: facts.slots.filter(recorded).map((slot) => knownEnd(slot, 'closedOn', asOf)),
    placements: facts.placements.filter(recorded).map((placement) => knownEnd(placement, 'to', asOf)),
    confirmations: facts.confirmations.filter(recorded),
    visits: facts.visits.filter((visit) => recorded(visit) && visit.on <= asOf),
    purchases: facts.purchases
      .filter((each) => recorded(each) && stands(each, asOf))
      .map((each) => knownAnswers(each, asOf)),
    reports: facts.reports.filter((report) => report.submittedOn <= asOf),
    exemptions: facts.exemptions
      .filter((exemption) => exemption.grantedOn <= asOf)
      .map((e) => knownRevocation(e, asOf)),
    proposals: facts.proposals
      .filter((proposal) => proposal.madeOn <= asOf)
      .map((proposal) =>
        proposal.decidedOn !== null && proposal.decidedOn > asOf
          ? { ...proposal, outcome: null, decidedOn: null, reason: null }
          : proposal,
      ),
  }
}

/** The partner or outlet as it was known on `asOf`: its closing and its measures. */
export function knownUnit<Unit extends Partner | Outlet>(unit: Unit, asOf: Day): Unit {
  const measures = unit.measures.filter((measure: Measure) => measure.recordedOn <= asOf)
  return { ...knownEnd(unit, 'closedOn', asOf), measures }
}

function knownEnd<
  Field extends 'to' | 'closedOn',
  Fact extends { [F in Field]: Day | null } & { endRecordedOn: Day | null },
>(fact: Fact, field: Field, asOf: Day): Fact {
  if (fact.endRecordedOn === null || fact.endRecordedOn <= asOf) return fact
  return { ...fact, [field]: null, endRecordedOn: null }
}

function stands({ withdrawnOn }: Purchase, asOf: Day): boolean {
  return withdrawnOn === undefined || withdrawnOn > asOf
}

function knownAnswers({ withdrawnOn: _, ...purchase }: Purchase, asOf: Day): Purchase {
  return { ...purchase, answers: purchase.answers.filter((answer) => answer.recordedOn <= asOf) }
}

function knownRevocation(exemption: Exemption, asOf: Day): Exemption {
  return exemption.revokedOn === null || exemption.revokedOn <= asOf ? exemption : { ...exemption, revokedOn: null }
}

// Reading what bears on a unit in a period: two Queries for each outlet, two for a partner, and the good faith beside them.
import type { Id } from '../kernel/id.ts'
import { type Period, spanOf } from '../kernel/period.ts'
import { inTurns } from '../kernel/turns.ts'
import { outletsOf } from '../outlet/read.ts'
import type { Services } from '../table/service.ts'
import { readDated, readStanding, type Standing } from './facts.ts'
import { type Docket, outletDocket, partnerDocket, type Rows } from './judge.ts'

/**
 * An outlet's docket. `ofPartner` is its partner's standing, read once for all outlets by who judges many; left out it
 * is read here, because what a partner was exempted from covers its outlets.
 */
export async function readOutlet(
  services: Services,
  partner: Id<'partner'>,
  outlet: Id<'outlet'>,
  period: Period,
  ofPartner?: Standing,
): Promise<Docket | undefined> {
  const [rows, standing] = await Promise.all([
    readRows(services, outlet, period),
    ofPartner ?? readStanding(services, partner),
  ])
  if (rows.standing.outlet[0]?.partner !== partner) return undefined
  return outletDocket(rows, standing)
}

/** A partner's docket: its own two Queries, and each outlet's. */
export async function readPartner(
  services: Services,
  partner: Id<'partner'>,
  period: Period,
): Promise<Docket | undefined> {
  const { first, last } = spanOf(period)
  const [standing, dated, outlets] = await Promise.all([
    readStanding(services, partner),
    readDated(services, partner, first, last),
    outletsOf(services, partner),
  ])
  const rows = await inTurns(outlets, ({ unit }) => readRows(services, unit, period))
  return partnerDocket({ standing, dated }, rows)
}

/** One outlet's rows: two Queries of facts, and one of its proposals. */
async function readRows(services: Services, outlet: string, period: Period): Promise<Rows> {
  const { first, last } = spanOf(period)
  const [standing, dated, proposals] = await Promise.all([
    readStanding(services, outlet),
    readDated(services, outlet, first, last),
    services.entities.proposal.query.ofOutlet({ unit: outlet }).go({ pages: 'all' }),
  ])
  return { standing, dated, proposals: proposals.data }
}

// The unit that owes: an outlet, or a partner with all its outlets together (section 5, "The unit").
import type { Outlet, Partner } from './scenario.ts'

/** `partner` is set for an outlet: an exemption granted to its partner covers it too. */
export type Unit = Pick<Outlet, 'id' | 'sector' | 'openedOn' | 'closedOn' | 'measures'> & {
  kind: 'outlet' | 'partner'
  partner: string | null
}

export function outletUnit(outlet: Outlet): Unit {
  return { ...shared(outlet), kind: 'outlet', partner: outlet.partner }
}

export function partnerUnit(partner: Partner): Unit {
  return { ...shared(partner), kind: 'partner', partner: null }
}

function shared({ id, sector, openedOn, closedOn, measures }: Outlet | Partner) {
  return { id, sector, openedOn, closedOn, measures }
}

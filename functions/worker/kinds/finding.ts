// What jobs about one finding share: which duty is asked about, and how everything in it is called.
import * as z from 'zod/mini'
import { readStanding } from '../../../core/assessment/facts.ts'
import { FindingOf, OwnFinding } from '../../../core/job/kinds.ts'
import type { Id } from '../../../core/kernel/id.ts'
import { inTurns } from '../../../core/kernel/turns.ts'
import { outletOfPartner, outletsOf } from '../../../core/outlet/read.ts'
import { partnerOf } from '../../../core/partner/read.ts'
import type { Services } from '../../../core/table/service.ts'
import type { Run } from '../kind.ts'
import { called, ikmNames, type Name, productNames, ruleNames } from './names.ts'

/** Of the partner in whose name it is asked, or of the one that an officer names. */
export function askedOf({ about, acting, context }: Run): z.infer<typeof FindingOf> {
  if (context.actor.kind === 'officer') return z.parse(FindingOf, about)
  return { ...z.parse(OwnFinding, about), partner: ownPartner(acting.partner), outlet: acting.outlet }
}

/** How the unit, its slots, IKM, products and rules are called. */
export async function namesFor(
  services: Services,
  { partner, outlet }: { partner: Id<'partner'>; outlet?: Id<'outlet'> | undefined },
): Promise<Name> {
  const [owner, place] = await Promise.all([
    partnerOf(services, partner),
    outlet === undefined ? undefined : outletOfPartner(services, partner, outlet),
  ])
  const units = outlet === undefined ? (await outletsOf(services, partner)).map(({ unit }) => unit) : [outlet]
  const standings = await inTurns(units, (unit) => readStanding(services, unit))
  const placements = standings.flatMap(({ placement }) => placement)
  const slots = standings.flatMap(({ slot }) => slot.map((each) => [each.slot, each.name] as const))
  const [maker, product, rule] = await Promise.all([
    ikmNames(
      services,
      placements.map(({ ikm }) => ikm),
    ),
    productNames(services, placements),
    ruleNames(services),
  ])
  const known = called([
    [partner, owner.name],
    ...(place === undefined ? [] : [[place.unit, `${place.name} (${owner.name})`] as const]),
    ...slots,
  ])
  return (id) => [known, maker, product, rule].map((name) => name(id)).find((found) => found !== id) ?? id
}

function ownPartner(partner: Id<'partner'> | undefined): Id<'partner'> {
  if (partner === undefined) throw new TypeError('names no partner')
  return partner
}

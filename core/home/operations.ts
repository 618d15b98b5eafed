// What can be asked for an IKM's first page: everything that is its own, in one call.
import * as z from 'zod/mini'
import { ikmOf } from '../ikm/read.ts'
import type { Id } from '../kernel/id.ts'
import { operation } from '../kernel/operation.ts'
import { outletsAt } from '../outlet/read.ts'
import { Placement } from '../placement/schema.ts'
import { Proposal } from '../proposal/schema.ts'
import { shown } from '../purchase/read.ts'
import { Purchase } from '../purchase/schema.ts'
import { slotsAt } from '../slot/read.ts'
import type { Services } from '../table/service.ts'
import { byLateness, byOutlet, byUrgency } from './order.ts'
import { type Home, HomeOf, MOST_PROPOSALS, MOST_UNPAID } from './schema.ts'

/** Three Queries, and the slots and outlets that they name in a batch each. */
export const ofIkm = operation({
  name: 'home.ofIkm',
  input: HomeOf,
  permission: [{ actor: 'ikm', ikm: 'ikm' }],
  work: async (services: Services, { today }, { ikm }): Promise<Home> => {
    const [{ activity, lastSignOfLife }, rows] = await Promise.all([ikmOf(services, ikm), rowsOf(services, ikm)])
    const proposals = rows.proposals.filter(({ state }) => state === 'open')
    const begun = new Map(rows.proposals.map(({ placement, proposal }) => [placement, proposal]))
    const standing = rows.placements.filter(({ to }) => to === undefined || to >= today)
    const owed = rows.unpaid.map((each) => shown(each, today))
    const placeOf = await placesOf(services, [...proposals, ...standing], owed)
    return {
      ...{ today, activity, ...(lastSignOfLife === undefined ? {} : { lastSignOfLife }) },
      waiting: proposals.map((each) => ({ ...placeOf.slot(each), ...waitingOf(each) })).toSorted(byUrgency),
      placements: standing
        .map((each) => ({ ...placeOf.slot(each), ...standsOf(each, begun.get(each.placement)) }))
        .toSorted(byOutlet),
      unpaid: owed
        .map(({ id, partner, unit, on, amountIdr, dueOn, payment }) => ({
          ...{ id, partner, outlet: unit, outletName: placeOf.outlet(unit), on, amountIdr },
          ...(dueOn === undefined ? {} : { dueOn }),
          daysLate: payment.daysLate,
        }))
        .toSorted(byLateness),
    }
  },
})

async function rowsOf({ entities }: Services, ikm: Id<'ikm'>) {
  const [proposals, placements, unpaid] = await Promise.all([
    entities.proposal.query.ofIkm({ ikm }).go({ order: 'desc', limit: MOST_PROPOSALS }),
    entities.placement.query.ofIkm({ ikm }).go({ pages: 'all' }),
    entities.purchase.query.owedTo({ ikm }).go({ limit: MOST_UNPAID }),
  ])
  return {
    proposals: z.parse(z.array(Proposal), proposals.data),
    placements: z.parse(z.array(Placement), placements.data),
    unpaid: z.parse(z.array(Purchase), unpaid.data),
  }
}

type At = { unit: Id<'outlet'>; slot: Id<'slot'>; partner: Id<'partner'> }

/** The names and terms of the places; a proposal, placement or purchase always names what is on record. */
async function placesOf(services: Services, at: readonly At[], owed: readonly { unit: Id<'outlet'> }[]) {
  const [outlets, slots] = await Promise.all([
    outletsAt(
      services,
      [...at, ...owed].map(({ unit }) => unit),
    ),
    slotsAt(services, at),
  ])
  const names = new Map(outlets.map(({ unit, name }) => [unit, name]))
  const known = new Map(slots.map((each) => [each.slot, each]))
  const outlet = (unit: Id<'outlet'>) => {
    const name = names.get(unit)
    if (name === undefined) throw new Error(`${unit} is named and not on record`)
    return name
  }
  return {
    outlet,
    slot: ({ unit, slot, partner }: At) => {
      const found = known.get(slot)
      if (found === undefined) throw new Error(`${slot} is named and not on record`)
      return { partner, outlet: unit, outletName: outlet(unit), slot, slotName: found.name, terms: found.terms }
    },
  }
}

function waitingOf({ proposal, by, products, lapsesOn, messages, sample }: Proposal) {
  return { proposal, by, products, lapsesOn, messages, ...(sample === undefined ? {} : { sample }) }
}

function standsOf({ placement, products, from, to }: Placement, proposal: Id<'proposal'> | undefined) {
  return {
    ...{ placement, products, from },
    ...(to === undefined ? {} : { to }),
    ...(proposal === undefined ? {} : { proposal }),
  }
}

// What is offered in an outlet and what becomes of it: slots with their terms, proposals, placements and their ends.
import { addDays, type Day } from '../../../core/kernel/day.ts'
import * as Placement from '../../../core/placement/operations.ts'
import { endPlan } from '../../../core/placement/plan.ts'
import type { Placement as PlacementRow } from '../../../core/placement/schema.ts'
import * as Proposal from '../../../core/proposal/operations.ts'
import { acceptPlan, declinePlan, lapsePlan, makePlan } from '../../../core/proposal/plan.ts'
import { LAPSE_AFTER_DAYS } from '../../../core/proposal/steps.ts'
import * as Slot from '../../../core/slot/operations.ts'
import { freed, openPlan } from '../../../core/slot/plan.ts'
import type { Slot as SlotRow } from '../../../core/slot/schema.ts'
import { inQuarter } from './calendar.ts'
import { system } from './cast.ts'
import type { Maker } from './ikm.ts'
import type { Manner } from './manners.ts'
import type { OwnedOutlet } from './partners.ts'
import { PLACES, type SlotDraft, WANTED } from './places.ts'
import { made, type Teller } from './scribe.ts'

/** A placement with the IKM that answers for it; its first and last quarter. */
export type Stood = { placement: PlacementRow; maker: Maker; quarters: readonly [number, number] }
/** What an outlet offered: placements, and slots that stayed empty. */
export type Shelf = { stood: Stood[]; vacant: SlotRow[] }

/** Offers and fills slots after the outlet's manner; `pick` finds an IKM that is not there yet. */
export function fillShelf(teller: Teller, outlet: OwnedOutlet, manner: Manner, pick: () => Maker): Shelf {
  const { calendar } = teller
  const shelf: Shelf = { stood: [], vacant: [] }
  if (manner.offer === 'none') return shelf
  const opened = manner.turn === 'opens' ? outlet.row.openedOn : addDays(calendar.opening, 60)
  const starts = inQuarter(calendar, manner.stands[0], -5)
  for (const [i, draft] of PLACES[outlet.row.sector].slots(outlet.measures).entries()) {
    let slot = openSlot(teller, outlet, draft, opened)
    if (i === 0) refuse(teller, outlet, slot, { times: manner.refusals, before: starts }, pick)
    const empty = manner.offer === 'vacant' || (manner.offer === 'half' && i % 2 === 1)
    if (empty) shelf.vacant.push(slot)
    else {
      for (let n = 0; n < draft.openings; n++) {
        const placed = place(teller, outlet, slot, draft.products, pick(), starts)
        slot = end(teller, outlet, placed, manner.stands[1])
        shelf.stood.push({ ...placed, quarters: manner.stands })
      }
    }
  }
  return shelf
}

function openSlot(teller: Teller, { row, owner }: OwnedOutlet, draft: SlotDraft, on: Day): SlotRow {
  const { act, entities, chance } = teller
  const { name, kind, areaDm2, openings, form } = draft
  const bought = kind === 'procurement' || chance.happens(40)
  const terms = {
    form,
    supply: bought ? 'buy-out' : 'consignment',
    marginPercent: chance.whole(10, 30),
    rentIdrPerMonth: 0,
    paymentDays: chance.pick([7, 14, 30]),
    returnsBorneBy: bought ? 'partner' : 'ikm',
    ...(kind === 'shelf' ? { position: chance.pick(['entrance', 'eye-level', 'checkout', 'aisle', 'back']) } : {}),
  }
  const place = { partner: row.partner, outlet: row.unit, name, kind, areaDm2, openings, openedOn: on }
  const input = { ...place, terms, wants: WANTED[form] }
  return act(Slot.open, owner, on, input, (given, at) =>
    openPlan(entities, at, given, { slot: made('slot', at), kecamatan: row.kecamatan }),
  ).slot
}

/** Invited by the partner or asked for by the IKM, accepted by the other side ten days before it starts. */
function place(teller: Teller, outlet: OwnedOutlet, slot: SlotRow, products: number, maker: Maker, from: Day) {
  const { act, entities, chance } = teller
  const { unit, partner } = outlet.row
  const invited = chance.happens(60)
  const proposal = propose(teller, outlet, slot, maker, products, invited ? 'partner' : 'ikm', addDays(from, -18))
  const input = { partner, ikm: maker.ikm, outlet: unit, proposal: proposal.proposal, from }
  const accepted = act(Proposal.accept, invited ? maker.actor : outlet.owner, addDays(from, -10), input, (given, at) =>
    acceptPlan(entities, at, proposal, slot, { placement: made('placement', at), from: given.from }),
  )
  return { placement: accepted.placement, slot: accepted.slot, maker }
}

function propose(
  { act, entities }: Teller,
  { row, owner }: OwnedOutlet,
  slot: SlotRow,
  { ikm, actor, products }: Maker,
  most: number,
  by: 'partner' | 'ikm',
  on: Day,
) {
  const asked = { outlet: row.unit, slot: slot.slot, ikm, products: products.slice(0, most) }
  if (by === 'ikm') {
    return act(Proposal.request, actor, on, asked, (given, at) =>
      makePlan(entities, at, slot, { proposal: made('proposal', at), ikm, by, products: given.products }),
    ).proposal
  }
  return act(Proposal.invite, owner, on, { partner: row.partner, ...asked }, (given, at) =>
    makePlan(entities, at, slot, { proposal: made('proposal', at), ikm, by, products: given.products }),
  ).proposal
}

/** The placement ends with its last quarter; one that reaches the current quarter stands on. */
function end(
  { act, entities, calendar }: Teller,
  { row, owner }: OwnedOutlet,
  placed: { placement: PlacementRow; slot: SlotRow; maker: Maker },
  lastQuarter: number,
): SlotRow {
  if (lastQuarter === 3) return placed.slot
  const { placement, slot } = placed
  const to = inQuarter(calendar, lastQuarter + 1, -1)
  const input = { partner: row.partner, ikm: placement.ikm, outlet: row.unit, placement: placement.placement, to }
  act(Placement.end, owner, to, input, (given, at) => endPlan(entities, at, placement, slot, given.to, 'partner'))
  return { ...freed(slot), version: slot.version + 1 }
}

type Refusals = { times: number; before: Day }

/** Proposals that came to nothing: declined before anybody stood there, lapsed since, and one still open today. */
function refuse(teller: Teller, outlet: OwnedOutlet, slot: SlotRow, wanted: Refusals, pick: () => Maker): void {
  const { act, entities, calendar, chance } = teller
  const days = [
    addDays(wanted.before, -chance.whole(21, 24)),
    inQuarter(calendar, 1, chance.whole(3, 20)),
    addDays(calendar.today, -3),
  ]
  for (const [n, on] of days.slice(0, wanted.times).entries()) {
    const maker = pick()
    const by = n % 2 === 0 ? 'partner' : 'ikm'
    const proposal = propose(teller, outlet, slot, maker, 1, by, on)
    const which = { outlet: outlet.row.unit, proposal: proposal.proposal }
    if (n === 0) {
      const input = { partner: outlet.row.partner, ikm: maker.ikm, ...which, reason: chance.pick(DECLINED_BY_IKM) }
      act(Proposal.decline, maker.actor, addDays(on, 4), input, (given, at) =>
        declinePlan(entities, at, proposal, given.reason),
      )
    } else if (n === 1) {
      act(Proposal.lapse, system('lapse-proposals'), addDays(on, LAPSE_AFTER_DAYS + 1), which, (_given, at) =>
        lapsePlan(entities, at, proposal),
      )
    }
  }
}

/** Why IKM leave the shelves of large shops, as the press told it of other regencies. */
const DECLINED_BY_IKM = [
  'Kapasitas kami belum cukup untuk jumlah yang diminta setiap minggu.',
  'Pembayaran tiga puluh hari terlalu lama untuk modal kami.',
  'Margin dan retur yang ditanggung perajin membuat harga jual tidak masuk.',
  'Izin edar kami masih diperpanjang, jadi belum berani masuk toko.',
] as const

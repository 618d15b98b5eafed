// The form of a route's test case, and the stories that the cases tell before they call.
import type { Id } from '../../../core/kernel/id.ts'
import * as Product from '../../../core/product/operations.ts'
import * as Proposal from '../../../core/proposal/operations.ts'
import * as Purchase from '../../../core/purchase/operations.ts'
import * as Slot from '../../../core/slot/operations.ts'
import { contextOf } from '../../support/services.ts'
import type { Role, World } from '../../support/world.ts'

export type Input = Record<string, unknown>

export type Case = {
  /** Who calls and may. */
  as: Role
  /** Who else may, and so is not expected to be refused. */
  also?: readonly Role[]
  /** A good input, after the story that it needs. */
  input: (world: World) => Input | Promise<Input>
  /** Laid over a good input it is refused with 400, at the path of its first field. */
  bad: Input
  /** The path of the fault, where it is not the first field of `bad`. */
  fault?: string
}

/** Beside the verifier: what everybody in office may look at. */
export const READERS = ['recommender', 'decider'] as const

/** A field of nothing, for inputs that have none of their own. */
export const STRANGE = { bad: { strange: 'x' }, fault: '$' } as const

const TERMS = {
  form: 'shelf',
  supply: 'buy-out',
  marginPercent: 20,
  rentIdrPerMonth: 0,
  paymentDays: 14,
  returnsBorneBy: 'partner',
} as const

export const ofPartner = ({ partner }: World) => ({ partner })
export const ofOutlet = ({ partner, outlet }: World) => ({ partner, outlet })
export const ofIkm = ({ ikm }: World) => ({ ikm })

export const aSlotForm = (world: World) => ({
  ...ofOutlet(world),
  name: 'Rak lobi',
  kind: 'shelf',
  areaDm2: 60,
  openings: 5,
  openedOn: '2026-06-01',
  terms: TERMS,
})

export async function openedSlot(world: World): Promise<Id<'slot'>> {
  const { services, actors } = world
  return (await Slot.open(services, contextOf(actors.owner), aSlotForm(world))).slot
}

type Proposed = { slot: Id<'slot'>; proposal: Id<'proposal'> }

/** The partner invites the IKM to a new slot. */
export async function invited(world: World): Promise<Proposed> {
  const { services, ikm, product, actors } = world
  const slot = await openedSlot(world)
  const invitation = { ...ofOutlet(world), slot, ikm, products: [product] }
  return { slot, ...(await Proposal.invite(services, contextOf(actors.owner), invitation)) }
}

/** The IKM asks for a new slot. */
export async function requested(world: World): Promise<Proposed> {
  const { services, outlet, ikm, product, actors } = world
  const slot = await openedSlot(world)
  const request = { outlet, slot, ikm, products: [product] }
  return { slot, ...(await Proposal.request(services, contextOf(actors.ikm), request)) }
}

/** A placement that stands since June. */
export async function placed(world: World): Promise<Id<'placement'>> {
  const { services, ikm, actors } = world
  const { proposal } = await invited(world)
  const accepted = { ...ofOutlet(world), ikm, proposal, from: '2026-06-01' }
  return (await Proposal.accept(services, contextOf(actors.ikm), accepted)).placement
}

/** A purchase of 1 October. */
export async function bought(world: World): Promise<{ outlet: Id<'outlet'>; on: string; purchase: Id<'purchase'> }> {
  const { services, outlet, ikm, actors } = world
  const on = '2026-10-01'
  const record = { ...ofOutlet(world), ikm, on, amountIdr: 500_000, volumeKg: 10 }
  return { outlet, on, ...(await Purchase.record(services, contextOf(actors.owner), record)) }
}

export const aProductForm = ({ ikm }: World) => ({
  ikm,
  name: 'Dodol wijen',
  category: 'dodol-kue',
  unitOfSale: 'bungkus 250 g',
})

export async function added(world: World): Promise<Id<'product'>> {
  return (await Product.add(world.services, contextOf(world.actors.ikm), aProductForm(world))).product
}

// Stories of the confirm link: an IKM with a PIN and a placement that is asked about, and the operations with the tests' secret.
import * as Link from '../../core/confirmlink/business.ts'
import { pinOf, tokenOf } from '../../core/confirmlink/keys.ts'
import type { Linking } from '../../core/confirmlink/letter.ts'
import * as Office from '../../core/confirmlink/officer-operations.ts'
import * as Confirm from '../../core/confirmlink/operations.ts'
import { addPhoto } from '../../core/confirmlink/photo.ts'
import { pinRowOf } from '../../core/confirmlink/read.ts'
import { sha256 } from '../../core/kernel/canonical.ts'
import type { Context } from '../../core/kernel/context.ts'
import { period } from '../../core/kernel/period.ts'
import * as Purchase from '../../core/purchase/operations.ts'
import type { Services } from '../../core/table/service.ts'
import { VILLAGE } from './belonging.ts'
import type { AnyOperation } from './calls.ts'
import { ORIGIN } from './http.ts'
import { SECRET } from './inquiries.ts'
import { contextOf } from './services.ts'
import { standing } from './story.ts'
import type { World } from './world.ts'

export const LINKING: Linking = { secret: SECRET, origin: ORIGIN }
export const MONTH = period('2026-09')
/** What seals the sessions: another secret than that of links and PINs. */
export const SESSIONS = 'another secret of the tests, which is of the sessions'

type Linked<Output> = Pick<AnyOperation, 'operation' | 'input' | 'permission'> &
  ((services: Services & Linking, context: Context, input: unknown) => Promise<Output>)

/** The same operation with the secret and origin of the tests. */
function linked<Output>(run: Linked<Output>) {
  const { operation, input, permission } = run
  return Object.assign(
    (services: Services, context: Context, asked: unknown) => run({ ...services, ...LINKING }, context, asked),
    { operation, input, permission },
  )
}

export const enter = linked(Confirm.enter)
export const send = linked(Office.send)
export const setPin = linked(Office.setPin)

export const there = (world: World) => ({ village: VILLAGE, ikm: world.ikm })
export const ofMonth = (world: World) => ({ ikm: world.ikm, month: MONTH })
export const tokenFor = (world: World, month = MONTH) => tokenOf(LINKING, { ikm: world.ikm, month })

/** An officer gives the IKM its PIN. */
export async function pinned(world: World): Promise<string> {
  return (await setPin(world.services, contextOf(world.actors.verifier), there(world))).pin
}

/** Any PIN but the right one. */
export function wrongPin(pin: string, step = 1): string {
  return String((Number(pin) + step) % 1_000_000).padStart(6, '0')
}

export async function pinNow(world: World): Promise<string> {
  return pinOf(LINKING, world.ikm, (await pinRowOf(world.services, world.ikm))?.serial ?? 0)
}

/** A placement that is asked about, as an answer names it. */
export async function asked(world: World, answer = 'yes') {
  const { placement } = await standing(world)
  return { ...ofMonth(world), answers: [{ about: 'placement', outlet: world.outlet, placement, answer }] }
}

/** A photo of the answer, as the decoder found it. */
export const aProof = (world: World, seed = 'proof') => ({
  ...{ ikm: world.ikm, hash: sha256(seed), bytes: 90_000 },
  ...{ width: 1280, height: 960 },
})

/** The IKM says no, with why and a photo. */
export async function deniedWithPhoto(world: World) {
  const { media } = await addPhoto(world.services, contextOf(world.actors.link), aProof(world))
  const { answers, ...month } = await asked(world, 'no')
  const [said] = answers
  const input = { ...month, answers: [{ ...said, reason: 'Raknya kosong', photo: media }] }
  await Confirm.answer(world.services, contextOf(world.actors.link), input)
  return { media, placement: said?.placement ?? '' }
}

/** The story as the form shows it, with another text. */
export const aStory = async (world: World, story: string | null = 'Dibuat di rumah sejak 1998.') => {
  const { version } = await Link.business(world.services, contextOf(world.actors.link), { ikm: world.ikm })
  return { ikm: world.ikm, version, story }
}

/** The first product as the form shows it, with a price, a capacity, and out of stock. */
export async function aStock(world: World) {
  const { products } = await Link.business(world.services, contextOf(world.actors.link), { ikm: world.ikm })
  const [first] = products
  if (first === undefined) throw new Error('there is no product')
  const { ikm, product, version } = first
  return { ikm, product, version, priceFromIdr: 12_500, capacityPerMonth: 300, leadTimeDays: null, outOfStock: true }
}

/** A delivery of September, as an answer names it. */
export async function boughtOf(world: World, on = '2026-09-10', amountIdr = 1_500_000) {
  const { services, partner, outlet, ikm, actors } = world
  const made = await Purchase.record(services, contextOf(actors.owner), {
    ...{ partner, outlet, ikm, on, amountIdr },
    volumeKg: 30,
  })
  return { about: 'purchase', outlet, on, purchase: made.purchase }
}

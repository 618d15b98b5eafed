// Stories of the public's forms: an inquiry sent, confirmed, not to be delivered; an interest registered.
import * as z from 'zod/mini'
import { tokenOf } from '../../core/inquiry/keys.ts'
import * as Inquiry from '../../core/inquiry/operations.ts'
import { Inquiry as Row } from '../../core/inquiry/schema.ts'
import * as Interest from '../../core/interest/operations.ts'
import type { Context } from '../../core/kernel/context.ts'
import type { Id } from '../../core/kernel/id.ts'
import type { WithSecret } from '../../core/kernel/keyed.ts'
import type { Services } from '../../core/table/service.ts'
import type { AnyOperation } from './calls.ts'
import { rowsOf } from './repeats.ts'
import { contextOf } from './services.ts'
import type { World } from './world.ts'

export const SECRET = 'a-secret-of-the-tests-with-32-characters'

const withSecret = (services: Services) => ({ ...services, secret: SECRET })

type Keyed = Pick<AnyOperation, 'operation' | 'input' | 'permission'> &
  ((services: Services & WithSecret, context: Context, input: unknown) => Promise<unknown>)

/** The same operation with the secret of the tests, for whoever runs it with services alone. */
export function secretly(run: Keyed): AnyOperation {
  const { operation, input, permission } = run
  return Object.assign(
    (services: Services, context: Context, asked: unknown) => run(withSecret(services), context, asked),
    { operation, input, permission },
  )
}

let senders = 0

/** A form of another sender each time, from another address, so that no limit is reached. */
export function inquiryForm({ ikm, product }: Pick<World, 'ikm' | 'product'>) {
  const sender = senders++
  return {
    ikm,
    product,
    language: 'id' as const,
    person: 'Bu Sari',
    email: `pembeli-${sender}@contoh.test`,
    phone: '0812-1111-2222',
    message: 'Saya perlu 40 buah untuk pekan depan.\nApakah sanggup?',
    client: `192.0.2.${sender}`,
  }
}

export function interestForm() {
  const sender = senders++
  return {
    language: 'id' as const,
    person: 'Pak Dadan',
    phone: `0813-${String(10_000_000 + sender)}`,
    kecamatan: '32.16.03',
    village: 'Sukamaju',
    category: 'dodol-kue',
    plan: 'Dodol dari ketan sendiri.',
    consent: 'yes' as const,
    client: `198.51.100.${sender}`,
  }
}

export async function sent(world: World, changes: object = {}): Promise<Id<'inquiry'>> {
  const form = { ...inquiryForm(world), ...changes }
  return (await Inquiry.send(withSecret(world.services), contextOf(world.actors.public), form)).inquiry
}

export const linkOf = (inquiry: Id<'inquiry'>) => ({ inquiry, token: tokenOf({ secret: SECRET }, inquiry) })

export async function confirmed(world: World, changes: object = {}): Promise<Id<'inquiry'>> {
  const inquiry = await sent(world, changes)
  await Inquiry.confirm(withSecret(world.services), contextOf(world.actors.public), linkOf(inquiry))
  return inquiry
}

export async function undelivered(world: World): Promise<Id<'inquiry'>> {
  const inquiry = await confirmed(world)
  await Inquiry.told(world.services, contextOf(world.actors.system), { inquiry, outcome: 'no-address' })
  return inquiry
}

export async function interested(world: World): Promise<Id<'interest'>> {
  const { services, actors } = world
  return (await Interest.register(withSecret(services), contextOf(actors.public), interestForm())).interest
}

export const send = secretly(Inquiry.send)
export const confirm = secretly(Inquiry.confirm)
export const register = secretly(Interest.register)

/** Every inquiry of the table. */
export async function inquiriesIn(services: Services): Promise<Row[]> {
  const { entities } = services
  const rows = (await rowsOf(services)).filter((row) => row['__edb_e__'] === 'inquiry')
  return rows.map((Item) => z.parse(Row, entities.inquiry.parse({ Item }).data))
}

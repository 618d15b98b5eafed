// Reading what the link rests on: the PIN that counts, who has a link in hand, and the IKM of a village.
import * as z from 'zod/mini'
import { ikmOf } from '../ikm/read.ts'
import type { Ikm } from '../ikm/schema.ts'
import type { Id } from '../kernel/id.ts'
import type { Services } from '../table/service.ts'
import type { LinkOf } from './keys.ts'
import { notThere } from './refusals.ts'
import { ConfirmPin, ConfirmSending, MOST_TRIES, type PinState } from './schema.ts'

export async function pinRowOf({ entities }: Services, ikm: Id<'ikm'>): Promise<ConfirmPin | undefined> {
  const { data } = await entities.confirmPin.get({ ikm }).go({ consistent: true })
  return data === null ? undefined : z.parse(ConfirmPin, data)
}

export function stateOf(pin: ConfirmPin | undefined): PinState {
  if (pin === undefined) return 'none'
  return pin.tries >= MOST_TRIES ? 'locked' : 'set'
}

export async function sendingOf({ entities }: Services, { ikm, month }: LinkOf): Promise<ConfirmSending | undefined> {
  const { data } = await entities.confirmSending.get({ ikm, month }).go({ consistent: true })
  return data === null ? undefined : z.parse(ConfirmSending, data)
}

/** An IKM of another village is as missing as one that never was. */
export async function ikmThere(services: Services, of: { ikm: Id<'ikm'>; village: string }): Promise<Ikm> {
  const ikm = await ikmOf(services, of.ikm)
  if (ikm.village !== of.village) throw notThere()
  return ikm
}

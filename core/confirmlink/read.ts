// Reading what the link rests on: the PIN that counts, and who has a link in hand.
import * as z from 'zod/mini'
import type { Id } from '../kernel/id.ts'
import type { Services } from '../table/service.ts'
import type { LinkOf } from './keys.ts'
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

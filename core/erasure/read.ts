// Reading requests to erase, also of an IKM that is withdrawn by now.
import * as z from 'zod/mini'
import type { Id } from '../kernel/id.ts'
import type { Services } from '../table/service.ts'
import { Erasure } from './schema.ts'
import { notOpen } from './steps.ts'

export async function erasureOf({ entities }: Services, ikm: Id<'ikm'>): Promise<Erasure | undefined> {
  const { data } = await entities.erasure.get({ ikm }).go({ consistent: true })
  return data === null ? undefined : z.parse(Erasure, data)
}

/** Refuses where nothing was ever asked. */
export async function askedErasure(services: Services, ikm: Id<'ikm'>): Promise<Erasure> {
  const found = await erasureOf(services, ikm)
  if (found === undefined) throw notOpen('none')
  return found
}

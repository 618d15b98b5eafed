// Reading starters: one, as it stands now, and the one that an account is on its way with.
import * as z from 'zod/mini'
import type { Id } from '../kernel/id.ts'
import type { Services } from '../table/service.ts'
import { noSuchStarter } from './refusals.ts'
import { Starter } from './schema.ts'

export async function starterOf(
  { entities }: Services,
  { starter, village }: { starter: Id<'starter'>; village: string },
): Promise<Starter> {
  const { data } = await entities.starter.get({ starter }).go({ consistent: true })
  if (data === null || data.village !== village) throw noSuchStarter()
  return z.parse(Starter, data)
}

/** So many of an account are looked at: registrations are few, and each begins one at most. */
const MOST = 25

/** The newest that is on its way. */
export async function openStarterOf({ entities }: Services, by: Id<'account'>): Promise<Starter | undefined> {
  const { data } = await entities.starter.query.ofAccount({ by }).go({ order: 'desc', limit: MOST })
  const open = data.find(({ state }) => state === 'open')
  return open === undefined ? undefined : z.parse(Starter, open)
}

// What registering and erasing an interest write: the audit line of an erasure names its id and nothing more.
import { actorName } from '../kernel/actor.ts'
import { isoInstant } from '../kernel/clock.ts'
import type { Context } from '../kernel/context.ts'
import type { Id } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type Change, create, type Plan, replace, stale } from '../table/change.ts'
import { daysFrom } from '../table/limits.ts'
import type { Entities } from '../table/service.ts'
import { type Interest, KEPT_DAYS, type RegisterInterest } from './schema.ts'

type Written = Plan<{ interest: Id<'interest'> }>

export function registerPlan(
  entities: Entities,
  { instant, today }: Pick<Context, 'instant' | 'today'>,
  { client: _, consent: __, ...content }: RegisterInterest,
  interest: Id<'interest'>,
  counted: readonly Change[],
): Written {
  const row: Interest = {
    ...content,
    interest,
    consentedOn: today,
    state: 'open',
    registeredAt: isoInstant(instant),
    expiresAt: daysFrom(instant, KEPT_DAYS),
    version: 1,
  }
  return {
    changes: [create(entities.interest.create(row).params(), stale()), ...counted],
    audit: [],
    result: { interest },
  }
}

/** What stays until its day comes is that there was one, where and of what kind; the chain is that of who erased it. */
export function erasePlan(entities: Entities, { actor }: Pick<Context, 'actor'>, seen: Interest): Written {
  if (seen.state === 'erased') throw noSuchInterest()
  const { person: _, phone: __, email: ___, plan: ____, village: _____, ...rest } = seen
  const change = replace(
    entities.interest
      .put({ ...rest, state: 'erased', version: seen.version + 1 })
      .where(({ version }, { eq }) => eq(version, seen.version))
      .params(),
    stale(),
  )
  const { interest } = seen
  return {
    changes: [change],
    audit: [{ root: actorName(actor), act: 'interest.erase', about: { interest } }],
    result: { interest },
  }
}

export function noSuchInterest(): Refusal {
  return new Refusal('missing', 'interest', {
    id: 'Pendaftaran minat itu tidak ada, atau isinya sudah dihapus. Periksa daftarnya lalu pilih kembali.',
    en: 'There is no such registered interest, or it was erased. Look at the list and choose again.',
  })
}

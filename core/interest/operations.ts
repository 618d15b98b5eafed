// What can be done with interests: register one, list those of a kecamatan, erase one.
import * as z from 'zod/mini'
import { canonicalJson } from '../kernel/canonical.ts'
import { type Instant, legalDay } from '../kernel/clock.ts'
import { type Id, idFrom } from '../kernel/id.ts'
import { keyed, type WithSecret } from '../kernel/keyed.ts'
import { operation } from '../kernel/operation.ts'
import { countedChanges, countedClient, countedContact } from '../table/limits.ts'
import { page } from '../table/page.ts'
import type { Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'
import { INTEREST_LIMITS } from './limits.ts'
import { erasePlan, noSuchInterest, registerPlan } from './plan.ts'
import { Interest, InterestsInKecamatan, OneInterest, RegisterInterest } from './schema.ts'

/** The same form again is one interest and counts once. */
export const register = writing({
  name: 'interest.register',
  input: RegisterInterest,
  permission: [{ actor: 'public' }],
  plan: async (services: Services & WithSecret, context, input) => {
    const { entities } = services
    const interest = interestIdOf(services, input, context.instant)
    const { data } = await entities.interest.get({ interest }).go({ consistent: true })
    if (data !== null) return { changes: [], audit: [], result: { interest } }
    const { client, contact } = INTEREST_LIMITS
    const reached = input.phone === undefined ? input.email : input.phone
    const counted = await countedChanges(services, context, [
      { limit: client, value: countedClient(services, input.client) },
      { limit: contact, value: countedContact(services, reached ?? '') },
    ])
    return registerPlan(entities, context, input, interest, counted)
  },
})

/** The newest first. A page may hold fewer than asked for. */
export const inKecamatan = operation({
  name: 'interest.inKecamatan',
  input: InterestsInKecamatan,
  permission: [{ actor: 'officer', power: 'verify' }],
  work: (services: Services, { instant }, input) =>
    page(
      `interest.inKecamatan ${input.kecamatan}`,
      input,
      (options) =>
        services.entities.interest.query
          .inKecamatan({ kecamatan: input.kecamatan })
          .where(({ expiresAt }, { gt }) => gt(expiresAt, Math.floor(instant / 1000)))
          .go({ ...options, order: 'desc' }),
      (row) => z.parse(Interest, row),
    ),
})

/** Because the person asks for it. */
export const erase = writing({
  name: 'interest.erase',
  input: OneInterest,
  permission: [{ actor: 'officer', power: 'verify' }],
  plan: async ({ entities }, context, { interest }) => {
    const { data } = await entities.interest.get({ interest }).go({ consistent: true })
    if (data === null) throw noSuchInterest()
    return erasePlan(entities, context, z.parse(Interest, data))
  },
})

/** The same words of the same person on one day are one interest. */
function interestIdOf(held: WithSecret, { client: _, ...content }: RegisterInterest, instant: Instant): Id<'interest'> {
  return idFrom('interest', keyed(held, 'interest', canonicalJson({ ...content, on: legalDay(instant) })))
}

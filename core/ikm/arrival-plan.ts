// What an IKM that arrives verified, with its contact, writes: from a registration, or from the way of a starter.
import * as z from 'zod/mini'
import type { Context } from '../kernel/context.ts'
import type { Day } from '../kernel/day.ts'
import type { Id } from '../kernel/id.ts'
import type { Plan } from '../table/change.ts'
import type { Entities } from '../table/service.ts'
import { setContactPlan } from './contact-plan.ts'
import { registerPlan } from './plan.ts'
import { RegisterIkm } from './schema.ts'

type Arrives = {
  name: string
  village: string
  category: string
  person?: string | undefined
  businessNumber?: string | undefined
  consentedOn?: Day | undefined
  email?: string | undefined
  /** It told of itself that day: that is its first sign of life. */
  heardOn: string
  /** It began as a new entrepreneur of the programme. */
  starter?: boolean
}

export function arrivalPlans(
  entities: Entities,
  by: Pick<Context, 'actor' | 'today'>,
  { name, village, category, heardOn, starter = false, ...who }: Arrives,
  ikm: Id<'ikm'>,
): Plan<unknown>[] {
  const facts = z.parse(RegisterIkm, { name, village, category, lastSignOfLife: heardOn })
  const { person, businessNumber, consentedOn, email } = who
  const contact = {
    ...(person === undefined ? {} : { person }),
    ...(businessNumber === undefined ? {} : { businessNumber }),
    ...(consentedOn === undefined ? {} : { consentedOn: consentedOn }),
    ...(email === undefined ? {} : { email }),
  }
  return [
    registerPlan(entities, by, facts, { ikm, state: 'verified', starter }),
    ...(Object.keys(contact).length === 0
      ? []
      : [setContactPlan(entities, by, { ikm, version: 0 }, { ikm, version: 0, ...contact })]),
  ]
}

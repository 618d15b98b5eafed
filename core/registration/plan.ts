// What registering, approving and rejecting write: the IKM, its contact and the membership stand in one transaction.

import { arrivalPlans } from '../ikm/arrival-plan.ts'
import type { Context } from '../kernel/context.ts'
import type { Id } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { joinIkmPlan } from '../membership/plan.ts'
import type { Membership } from '../membership/schema.ts'
import { beginPlan, closePlan } from '../starter/plan.ts'
import type { Starter } from '../starter/schema.ts'
import { type Change, create, type NoticeDraft, type Plan, replace, stale } from '../table/change.ts'
import { daysFrom } from '../table/limits.ts'
import type { Entities } from '../table/service.ts'
import { DECIDED_DAYS, type MakeRegistration, OPEN_DAYS, type Registration } from './schema.ts'

type By = Pick<Context, 'actor' | 'today' | 'instant'>
type Written = Plan<{ registration: Id<'registration'> }>

export function makePlan(
  entities: Entities,
  { today, instant }: By,
  { consent, ...given }: MakeRegistration,
  registration: Id<'registration'>,
  sent: Pick<Registration, 'by' | 'assisted'>,
  counted: readonly Change[],
): Written {
  const row: Registration = {
    ...given,
    ...sent,
    registration,
    ...(consent === undefined ? {} : { consentedOn: today }),
    state: 'open',
    registeredOn: today,
    expiresAt: daysFrom(instant, OPEN_DAYS),
    version: 1,
  }
  const { kind, village, category } = row
  return {
    changes: [create(entities.registration.create(row).params(), stale()), ...counted],
    audit: [
      {
        root: sent.by,
        act: 'registration.make',
        about: { registration, kind, village, category, assisted: sent.assisted },
      },
    ],
    result: { registration },
  }
}

/** Who the IKM will be: one that is made here, or one on record; a new entrepreneur has none yet. */
export type Becomes = {
  ikm?: Id<'ikm'>
  isNew: boolean
  email?: string | undefined
  interest?: Id<'interest'> | undefined
  /** The way that a new entrepreneur begins with this. */
  begins?: Id<'starter'> | undefined
  /** The way that the person was on, and that ends with the IKM. */
  closes?: Starter | undefined
}

export function approvePlan(
  entities: Entities,
  by: By,
  seen: Registration,
  becomes: Becomes,
  before: Membership | undefined,
): Plan<{ registration: Id<'registration'>; ikm: Id<'ikm'> | null }> {
  if (seen.state !== 'open') throw registrationDecided()
  const { registration, by: sender, assisted } = seen
  const { ikm, isNew, interest, begins, closes } = becomes
  const parts: Plan<unknown>[] = [
    ...(ikm !== undefined && isNew
      ? arrivalPlans(
          entities,
          by,
          { ...seen, heardOn: seen.registeredOn, email: becomes.email, starter: closes !== undefined },
          ikm,
        )
      : []),
    ...(ikm === undefined || assisted ? [] : [joinIkmPlan(entities, by, { account: sender, ikm }, before)]),
    ...(begins === undefined ? [] : [beginPlan(entities, by, seen, begins)]),
    ...(closes === undefined || ikm === undefined ? [] : [closePlan(entities, by, closes, ikm)]),
  ]
  const about = {
    registration,
    account: sender,
    assisted,
    existing: ikm !== undefined && !isNew,
    interest: interest ?? null,
  }
  return {
    changes: [
      decided(entities, by, seen, {
        state: 'approved',
        ...(ikm === undefined ? {} : { ikm }),
        ...(interest === undefined ? {} : { interest }),
      }),
      ...parts.flatMap(({ changes }) => changes),
    ],
    audit: [...parts.flatMap(({ audit }) => audit), { root: ikm ?? sender, act: 'registration.approve', about }],
    notices: toldTo(seen, 'registration-approved'),
    result: { registration, ikm: ikm ?? null },
  }
}

export function rejectPlan(entities: Entities, by: By, seen: Registration, reason: string): Written {
  if (seen.state !== 'open') throw registrationDecided()
  const { registration, by: sender } = seen
  return {
    changes: [decided(entities, by, seen, { state: 'rejected', reason })],
    audit: [{ root: sender, act: 'registration.reject', about: { registration } }],
    notices: toldTo(seen, 'registration-rejected'),
    result: { registration },
  }
}

/** Who it is and its number are the contact's now, or nobody's. */
function decided(
  entities: Entities,
  { today, instant }: By,
  { person: _, businessNumber: __, ...seen }: Registration,
  given: Partial<Registration>,
): Change {
  const row = {
    ...seen,
    ...given,
    decidedOn: today,
    expiresAt: daysFrom(instant, DECIDED_DAYS),
    version: seen.version + 1,
  }
  return replace(
    entities.registration
      .put(row)
      .where(({ version }, { eq }) => eq(version, seen.version))
      .params(),
    stale(),
  )
}

function toldTo({ by, registration }: Registration, kind: string): NoticeDraft[] {
  return [{ to: by, kind, about: { registration } }]
}

function registrationDecided(): Refusal {
  return new Refusal('conflict', 'registration-decided', {
    id: 'Pendaftaran ini sudah diputuskan. Muat ulang daftar yang menunggu lalu pilih kembali.',
    en: 'This registration was decided already. Load the waiting list again and choose from it.',
  })
}

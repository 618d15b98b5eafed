// What a starter's way writes: begun with the registration, a coach, the steps, and its end as an IKM or without one.
import type { Context } from '../kernel/context.ts'
import type { Id } from '../kernel/id.ts'
import type { Registration } from '../registration/schema.ts'
import { type Change, create, type NoticeDraft, type Plan, replace, stale } from '../table/change.ts'
import { notAfterToday } from '../table/edit.ts'
import { daysFrom } from '../table/limits.ts'
import type { Entities } from '../table/service.ts'
import { starterEnded, stepDone } from './refusals.ts'
import { ENDED_DAYS, KEPT_DAYS, type Starter, type Step } from './schema.ts'

type By = Pick<Context, 'today' | 'instant'>
type Written = Plan<{ starter: Id<'starter'> }>

/** With the approval of its registration, in the same transaction. */
export function beginPlan(entities: Entities, { instant }: By, seen: Registration, starter: Id<'starter'>): Written {
  const { name, village, category, by, assisted, person, businessNumber, consentedOn, registeredOn } = seen
  const row: Starter = {
    ...{ starter, name, village, category, by, assisted, registeredOn },
    ...(person === undefined ? {} : { person }),
    ...(businessNumber === undefined ? {} : { businessNumber }),
    ...(consentedOn === undefined ? {} : { consentedOn }),
    state: 'open',
    expiresAt: daysFrom(instant, KEPT_DAYS),
    version: 1,
  }
  return {
    changes: [create(entities.starter.create(row).params(), stale())],
    audit: [{ root: by, act: 'starter.begin', about: { starter, village, category } }],
    result: { starter },
  }
}

export function assignPlan(entities: Entities, seen: Starter, coach: Id<'account'>, bySelf: boolean): Written {
  stillOpen(seen)
  const { starter, by } = seen
  if (seen.coach === coach) return { changes: [], audit: [], result: { starter } }
  return {
    changes: [replaced(entities, seen, { coach })],
    audit: [{ root: by, act: 'starter.assign', about: { starter, coach } }],
    notices: [
      ...toldTo(seen, 'starter-coach'),
      ...(bySelf ? [] : [{ to: coach, kind: 'starter-assigned', about: { starter } }]),
    ],
    result: { starter },
  }
}

export function markPlan(entities: Entities, { today }: By, seen: Starter, step: Step, on: Starter['registeredOn']) {
  stillOpen(seen)
  if (seen[step] !== undefined) throw stepDone()
  notAfterToday(on, today)
  const { starter, by } = seen
  return {
    changes: [replaced(entities, seen, { [step]: on })],
    audit: [{ root: by, act: 'starter.mark', about: { starter, step, on } }],
    result: { starter },
  } satisfies Written
}

/** It is an IKM from now on, and who it is stands in the contact of that; or it ended without one. */
export function closePlan(entities: Entities, by: By, seen: Starter, ikm?: Id<'ikm'>): Written {
  stillOpen(seen)
  const { starter } = seen
  const { person: _, businessNumber: __, consentedOn: ___, ...kept } = seen
  const closed: Starter = {
    ...kept,
    state: ikm === undefined ? 'ended' : 'became',
    ...(ikm === undefined ? {} : { ikm }),
    endedOn: by.today,
    expiresAt: daysFrom(by.instant, ENDED_DAYS),
  }
  return {
    changes: [written(entities, seen, closed)],
    audit: [{ root: seen.by, act: 'starter.close', about: { starter, ikm: ikm ?? null } }],
    result: { starter },
  }
}

/** Nobody is told who was entered by an officer: there is no address. */
export function toldTo({ by, assisted, starter }: Starter, kind: string): NoticeDraft[] {
  return assisted ? [] : [{ to: by, kind, about: { starter } }]
}

function stillOpen({ state }: Starter): void {
  if (state !== 'open') throw starterEnded()
}

function replaced(entities: Entities, seen: Starter, given: Partial<Starter>): Change {
  return written(entities, seen, { ...seen, ...given })
}

function written(entities: Entities, seen: Starter, next: Starter): Change {
  return replace(
    entities.starter
      .put({ ...next, version: seen.version + 1 })
      .where(({ version }, { eq }) => eq(version, seen.version))
      .params(),
    stale(),
  )
}

// What registering, verifying, editing and hearing from an IKM write: pure, so that the seed and imports make the same.
import type * as z from 'zod/mini'
import type { Context } from '../kernel/context.ts'
import type { Day } from '../kernel/day.ts'
import type { Id } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { certificatesBy } from '../product/certificates.ts'
import { replaced as replacedProduct } from '../product/plan.ts'
import type { Product } from '../product/schema.ts'
import { kecamatanOf } from '../region/villages.ts'
import { type Change, create, type Plan, replace, stale } from '../table/change.ts'
import { edited, notAfterToday } from '../table/edit.ts'
import type { Entities } from '../table/service.ts'
import { type Activity, activityOf } from './activity.ts'
import type { EditIkm, Ikm, RegisterIkm } from './schema.ts'

type By = Pick<Context, 'actor' | 'today'>
type Written = Plan<{ ikm: Id<'ikm'>; version: number }> & { ikm: Ikm }

export function registerPlan(
  entities: Entities,
  by: By,
  input: z.infer<typeof RegisterIkm>,
  { ikm, state = 'registered', starter = false }: { ikm: Id<'ikm'>; state?: Ikm['state']; starter?: boolean },
): Written {
  notAfterToday(input.lastSignOfLife, by.today)
  const signs = input.lastSignOfLife === undefined ? [] : [{ sign: 'reported' as const, on: input.lastSignOfLife }]
  const row: Ikm = {
    ...input,
    ikm,
    kecamatan: kecamatanOf(input.village).code,
    certificates: certificatesBy(by, [], input.certificates),
    ...activityOf(signs, by.today, by.today),
    ...(starter ? { starter } : {}),
    state,
    recordedOn: by.today,
    version: 1,
  }
  const { village, category, demonstration } = row
  return {
    changes: [create(entities.ikm.create(row).params(), stale())],
    audit: [{ root: ikm, act: 'ikm.register', about: { ikm, village, category, demonstration } }],
    result: { ikm, version: 1 },
    ikm: row,
  }
}

export function verifyPlan(entities: Entities, seen: Ikm): Written {
  if (seen.state !== 'registered') throw alreadyVerified()
  return written(entities, seen, { ...seen, state: 'verified' }, 'ikm.verify', {})
}

/** `products` are all that the IKM has: where it moves to another kecamatan, they are listed there too. */
export function editPlan(
  entities: Entities,
  by: By,
  seen: Ikm,
  products: readonly Product[],
  input: z.infer<typeof EditIkm>,
): Written {
  const { ikm, version, certificates, ...given } = input
  if (seen.version !== version) throw stale()
  const kecamatan = given.village === undefined ? seen.kecamatan : kecamatanOf(given.village).code
  const { next, changed } = edited(seen, {
    ...given,
    kecamatan,
    ...(certificates === undefined ? {} : { certificates: certificatesBy(by, seen.certificates, certificates) }),
  })
  if (changed.length === 0) return { changes: [], audit: [], result: { ikm, version }, ikm: seen }
  const moved = kecamatan === seen.kecamatan ? [] : products
  const plan = written(entities, seen, next, 'ikm.edit', { changed: changed.join(' ') })
  return {
    ...plan,
    changes: [...plan.changes, ...moved.map((each) => replacedProduct(entities, each, { ...each, kecamatan }))],
  }
}

/** Something showed on that day that the IKM is alive. Nothing is written for a day that adds nothing. */
export function signOfLifePlan(entities: Entities, { today }: Pick<By, 'today'>, seen: Ikm, on: Day): Written {
  notAfterToday(on, today)
  if (seen.lastSignOfLife !== undefined && seen.lastSignOfLife >= on) {
    return { changes: [], audit: [], result: { ikm: seen.ikm, version: seen.version }, ikm: seen }
  }
  const sign = { lastSignOfLife: on, activity: 'active', activityReason: 'reported', activityOn: on } as const
  return written(entities, seen, { ...seen, ...sign }, 'ikm.signOfLife', { on })
}

/** The activity as its signs show it. Nothing is written where it stands so already. */
export function activityPlan(entities: Entities, seen: Ikm, found: Activity): Written {
  const { next, changed } = edited(seen, found)
  if (changed.length === 0)
    return { changes: [], audit: [], result: { ikm: seen.ikm, version: seen.version }, ikm: seen }
  const { activity, activityReason = 'none', activityOn = seen.recordedOn } = next
  return written(entities, seen, next, 'ikm.activity', { activity, activityReason, activityOn })
}

function written(
  entities: Entities,
  seen: Ikm,
  next: Ikm,
  act: string,
  about: Record<string, string | boolean>,
): Written {
  const { ikm } = seen
  const version = seen.version + 1
  return {
    changes: [replaced(entities, seen, { ...next, version })],
    audit: [{ root: ikm, act, about: { ikm, ...about } }],
    result: { ikm, version },
    ikm: { ...next, version },
  }
}

function replaced(entities: Entities, seen: Ikm, next: Ikm): Change {
  return replace(
    entities.ikm
      .put(next)
      .where(({ version }, { eq }) => eq(version, seen.version))
      .params(),
    stale(),
  )
}

function alreadyVerified(): Refusal {
  return new Refusal('conflict', 'ikm-verified', {
    id: 'IKM ini sudah diverifikasi, jadi tidak perlu diverifikasi lagi. Ubah datanya bila ada yang keliru.',
    en: 'This IKM has been verified already, so there is nothing to verify. Edit it if something is wrong.',
  })
}

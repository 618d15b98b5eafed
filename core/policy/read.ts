// Reading the matching policies: the one in force on a day, and all of them as they stand on it.
import * as z from 'zod/mini'
import { addDays, type Day } from '../kernel/day.ts'
import { type MatchingPolicy, USUAL_POLICY } from '../matching/policy.ts'
import type { Services } from '../table/service.ts'
import { KeptPolicy, type Policies } from './schema.ts'

/** `since` is null where no officer has set one that has begun. */
export type PolicyOnDay = { policy: MatchingPolicy; since: Day | null }

/** Of those that begin by that day the newest; of two of one day the one that was set later: one Query for one item. */
export async function policyOn({ entities }: Services, on: Day): Promise<PolicyOnDay> {
  // A key goes on after its day, so the bound is the next one.
  const { data } = await entities.policy.query
    .all({ list: 'policies' })
    .lt({ from: addDays(on, 1) })
    .go({ order: 'desc', limit: 1 })
  if (data[0] === undefined) return { policy: USUAL_POLICY, since: null }
  const { from, order, aliveDays, distanceKm } = z.parse(KeptPolicy, data[0])
  return { policy: { order, aliveDays, distanceKm }, since: from }
}

/** All of them, dozens: one Query. */
export async function allPolicies({ entities }: Services): Promise<KeptPolicy[]> {
  const { data } = await entities.policy.query.all({ list: 'policies' }).go({ order: 'desc', pages: 'all' })
  return z.parse(z.array(KeptPolicy), data)
}

/** `all`: the newest `from` first, of one day the later set first. What another of its day replaced is past. */
export function policiesOn(all: readonly KeptPolicy[], on: Day): z.input<typeof Policies> {
  const standing = all.filter(({ from }, at) => all[at - 1]?.from !== from)
  const inForce = standing.find(({ from }) => from <= on) ?? null
  const coming = standing.filter(({ from }) => from > on)
  return { inForce, coming, past: all.filter((each) => each !== inForce && !coming.includes(each)) }
}

// Reading a roster and replacing it: every change of a partner's members stands on the version that was seen.
import * as z from 'zod/mini'
import type { Id } from '../kernel/id.ts'
import { whole } from '../table/batch.ts'
import { type Change, create, replace, stale } from '../table/change.ts'
import type { Entities, Services } from '../table/service.ts'
import { memberOf } from './read.ts'
import { type PartnerMember, Roster } from './schema.ts'

/** An empty one of version 0 where nobody ever belonged to the partner. */
export async function rosterOf({ entities }: Services, partner: Id<'partner'>): Promise<Roster> {
  const { data } = await entities.roster.get({ partner }).go({ consistent: true })
  return data === null ? emptyRoster(partner) : z.parse(Roster, data)
}

function emptyRoster(partner: Id<'partner'>): Roster {
  return { partner, owners: [], members: 0, invited: [], version: 0 }
}

/** The roster on the version that was seen. */
export function rosterChange(entities: Entities, seen: Roster, given: Partial<Roster>): Change {
  const row = { ...seen, ...given, version: seen.version + 1 }
  return seen.version === 0
    ? create(entities.roster.create(row).params(), stale())
    : replace(
        entities.roster
          .put(row)
          .where(({ version }, { eq }) => eq(version, seen.version))
          .params(),
        stale(),
      )
}

/** The owners once the account has the role, or is gone. */
export function ownersWith(roster: Roster, account: Id<'account'>, role?: string): Id<'account'>[] {
  const others = roster.owners.filter((owner) => owner !== account)
  return role === 'owner' ? [...others, account] : others
}

/** How many of the owners have an account still. */
export async function livingOwners({ entities }: Services, { owners }: Roster): Promise<number> {
  const keys = owners.map((account): { account: string } => ({ account }))
  const found = await whole(keys, (left) => entities.account.get(left).go({ consistent: true }))
  return owners.length - found.filter(({ state }) => state === 'removed').length
}

/** The memberships of the owners, where none of them has an account any more; undefined where one has. */
export async function ownersGone(services: Services, roster: Roster): Promise<PartnerMember[] | undefined> {
  if ((await livingOwners(services, roster)) > 0) return undefined
  const gone: PartnerMember[] = []
  for (const owner of roster.owners) gone.push(await memberOf(services, roster.partner, owner))
  return gone
}

// Reading a roster and replacing it: every change of a partner's members stands on the version that was seen.
import * as z from 'zod/mini'
import type { Id } from '../kernel/id.ts'
import { type Change, create, replace, stale } from '../table/change.ts'
import type { Entities, Services } from '../table/service.ts'
import { Roster } from './schema.ts'

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

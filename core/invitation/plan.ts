// What inviting, accepting, declining and withdrawing write: no audit line or notice holds an address.
import type { Context } from '../kernel/context.ts'
import type { Id } from '../kernel/id.ts'
import { joinPlan } from '../membership/plan.ts'
import { manyMembers } from '../membership/refusals.ts'
import { rosterChange } from '../membership/roster-read.ts'
import { type Membership, MOST_MEMBERS, type Roster } from '../membership/schema.ts'
import { emailName } from '../signin/keys.ts'
import { type Change, create, type Plan, replace, stale } from '../table/change.ts'
import type { Entities } from '../table/service.ts'
import { alreadyInvited, manyInvitations } from './refusals.ts'
import { type Invitation, type Invite, MOST_OPEN, OPEN_SECONDS } from './schema.ts'

type Now = Pick<Context, 'instant' | 'today'>
type Written = Plan<{ invitation: Id<'invitation'> }>

/** One open invitation an address and partner: the roster knows them all, so that of two at once one is refused. */
export function invitePlan(
  entities: Entities,
  { instant, today }: Now,
  { email, ...given }: Invite,
  invitation: Id<'invitation'>,
  roster: Roster,
  counted: readonly Change[],
): Written {
  const { partner, role, outlets } = given
  const address = emailName(email)
  const invited = stillOpen(roster, instant)
  if (invited.some((each) => each.address === address)) throw alreadyInvited()
  if (invited.length >= MOST_OPEN) throw manyInvitations()
  if (invited.length + roster.members >= MOST_MEMBERS) throw manyMembers()
  const until = Math.floor(instant / 1000) + OPEN_SECONDS
  const row: Invitation = {
    ...given,
    invitation,
    address,
    email: email.toLowerCase(),
    state: 'open',
    invitedOn: today,
    expiresAt: until,
    version: 1,
  }
  return {
    changes: [
      create(entities.invitation.create(row).params(), stale()),
      rosterChange(entities, roster, { invited: [...invited, { invitation, address, until }] }),
      ...counted,
    ],
    audit: [{ root: partner, act: 'invitation.invite', about: { invitation, role, outlets: outlets.join(' ') } }],
    notices: [{ to: invitation, kind: 'member-invited', about: { invitation, partner } }],
    result: { invitation },
  }
}

export function acceptPlan(
  entities: Entities,
  now: Now,
  seen: Invitation,
  account: Id<'account'>,
  roster: Roster,
  before: Membership | undefined,
): Plan<{ invitation: Id<'invitation'>; partner: Id<'partner'> }> {
  const { invitation, partner, role, outlets } = seen
  const joined = joinPlan(entities, now, { partner, account, role, outlets }, without(roster, seen, now), before)
  return {
    changes: [answered(entities, seen, 'accepted'), ...joined.changes],
    audit: [{ root: partner, act: 'invitation.accept', about: { invitation, account } }, ...joined.audit],
    result: { invitation, partner },
  }
}

/** By the person who was invited, or by the partner that thought better of it. */
export function closePlan(
  entities: Entities,
  now: Now,
  seen: Invitation,
  state: 'declined' | 'withdrawn',
  roster: Roster,
): Written {
  const { invitation, partner } = seen
  const act = state === 'declined' ? 'invitation.decline' : 'invitation.withdraw'
  const { invited } = without(roster, seen, now)
  return {
    changes: [answered(entities, seen, state), rosterChange(entities, roster, { invited })],
    audit: [{ root: partner, act, about: { invitation } }],
    result: { invitation },
  }
}

/** What was answered holds the address no longer. */
function answered(entities: Entities, { email: _, ...seen }: Invitation, state: Invitation['state']): Change {
  return replace(
    entities.invitation
      .put({ ...seen, state, version: seen.version + 1 })
      .where(({ version }, { eq }) => eq(version, seen.version))
      .params(),
    stale(),
  )
}

function without(roster: Roster, { invitation }: Invitation, { instant }: Now): Roster {
  return { ...roster, invited: stillOpen(roster, instant).filter((each) => each.invitation !== invitation) }
}

function stillOpen({ invited }: Roster, instant: number): Roster['invited'] {
  return invited.filter(({ until }) => until * 1000 > instant)
}

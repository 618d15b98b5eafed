// What joining, changing and leaving write: pure, so that an invitation, a claim and the seed make the same.
import type { Context } from '../kernel/context.ts'
import type { Id } from '../kernel/id.ts'
import { type AuditEntry, type Change, create, type Plan, replace, stale } from '../table/change.ts'
import type { Entities } from '../table/service.ts'
import { alreadyMember, lastOwner, manyMembers, manyOwners, otherIkm } from './refusals.ts'
import { ownersWith, rosterChange } from './roster-read.ts'
import {
  type ChangeMember,
  type GrantPower,
  type IkmMember,
  type Membership,
  MOST_MEMBERS,
  MOST_OWNERS,
  type Officer,
  type PartnerMember,
  type Roster,
} from './schema.ts'

type By = Pick<Context, 'today'>
type Changed = Plan<{ account: Id<'account'>; version: number }>
type Role = Pick<PartnerMember, 'role' | 'outlets'>

/** An account joins a partner. `roster` without the invitation that it accepts; `before` is its membership that ended. */
export function joinPlan(
  entities: Entities,
  { today }: By,
  given: Role & { partner: Id<'partner'>; account: Id<'account'> },
  roster: Roster,
  before: Membership | undefined,
): Changed {
  const { partner, account, role, outlets } = given
  if (before?.state === 'active') throw alreadyMember()
  if (roster.members + roster.invited.length >= MOST_MEMBERS) throw manyMembers()
  const owners = bounded(ownersWith(roster, account, role))
  const row = {
    ...opened(account, partner, today, before),
    kind: 'partner' as const,
    holder: partner,
    role,
    outlets,
  }
  return {
    changes: [
      membershipChange(entities, before, row),
      rosterChange(entities, roster, { owners, members: roster.members + 1 }),
    ],
    audit: [line(partner, 'membership.join', { account, role, outlets: outlets.join(' ') })],
    result: { account, version: row.version },
  }
}

/** Another role or other outlets. A partner keeps one owner at least. */
export function changePlan(
  entities: Entities,
  seen: PartnerMember,
  roster: Roster,
  { role, outlets }: Pick<ChangeMember, 'role' | 'outlets'>,
): Changed {
  const { account, holder: partner } = seen
  const owners = bounded(ownersWith(roster, account, role))
  if (owners.length === 0) throw lastOwner()
  const row = { ...seen, role, outlets, version: seen.version + 1 }
  return {
    changes: [membershipChange(entities, seen, row), rosterChange(entities, roster, { owners })],
    audit: [line(partner, 'membership.change', { account, role, outlets: outlets.join(' ') })],
    result: { account, version: row.version },
  }
}

export function removePlan(entities: Entities, { today }: By, seen: PartnerMember, roster: Roster): Changed {
  const { account, holder: partner } = seen
  const owners = ownersWith(roster, account)
  if (owners.length === 0) throw lastOwner()
  const row = { ...seen, state: 'ended' as const, to: today, version: seen.version + 1 }
  return {
    changes: [
      membershipChange(entities, seen, row),
      rosterChange(entities, roster, { owners, members: roster.members - 1 }),
    ],
    audit: [line(partner, 'membership.remove', { account })],
    result: { account, version: row.version },
  }
}

/**
 * A partner whose owners all closed their accounts is taken over: their memberships end with the change that makes the
 * new owner, who may have been a member already.
 */
export function takeOverPlan(
  entities: Entities,
  by: By,
  { partner, account }: { partner: Id<'partner'>; account: Id<'account'> },
  { roster, gone, before }: { roster: Roster; gone: readonly PartnerMember[]; before: Membership | undefined },
): Changed {
  const left = { ...roster, owners: [], members: roster.members - gone.length }
  const ended = gone.map((seen) =>
    membershipChange(entities, seen, { ...seen, state: 'ended', to: by.today, version: seen.version + 1 }),
  )
  const owner: Role = { role: 'owner', outlets: [] }
  const taken =
    before?.kind === 'partner' && before.state === 'active'
      ? changePlan(entities, before, left, owner)
      : joinPlan(entities, by, { partner, account, ...owner }, left, before)
  const lines = gone.map((seen) => line(partner, 'membership.remove', { account: seen.account }))
  return { ...taken, changes: [...ended, ...taken.changes], audit: [...lines, ...taken.audit] }
}

/** An account acts for one IKM at most: its hat is the same for every IKM. */
export function joinIkmPlan(
  entities: Entities,
  { today }: By,
  { account, ikm }: { account: Id<'account'>; ikm: Id<'ikm'> },
  before: Membership | undefined,
): Changed {
  if (before?.state === 'active') {
    if (before.holder !== ikm) throw otherIkm()
    return { changes: [], audit: [], result: { account, version: before.version } }
  }
  const row = { ...opened(account, 'ikm', today, before), kind: 'ikm' as const, holder: ikm }
  return {
    changes: [membershipChange(entities, before, row)],
    audit: [line(ikm, 'membership.joinIkm', { account })],
    result: { account, version: row.version },
  }
}

export function leaveIkmPlan(entities: Entities, { today }: By, seen: IkmMember): Changed {
  const { account, holder: ikm } = seen
  const row = { ...seen, state: 'ended' as const, to: today, version: seen.version + 1 }
  return {
    changes: [membershipChange(entities, seen, row)],
    audit: [line(ikm, 'membership.leaveIkm', { account })],
    result: { account, version: row.version },
  }
}

/** A power from a day to a day. Given again it holds from and to the newer days; the trail keeps the older. */
export function grantPlan(
  entities: Entities,
  { today }: By,
  given: GrantPower,
  before: Membership | undefined,
): Changed {
  const { agency, account, power, from, to, villages } = given
  if (before !== undefined && isSame(before, given)) {
    return { changes: [], audit: [], result: { account, version: before.version } }
  }
  const dated = { from, ...(to === null ? {} : { to }), ...(villages === undefined ? {} : { villages }) }
  const row = {
    ...opened(account, hatOfPower(given), today, before),
    ...dated,
    kind: 'agency' as const,
    holder: agency,
    power,
  }
  return {
    changes: [membershipChange(entities, before, row)],
    audit: [
      line(account, 'membership.grant', { account, agency, power, from, to, villages: (villages ?? []).join(' ') }),
    ],
    result: { account, version: row.version },
  }
}

function isSame(before: Membership, { from, to, villages }: GrantPower): boolean {
  if (before.kind !== 'agency' || before.state !== 'active') return false
  const [was, asked] = [before.villages, villages].map((each) => (each ?? []).join(' '))
  return before.from === from && (before.to ?? null) === to && was === asked
}

/** It holds no more from this moment on. */
export function endPowerPlan(entities: Entities, { today }: By, seen: Officer): Changed {
  const { account, holder: agency, power } = seen
  const row = { ...seen, state: 'ended' as const, to: today, version: seen.version + 1 }
  return {
    changes: [membershipChange(entities, seen, row)],
    audit: [line(account, 'membership.endPower', { account, agency, power })],
    result: { account, version: row.version },
  }
}

/** An account holds each power of an agency once. */
export function hatOfPower({ agency, power }: { agency: string; power: string }): string {
  return `${agency}#${power}`
}

function opened(account: Id<'account'>, hat: string, today: Context['today'], before: Membership | undefined) {
  const version = (before?.version ?? 0) + 1
  return { account, hat, from: today, state: 'active' as const, recordedOn: today, version }
}

function membershipChange(entities: Entities, before: Membership | undefined, row: Membership): Change {
  if (before === undefined) return create(entities.membership.create(row).params(), stale())
  return replace(
    entities.membership
      .put(row)
      .where(({ version }, { eq }) => eq(version, before.version))
      .params(),
    stale(),
  )
}

function bounded(owners: Id<'account'>[]): Id<'account'>[] {
  if (owners.length > MOST_OWNERS) throw manyOwners()
  return owners
}

function line(root: string, act: string, about: AuditEntry['about']): AuditEntry {
  return { root, act, about }
}

// What putting a group offer together writes, until it is sent: pure.
import type { Context } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import type { Id } from '../kernel/id.ts'
import { LAPSE_AFTER_DAYS } from '../proposal/steps.ts'
import { filled } from '../slot/plan.ts'
import type { Slot } from '../slot/schema.ts'
import { create, type Plan, stale } from '../table/change.ts'
import type { Entities } from '../table/service.ts'
import { withdrawPlan } from './decide-plan.ts'
import { alreadyAnswered, notAllAgreed, shareChanged } from './refusals.ts'
import type { Group, Member, Seat, Share } from './schema.ts'
import { holds } from './steps.ts'
import { lineOf, noticeOf, replacement, seated, stepped } from './write.ts'

type Today = Pick<Context, 'today'>
type Planned = Plan<{ group: Id<'group'> }>

/** The lead agrees to its own share by stating it; the others are asked. */
export function openPlan(
  entities: Entities,
  { today }: Today,
  slot: Slot,
  made: { group: Id<'group'>; lead: Id<'ikm'>; shares: readonly Share[]; seats: readonly Seat[] },
): Planned {
  filled(slot)
  const group: Group = {
    unit: slot.unit,
    group: made.group,
    slot: slot.slot,
    partner: slot.partner,
    lead: made.lead,
    members: made.shares.map((share) => ({ ...share, answer: share.ikm === made.lead ? 'agreed' : 'asked' })),
    state: 'gathering',
    madeOn: today,
    lapsesOn: addDays(today, LAPSE_AFTER_DAYS),
    version: 1,
  }
  return {
    changes: [create(entities.group.create(group).params(), stale()), ...seated(entities, group, made.seats)],
    audit: [lineOf(group, group.lead, 'group.open', { members: group.members.length })],
    notices: asked(group).map(({ ikm }) => noticeOf(group, ikm, 'group-invited')),
    result: { group: group.group },
  }
}

/** Whoever agreed to the same product and share has agreed; who is new, has another share or said no is asked anew. */
export function changePlan(entities: Entities, seen: Group, shares: readonly Share[], seats: readonly Seat[]): Planned {
  const state = stepped(seen, 'change')
  const members = shares.map((share): Member => {
    const before = seen.members.find(({ ikm }) => ikm === share.ikm)
    if (share.ikm === seen.lead) return { ...share, answer: 'agreed' }
    const agreed = before?.answer === 'agreed' && sameShare(before, share)
    return { ...share, answer: agreed ? 'agreed' : 'asked' }
  })
  const group = { ...seen, members, state }
  const told = asked(group).filter(
    ({ ikm, ...share }) => !asked(seen).some((was) => was.ikm === ikm && sameShare(was, share)),
  )
  const left = seen.members.filter(
    ({ ikm, answer }) => answer !== 'refused' && !members.some((each) => each.ikm === ikm),
  )
  const free = members.filter(({ ikm }) => !holds(seen, ikm))
  return {
    changes: [replacement(entities, seen, group), ...seated(entities, { ...group, members: free }, seats)],
    audit: [lineOf(group, group.lead, 'group.change', { members: members.length })],
    notices: [
      ...told.map(({ ikm }) => noticeOf(group, ikm, 'group-invited')),
      ...left.map(({ ikm }) => noticeOf(group, ikm, 'group-left-out')),
    ],
    result: { group: group.group },
  }
}

/** A member says yes to the share that it was shown, or no, also later; the lead that says no takes the whole back. */
export function answerPlan(
  entities: Entities,
  { today }: Today,
  seen: Group,
  { ikm, agree, ...shown }: Share & { agree: boolean },
): Planned {
  const own = seen.members.find((each) => each.ikm === ikm)
  if (ikm === seen.lead && !agree) return withdrawPlan(entities, { today }, seen)
  const state = stepped(seen, agree ? 'agree' : 'leave')
  if (own === undefined || !sameShare(own, shown)) throw shareChanged()
  // Who said no holds no seat any more: it sits again once the lead asks it again.
  if (own.answer === 'refused' || (agree && own.answer === 'agreed')) throw alreadyAnswered()
  const answer = agree ? 'agreed' : 'refused'
  const members = seen.members.map((each): Member => (each.ikm === ikm ? { ...each, answer } : each))
  const group = { ...seen, members, state }
  const recalled = seen.state === 'sent'
  return {
    changes: [replacement(entities, seen, group)],
    audit: [ikm, seen.lead].map((root) => lineOf(group, root, 'group.answer', { ikm, agree })),
    notices: [
      noticeOf(group, group.lead, 'group-answered'),
      ...(recalled ? [noticeOf(group, group.partner, 'group-recalled')] : []),
    ],
    result: { group: group.group },
  }
}

/** From now on the partner has as many days as for any proposal. */
export function sendPlan(entities: Entities, { today }: Today, seen: Group, slot: Slot): Planned {
  const state = stepped(seen, 'send')
  const missing = seen.members.filter(({ answer }) => answer !== 'agreed').length
  if (missing > 0) throw notAllAgreed(missing)
  filled(slot)
  const group: Group = { ...seen, state, sentOn: today, lapsesOn: addDays(today, LAPSE_AFTER_DAYS) }
  return {
    changes: [replacement(entities, seen, group)],
    audit: [group.partner, group.lead].map((root) => lineOf(group, root, 'group.send', {})),
    notices: [noticeOf(group, group.partner, 'group-sent')],
    result: { group: group.group },
  }
}

function asked({ members }: Group): Member[] {
  return members.filter(({ answer }) => answer === 'asked')
}

type Goods = Pick<Share, 'product' | 'perMonth'>
function sameShare(one: Goods, two: Goods): boolean {
  return one.product === two.product && one.perMonth === two.perMonth
}

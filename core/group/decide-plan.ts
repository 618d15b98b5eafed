// What ends a group offer writes: accepted or declined as a whole, taken back, or lapsed. Pure.
import type { Context } from '../kernel/context.ts'
import type { Day } from '../kernel/day.ts'
import type { Id } from '../kernel/id.ts'
import { startTogether } from '../placement/plan.ts'
import { isVacant } from '../slot/plan.ts'
import type { Slot } from '../slot/schema.ts'
import type { Plan } from '../table/change.ts'
import type { Entities } from '../table/service.ts'
import { notLapsedYet, notNow } from './refusals.ts'
import type { Group, Member } from './schema.ts'
import { isOpen, type On } from './steps.ts'
import { lineOf, noticeOf, replacement, stepped } from './write.ts'

type Today = Pick<Context, 'today'>
type Planned = Plan<{ group: Id<'group'> }>

/** The whole group takes one opening: a placement for each member, in one transaction. */
export function acceptPlan(
  entities: Entities,
  context: Today,
  seen: Group,
  slot: Slot,
  start: { from: Day; placements: readonly Id<'placement'>[] },
): Planned {
  const decided = decidedBy(seen, 'accept', context.today)
  const members = seen.members.map((each, at): Member & { placement: Id<'placement'> } => {
    const placement = start.placements[at]
    if (placement === undefined) throw new RangeError(`no id for the placement of ${each.ikm}`)
    return { ...each, placement }
  })
  const starts = members.map(({ ikm, product, placement }) => ({
    ...{ placement, ikm, products: [product], from: start.from },
  }))
  const group = { ...decided, members }
  return {
    changes: [replacement(entities, seen, group), ...startTogether(entities, context, slot, group.group, starts)],
    audit: [
      lineOf(group, group.partner, 'group.accept', { from: start.from }),
      ...members.map(({ ikm, placement }) => lineOf(group, ikm, 'group.accept', { from: start.from, placement })),
    ],
    notices: members.map(({ ikm }) => noticeOf(group, ikm, 'group-accepted')),
    result: { group: group.group },
  }
}

export function declinePlan(entities: Entities, { today }: Today, seen: Group, reason: string): Planned {
  const group = { ...decidedBy(seen, 'decline', today), reason }
  return {
    changes: [replacement(entities, seen, group)],
    audit: [group.partner, group.lead].map((root) => lineOf(group, root, 'group.decline', {})),
    notices: group.members.map(({ ikm }) => noticeOf(group, ikm, 'group-declined')),
    result: { group: group.group },
  }
}

/** Lapsing is the schedule's: once the last day is over, or where the place was given to another. */
export function lapsePlan(entities: Entities, { today }: Today, seen: Group, slot: Slot): Planned {
  if (!isOpen(seen.state)) throw notNow(seen.state)
  if (seen.lapsesOn >= today && isVacant(slot)) throw notLapsedYet(seen.lapsesOn)
  return endedPlan(entities, seen, decidedBy(seen, 'lapse', today), 'group.lapse')
}

/** The lead takes it back. */
export function withdrawPlan(entities: Entities, { today }: Today, seen: Group): Planned {
  return endedPlan(entities, seen, decidedBy(seen, 'withdraw', today), 'group.withdraw')
}

/** Everybody who sat in it is told, and the partner where it was to decide. */
function endedPlan(entities: Entities, seen: Group, group: Group, act: string): Planned {
  const sent = seen.state === 'sent'
  const sitting = seen.members.filter(({ ikm, answer }) => ikm !== seen.lead && answer !== 'refused')
  const told = [
    ...sitting.map(({ ikm }) => ikm),
    ...(act === 'group.lapse' ? [seen.lead] : []),
    ...(sent ? [seen.partner] : []),
  ]
  return {
    changes: [replacement(entities, seen, group)],
    audit: [...(sent ? [seen.partner] : []), seen.lead].map((root) => lineOf(group, root, act, {})),
    notices: told.map((to) => noticeOf(group, to, 'group-ended')),
    result: { group: group.group },
  }
}

function decidedBy(seen: Group, on: On, decidedOn: Day): Group {
  return { ...seen, state: stepped(seen, on), decidedOn }
}

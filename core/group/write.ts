// What the plans of group offers share: the next state, the rows, the lines of the chain and the notices.
import { type AuditEntry, type Change, create, type NoticeDraft, replace, stale } from '../table/change.ts'
import type { Entities } from '../table/service.ts'
import { notNow } from './refusals.ts'
import type { Group, Seat } from './schema.ts'
import { type On, stepFrom } from './steps.ts'

/** Where the step leads; refuses where the group's state does not take it. */
export function stepped({ state }: Group, on: On): Group['state'] {
  const next = stepFrom(state, on)
  if (next === undefined) throw notNow(state)
  return next
}

export function replacement(entities: Entities, seen: Group, next: Group): Change {
  return replace(
    entities.group
      .put({ ...next, version: seen.version + 1 })
      .where(({ version }, { eq }) => eq(version, seen.version))
      .params(),
    stale(),
  )
}

/** A seat for each member, on the version that was seen of the one it had before: of two groups one is told to look again. */
export function seated(entities: Entities, { slot, unit, group, members }: Group, before: readonly Seat[]): Change[] {
  return members.map(({ ikm }) => {
    const seen = before.find((each) => each.ikm === ikm)
    const seat = { slot, ikm, unit, group }
    if (seen === undefined) return create(entities.seat.create(seat).params(), stale())
    const next = entities.seat.put({ ...seat, version: seen.version + 1 })
    return replace(next.where(({ version }, { eq }) => eq(version, seen.version)).params(), stale())
  })
}

export function lineOf(group: Group, root: string, act: string, more: AuditEntry['about']): AuditEntry {
  return { root, act, about: { ...aboutOf(group), ...more } }
}

export function noticeOf(group: Group, to: string, kind: string): NoticeDraft {
  return { to, kind, about: aboutOf(group) }
}

function aboutOf({ group, unit, slot, partner, lead }: Group) {
  return { group, outlet: unit, slot, partner, lead }
}

// Whether somebody wants mail of a kind: read where it is sent, and changed in one place.
import * as z from 'zod/mini'
import type { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { keyed, sameHash, type WithSecret } from '../kernel/keyed.ts'
import { create, type Plan, replace, stale } from '../table/change.ts'
import type { Entities, Services } from '../table/service.ts'
import { NoticeStop, STOP_GROUPS, STOP_KINDS, type StopGroup, type Stopped } from './stop-schema.ts'

/** Undefined: it cannot be stopped. */
export function groupOf(kind: string): StopGroup | undefined {
  return STOP_GROUPS.find((group) => STOP_KINDS[group].some((each) => each === kind))
}

/** An empty one of version 0 where nothing was ever stopped. */
export async function stopsOf({ entities }: Services, to: NoticeStop['to']): Promise<NoticeStop> {
  const { data } = await entities.noticeStop.get({ to }).go({ consistent: true })
  return data === null ? { to, stopped: {}, version: 0 } : z.parse(NoticeStop, data)
}

/** The day since which the group is stopped; undefined where it is not, or not yet as of that day. */
export function stoppedOn({ stopped }: NoticeStop, group: StopGroup, today: Day): Day | undefined {
  const since = stopped[group]
  return since !== undefined && since <= today ? since : undefined
}

const Recipient = z.union([idOf('ikm'), idOf('account')])

/** Whether mail of that kind is unwanted. Costs a Get where the kind may be stopped, and nothing else. */
export async function isStopped(services: Services, { to, kind }: { to: string; kind: string }, today: Day) {
  const [group, whose] = [groupOf(kind), Recipient.safeParse(to)]
  if (group === undefined || !whose.success) return false
  return stoppedOn(await stopsOf(services, whose.data), group, today) !== undefined
}

/** What stands so already is not written again: a mail program may press the link twice. */
export function stopPlan(
  entities: Entities,
  { today }: { today: Day },
  seen: NoticeStop,
  { group, stop }: { group: StopGroup; stop: boolean },
): Plan<{ stopped: Stopped }> {
  const { to, stopped, version } = seen
  if ((stoppedOn(seen, group, today) !== undefined) === stop) return { changes: [], audit: [], result: { stopped } }
  const { [group]: _, ...others } = stopped
  const next: Stopped = stop ? { ...others, [group]: today } : others
  const row = { to, stopped: next, version: version + 1 }
  const change =
    version === 0
      ? create(entities.noticeStop.create(row).params(), stale())
      : replace(
          entities.noticeStop
            .put(row)
            .where((held, { eq }) => eq(held.version, version))
            .params(),
          stale(),
        )
  return {
    changes: [change],
    audit: [{ root: to, act: stop ? 'notice.stop' : 'notice.start', about: { to, group } }],
    result: { stopped: next },
  }
}

/** What the link in a mail carries. Nothing of it is stored; it stops that group for that recipient, and does no more. */
export function stopTokenOf(held: WithSecret, to: string, group: StopGroup): string {
  return keyed(held, 'notice-stop', `${to}\n${group}`)
}

export function isStopTokenOf(held: WithSecret, to: string, group: StopGroup, token: string): boolean {
  return sameHash(stopTokenOf(held, to, group), token)
}

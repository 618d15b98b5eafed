// Acting as the system: the context of what nobody asked for, as schedules and consumers of the stream have it.
import type { Instant } from '../../core/kernel/clock.ts'
import { type Context, context } from '../../core/kernel/context.ts'
import type { Day } from '../../core/kernel/day.ts'
import type { Services } from '../../core/table/service.ts'

/** What such a handler is given: wiring builds it once, tests and the local machine build their own. */
export type SystemWiring = {
  services: Services
  now: () => Instant
  /** The legal day, where a demonstration shifts it. */
  today?: () => Day
  random: () => number
}

export function asSystem({ now, today, random }: SystemWiring, name: string, requestId: string): Context {
  const shifted = today === undefined ? {} : { today: today() }
  return context({ actor: { kind: 'system', name }, instant: now(), random, requestId, ...shifted })
}

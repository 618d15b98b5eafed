// Writes history down: each act passes its operation's own gate and plan, on its day, by whoever could do it then.
import type * as z from 'zod/mini'
import type { Actor } from '../../../core/kernel/actor.ts'
import { type Context, context, idSource } from '../../../core/kernel/context.ts'
import { addDays, type Day, dayNumber } from '../../../core/kernel/day.ts'
import { type Id, type IdKind, newId } from '../../../core/kernel/id.ts'
import { type Operation, parse } from '../../../core/kernel/operation.ts'
import { permit } from '../../../core/kernel/permission.ts'
import { type Plan, stale } from '../../../core/table/change.ts'
import { bulkCommit } from '../../../core/table/chunk.ts'
import type { Entities, Services } from '../../../core/table/service.ts'
import { type Calendar, calendarOf } from './calendar.ts'
import { type Chance, chanceOf } from './chance.ts'

/** What an act must pass: the operation's schema and its permission. */
type Gate<Schema extends z.core.$ZodType> = Pick<
  Operation<Schema, never, unknown>,
  'operation' | 'input' | 'permission'
>

/** One who tells a part of the history: with a chance of its own, so that other parts change nothing in this one. */
export type Teller = {
  calendar: Calendar
  entities: Entities
  chance: Chance
  /** One act: the input as an operation takes it from outside, then the plan of what it writes. */
  act: <Schema extends z.core.$ZodType<object>, Made extends Plan<unknown>>(
    gate: Gate<Schema>,
    actor: Actor,
    on: Day,
    input: unknown,
    plan: (input: z.core.output<Schema>, context: Context) => Made,
  ) => Made
}

export type Scribe = {
  calendar: Calendar
  teller: (name: string) => Teller
  /** Writes everything in the order in which it happened; answers with the number of items. */
  write: (progress: (done: number) => void) => Promise<number>
}

/** What was written in so many days waits in the outbox still; everything older was delivered. */
const NEWS_DAYS = 3
const DAY_MS = 86_400_000
/** 08:00 in Jakarta, as milliseconds of a UTC day. */
const MORNING_MS = 3_600_000
const OFFICE_HOURS_S = 6 * 3600

export function scribeOf(services: Services, today: Day): Scribe {
  const { entities } = services
  const calendar = calendarOf(today)
  const told: { context: Context; plan: Plan<unknown> }[] = []

  const teller = (name: string): Teller => {
    const chance = chanceOf(name)
    const morning = MORNING_MS + chance.whole(0, OFFICE_HOURS_S) * 1000
    let acts = 0
    return {
      calendar,
      entities,
      chance,
      act: (gate, actor, on, input, plan) => {
        if (on > today) throw new RangeError(`${gate.operation} on ${on} is still to come`)
        acts += 1
        const requestId = `seed-${name}-${acts}`
        const at = context({
          actor,
          instant: dayNumber(on) * DAY_MS + morning + acts,
          today: on,
          random: chance.random,
          requestId,
        })
        const parsed = parse(gate.operation, gate.input, input)
        permit(gate.operation, gate.permission, actor, parsed, on)
        const made = plan(parsed, at)
        told.push({ context: at, plan: kept(made) })
        return made
      },
    }
  }

  const write = async (progress: (done: number) => void) => {
    told.sort((a, b) => a.context.instant - b.context.instant)
    const toldBefore = addDays(today, -NEWS_DAYS)
    const bulk = bulkCommit(services, { random: chanceOf('retries').random, progress, toldBefore })
    for (const { context, plan } of told) await bulk.add(context, plan)
    await bulk.flush()
    return bulk.written
  }
  return { calendar, teller, write }
}

/** What is written of a plan, without its rows and refusals: a whole regency waits in memory for its turn. */
function kept({ changes, audit, notices }: Plan<unknown>): Plan<null> {
  const items = changes.map(({ act, params }) => ({ act, params: { Item: params['Item'] }, otherwise: NOBODY_ELSE }))
  return { changes: items, audit, ...(notices === undefined ? {} : { notices }), result: null }
}

/** Nobody else writes meanwhile, so nothing is ever refused. */
const NOBODY_ELSE = stale()

/** A new id within an act, where the plan is made. */
export function made<K extends IdKind>(kind: K, at: Context): Id<K> {
  return newId(kind, idSource(at))
}

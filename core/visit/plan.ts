// What a visit writes: pure, so that the seed and imports make the same.
import type { Context } from '../kernel/context.ts'
import type { Day } from '../kernel/day.ts'
import type { Id } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { create, type Plan, stale } from '../table/change.ts'
import type { Entities } from '../table/service.ts'
import type { Visit } from './schema.ts'

/** One row under the day of the visit; the partner's chain holds its line. `partner` is whose outlet it is. */
export function recordPlan(
  entities: Entities,
  { today }: Pick<Context, 'today'>,
  partner: Id<'partner'>,
  made: Omit<Visit, 'recordedOn'>,
): Plan<{ visit: Id<'visit'> }> & { visit: Visit } {
  if (made.on > today) throw dayToCome(made.on)
  const visit: Visit = { ...made, recordedOn: today }
  const about = {
    visit: made.id,
    outlet: made.unit,
    placement: made.placement ?? null,
    slot: made.slot ?? null,
    on: made.on,
    seen: made.seen,
  }
  return {
    changes: [create(entities.visit.create({ ...visit, year: made.on.slice(0, 4) }).params(), stale())],
    audit: [{ root: partner, act: 'visit.record', about }],
    result: { visit: made.id },
    visit,
  }
}

function dayToCome(on: Day): Refusal {
  return new Refusal('invalid', 'day-in-future', {
    id: `Kunjungan pada ${on} belum terjadi, jadi belum dapat dicatat. Catat pada hari kunjungan atau sesudahnya.`,
    en: `A visit on ${on} has not happened yet, so it cannot be recorded. Record it on its day or later.`,
  })
}

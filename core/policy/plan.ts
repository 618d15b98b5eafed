// What setting a matching policy writes: one sealed row more, and never an older one again.
import { actorName } from '../kernel/actor.ts'
import type { Context } from '../kernel/context.ts'
import type { Day } from '../kernel/day.ts'
import type { Id } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { create, type Plan, stale } from '../table/change.ts'
import type { Entities } from '../table/service.ts'
import type { KeptPolicy, SetPolicy } from './schema.ts'

/** It begins today at the earliest: nobody was put in order yesterday by what is set today. */
export function setPolicyPlan(
  entities: Entities,
  { actor, today }: Pick<Context, 'actor' | 'today'>,
  policy: Id<'policy'>,
  given: SetPolicy,
): Plan<{ policy: Id<'policy'> }> {
  const { from, order, aliveDays, distanceKm } = given
  if (from < today) throw backdated(from, today)
  const row: KeptPolicy = { policy, ...given, setOn: today }
  const about = {
    policy,
    from,
    order: order.join(' '),
    aliveDays: aliveDays.join(' '),
    distanceKm: distanceKm.join(' '),
  }
  return {
    changes: [create(entities.policy.create(row).params(), stale())],
    audit: [{ root: actorName(actor), act: 'policy.set', about }],
    result: { policy },
  }
}

function backdated(from: Day, today: Day): Refusal {
  return new Refusal('invalid', 'from-before-today', {
    id: `Kebijakan ini akan berlaku mulai ${from}, sebelum hari ini (${today}); urutan tidak diubah surut. Ubah tanggal mulainya menjadi hari ini atau sesudahnya.`,
    en: `This policy would begin on ${from}, before today (${today}); no order is changed backwards. Set its first day to today or later.`,
  })
}

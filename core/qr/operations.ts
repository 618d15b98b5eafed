// What can be done with views by QR: count one, and read those of an IKM in a month.
import * as z from 'zod/mini'
import { ikmOf } from '../ikm/read.ts'
import { addDays, type Day } from '../kernel/day.ts'
import { operation } from '../kernel/operation.ts'
import { spanOf } from '../kernel/period.ts'
import { whole } from '../table/batch.ts'
import { daysFrom, oneMore } from '../table/limits.ts'
import type { Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'
import { CountView, KEPT_DAYS, MOST_A_DAY, QR_RULE, Views, ViewsOfIkm } from './schema.ts'

/** Whether the IKM is there is asked by the first view of a day alone. */
export const count = writing({
  name: 'qr.count',
  input: CountView,
  permission: [{ actor: 'public' }],
  plan: async (services, context, { ikm }) => {
    const at = keyOf(ikm, context.today)
    const { data } = await services.entities.counter.get(at).go({ consistent: true })
    if (data === null) await ikmOf(services, ikm)
    const seen = data?.count ?? 0
    const changes =
      seen < MOST_A_DAY
        ? [oneMore(services.entities, { ...at, expiresAt: daysFrom(context.instant, KEPT_DAYS) }, seen)]
        : []
    return { changes, audit: [], result: null }
  },
})

/** Of a whole month by known keys. */
export const ofIkm = operation({
  name: 'qr.ofIkm',
  input: ViewsOfIkm,
  permission: [{ actor: 'ikm', ikm: 'ikm' }],
  work: async ({ entities }: Services, _context, { ikm, month }) => {
    const rows = await whole(
      daysOf(month).map((on) => keyOf(ikm, on)),
      (keys) => entities.counter.get(keys).go(),
    )
    const days = rows
      .map(({ stretch, count: views }) => ({ on: stretch, views }))
      .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    return z.parse(Views, { month, sum: days.reduce((sum, { views }) => sum + views, 0), days })
  },
})

function keyOf(ikm: string, on: Day): { rule: string; value: string; stretch: string } {
  return { rule: QR_RULE, value: ikm, stretch: on }
}

function daysOf(month: Parameters<typeof spanOf>[0]): Day[] {
  const { first, last } = spanOf(month)
  const days: Day[] = []
  for (let on = first; on <= last; on = addDays(on, 1)) days.push(on)
  return days
}

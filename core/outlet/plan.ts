// What opening, editing and closing an outlet write: pure, so that the seed and imports make the same.
import type * as z from 'zod/mini'
import type { Context } from '../kernel/context.ts'
import { addDays, type Day } from '../kernel/day.ts'
import type { Id } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { kecamatanOf } from '../region/villages.ts'
import { create, type Plan, replace, stale } from '../table/change.ts'
import { edited, notAfterToday } from '../table/edit.ts'
import type { Entities } from '../table/service.ts'
import type { EditOutlet, OpenOutlet, Outlet } from './schema.ts'

type Today = Pick<Context, 'today'>
type Written = Plan<{ outlet: Id<'outlet'>; version: number }> & { outlet: Outlet }

/** An opening may be announced so far ahead: the duty is a condition of the first licence. */
const ANNOUNCED_DAYS = 365

export function openPlan(
  entities: Entities,
  { today }: Today,
  input: z.infer<typeof OpenOutlet>,
  { outlet, broughtBy }: { outlet: Id<'outlet'>; broughtBy?: Id<'job'> },
): Written {
  if (input.openedOn > addDays(today, ANNOUNCED_DAYS)) throw tooFarAhead()
  const row: Outlet = {
    ...input,
    unit: outlet,
    kecamatan: kecamatanOf(input.village).code,
    recordedOn: today,
    ...(broughtBy === undefined ? {} : { broughtBy }),
    version: 1,
  }
  const { sector, village, openedOn } = row
  return {
    changes: [create(entities.outlet.create(row).params(), stale())],
    audit: [{ root: row.partner, act: 'outlet.open', about: { outlet, sector, village, openedOn } }],
    result: { outlet, version: 1 },
    outlet: row,
  }
}

export function editPlan(entities: Entities, seen: Outlet, input: z.infer<typeof EditOutlet>): Written {
  const { partner: _, outlet, version, ...given } = input
  if (seen.version !== version) throw stale()
  if (seen.closedOn !== undefined) throw alreadyClosed(seen.closedOn)
  const { next, changed } = edited(seen, given)
  if (changed.length === 0) return { changes: [], audit: [], result: { outlet, version }, outlet: seen }
  return written(entities, seen, next, 'outlet.edit', { changed: changed.join(' ') })
}

/** The last day on which it is open. It is set once and recorded today; what was known before stays known. */
export function closePlan(entities: Entities, { today }: Today, seen: Outlet, closedOn: Day): Written {
  if (seen.closedOn !== undefined) throw alreadyClosed(seen.closedOn)
  notAfterToday(closedOn, today)
  if (closedOn < seen.openedOn) throw closedBeforeOpened(seen.openedOn)
  return written(entities, seen, { ...seen, closedOn, endRecordedOn: today }, 'outlet.close', { closedOn })
}

function written(entities: Entities, seen: Outlet, next: Outlet, act: string, about: Record<string, string>): Written {
  const version = seen.version + 1
  const change = replace(
    entities.outlet
      .put({ ...next, version })
      .where((attributes, { eq }) => eq(attributes.version, seen.version))
      .params(),
    stale(),
  )
  return {
    changes: [change],
    audit: [{ root: seen.partner, act, about: { outlet: seen.unit, ...about } }],
    result: { outlet: seen.unit, version },
    outlet: { ...next, version },
  }
}

function tooFarAhead(): Refusal {
  return new Refusal('invalid', 'opening-too-far-ahead', {
    id: `Pembukaan gerai hanya dapat dicatat paling lama ${ANNOUNCED_DAYS} hari sebelumnya. Perbaiki tanggalnya, atau catat lagi nanti.`,
    en: `An outlet’s opening can be recorded at most ${ANNOUNCED_DAYS} days ahead. Correct the day, or record it later.`,
  })
}

function alreadyClosed(on: Day): Refusal {
  return new Refusal('conflict', 'outlet-closed', {
    id: `Gerai ini sudah dicatat tutup pada ${on}, jadi tidak dapat diubah lagi. Buka gerai baru bila usahanya kembali berjalan.`,
    en: `This outlet is recorded as closed on ${on}, so it cannot be changed any more. Open a new one if it does business again.`,
  })
}

function closedBeforeOpened(openedOn: Day): Refusal {
  return new Refusal('invalid', 'end-before-start', {
    id: `Gerai ini dibuka pada ${openedOn}; hari penutupan tidak boleh sebelum itu. Perbaiki tanggalnya.`,
    en: `This outlet opened on ${openedOn}; it cannot close before that day. Correct the day.`,
  })
}

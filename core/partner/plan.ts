// What registering and closing a partner write: pure, so that the seed and imports make the same.
import type * as z from 'zod/mini'
import { sha256 } from '../kernel/canonical.ts'
import type { Context } from '../kernel/context.ts'
import type { Day } from '../kernel/day.ts'
import type { Id } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { create, type Plan, replace, stale } from '../table/change.ts'
import { notAfterToday } from '../table/edit.ts'
import type { Entities } from '../table/service.ts'
import { partnerClosed } from './read.ts'
import type { Partner, RegisterPartner } from './schema.ts'

type Today = Pick<Context, 'today'>
type Written = Plan<{ partner: Id<'partner'>; version: number }> & { partner: Partner }

/** 00 to 15, the same for an id for ever: the first hexadecimal digit of its hash. */
export function bucketOf(partner: Id<'partner'>): string {
  return String(Number.parseInt(sha256(partner).slice(0, 1), 16)).padStart(2, '0')
}

/** The partner and the sentinel of its NIB: of two that register one NIB at once, one is refused. */
export function registerPlan(
  entities: Entities,
  { today }: Today,
  input: z.infer<typeof RegisterPartner>,
  { partner }: { partner: Id<'partner'> },
): Written {
  notAfterToday(input.openedOn, today)
  const row: Partner = { ...input, unit: partner, bucket: bucketOf(partner), recordedOn: today, version: 1 }
  const { nib, sector, openedOn, demonstration } = row
  return {
    changes: [
      create(entities.sentinel.create({ rule: 'nib', value: nib, owner: partner }).params(), nibTaken()),
      create(entities.partner.create(row).params(), stale()),
    ],
    audit: [{ root: partner, act: 'partner.register', about: { partner, nib, sector, openedOn, demonstration } }],
    result: { partner, version: 1 },
    partner: row,
  }
}

/** The last day on which it does business. It is set once and recorded today; its NIB stays taken. */
export function closePlan(entities: Entities, { today }: Today, seen: Partner, closedOn: Day): Written {
  if (seen.closedOn !== undefined) throw partnerClosed(seen.closedOn)
  notAfterToday(closedOn, today)
  if (closedOn < seen.openedOn) throw closedBeforeOpened(seen.openedOn)
  const next: Partner = { ...seen, closedOn, endRecordedOn: today, version: seen.version + 1 }
  const change = replace(
    entities.partner
      .put(next)
      .where(({ version }, { eq }) => eq(version, seen.version))
      .params(),
    stale(),
  )
  return {
    changes: [change],
    audit: [{ root: seen.unit, act: 'partner.close', about: { partner: seen.unit, closedOn } }],
    result: { partner: seen.unit, version: next.version },
    partner: next,
  }
}

function nibTaken(): Refusal {
  return new Refusal('conflict', 'nib-taken', {
    id: 'NIB ini sudah terdaftar pada mitra lain, jadi mitra baru belum disimpan. Periksa NIB-nya, atau cari mitra itu di daftar.',
    en: 'This NIB is registered for a partner already, so the new one was not saved. Check the NIB, or look for that partner in the list.',
  })
}

function closedBeforeOpened(openedOn: Day): Refusal {
  return new Refusal('invalid', 'end-before-start', {
    id: `Mitra ini mulai berusaha pada ${openedOn}; hari penutupan tidak boleh sebelum itu. Perbaiki tanggalnya.`,
    en: `This partner opened on ${openedOn}; it cannot close before that day. Correct the day.`,
  })
}

// What starting and ending a placement write: pure, so that the seed and imports make the same.
import type { Context } from '../kernel/context.ts'
import { addDays, type Day } from '../kernel/day.ts'
import type { Id } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { filled, freed, replaced } from '../slot/plan.ts'
import type { Slot } from '../slot/schema.ts'
import { type Change, create, type Plan, replace, stale } from '../table/change.ts'
import type { Entities } from '../table/service.ts'
import type { Placement } from './schema.ts'

type Today = Pick<Context, 'today'>
type Start = { placement: Id<'placement'>; ikm: Id<'ikm'>; products: Id<'product'>[]; from: Day }

/** The placement and the filled slot: one conditional write each, in one transaction. */
export function startChanges(
  entities: Entities,
  { today }: Today,
  slot: Slot,
  start: Start,
): { changes: Change[]; placement: Placement; slot: Slot } {
  const placement = placementIn(slot, start, today)
  const next = filled(slot)
  return {
    changes: [create(entities.placement.create(placement).params(), stale()), replaced(entities, slot, next)],
    placement,
    slot: { ...next, version: slot.version + 1 },
  }
}

/**
 * The placements of several IKM in one opening, and the slot with that one filled. What a slot counts is openings; who
 * stands in it is counted by the placements.
 */
export function startTogether(
  entities: Entities,
  { today }: Today,
  slot: Slot,
  group: Id<'group'>,
  starts: readonly Start[],
): Change[] {
  const placements = starts.map((start) => ({ ...placementIn(slot, start, today), group }))
  return [
    ...placements.map((placement) => create(entities.placement.create(placement).params(), stale())),
    replaced(entities, slot, filled(slot)),
  ]
}

function placementIn(slot: Slot, start: Start, today: Day): Placement {
  if (start.from < slot.openedOn) throw beforeSlot(slot.openedOn)
  return { ...start, unit: slot.unit, slot: slot.slot, partner: slot.partner, recordedOn: today, version: 1 }
}

/**
 * The placement with its end, recorded today, and the freed slot. An end is set once: later facts correct it. The opening
 * stays taken while `others` of its group stand in it; the slot is written all the same, so that of two who end at once
 * one sees that it is the last.
 */
export function endPlan(
  entities: Entities,
  { today }: Today,
  placement: Placement,
  slot: Slot,
  to: Day,
  by: 'partner' | 'ikm',
  others = false,
): Plan<{ placement: Id<'placement'> }> {
  if (placement.to !== undefined) throw alreadyEnded(placement.to)
  if (to < placement.from) throw endBeforeStart(placement.from)
  const about = { placement: placement.placement, outlet: placement.unit, slot: placement.slot, to, by }
  return {
    changes: [ended(entities, placement, to, today), replaced(entities, slot, others ? slot : freed(slot))],
    audit: [
      { root: placement.partner, act: 'placement.end', about: { ...about, ikm: placement.ikm } },
      { root: placement.ikm, act: 'placement.end', about: { ...about, partner: placement.partner } },
    ],
    notices: [{ to: by === 'partner' ? placement.ikm : placement.partner, kind: 'placement-ended', about }],
    result: { placement: placement.placement },
  }
}

/** The old placement with its end and the new one from the next day on: the slot keeps as many as it had. */
export function swapPlan(
  entities: Entities,
  { today }: Today,
  old: Placement,
  next: { placement: Id<'placement'>; products: Id<'product'>[]; from: Day; by: 'partner' | 'ikm' },
): Plan<{ placement: Id<'placement'> }> {
  if (old.to !== undefined) throw alreadyEnded(old.to)
  if (next.from <= old.from) throw swapBeforeStart(old.from)
  const { by, ...started } = next
  if (sameGoods(old.products, next.products)) throw sameProducts()
  const { endRecordedOn: _, ...place } = old
  const placement: Placement = { ...place, ...started, recordedOn: today, version: 1 }
  const about = {
    placement: next.placement,
    replaces: old.placement,
    outlet: old.unit,
    slot: old.slot,
    from: next.from,
    by,
  }
  return {
    changes: [
      ended(entities, old, addDays(next.from, -1), today),
      create(entities.placement.create(placement).params(), stale()),
    ],
    audit: [
      { root: old.partner, act: 'placement.swap', about: { ...about, ikm: old.ikm } },
      { root: old.ikm, act: 'placement.swap', about: { ...about, partner: old.partner } },
    ],
    notices: [{ to: by === 'partner' ? old.ikm : old.partner, kind: 'placement-swapped', about }],
    result: { placement: next.placement },
  }
}

function ended(entities: Entities, seen: Placement, to: Day, today: Day): Change {
  return replace(
    entities.placement
      .put({ ...seen, to, endRecordedOn: today, version: seen.version + 1 })
      .where(({ version }, { eq }) => eq(version, seen.version))
      .params(),
    stale(),
  )
}

function sameGoods(a: readonly string[], b: readonly string[]): boolean {
  return [...new Set(a)].sort().join() === [...new Set(b)].sort().join()
}

function beforeSlot(openedOn: Day): Refusal {
  return new Refusal('invalid', 'start-before-slot', {
    id: `Slot ini baru dibuka pada ${openedOn}, jadi penempatan tidak dapat mulai sebelum itu. Perbaiki tanggal mulainya.`,
    en: `This slot opens on ${openedOn}, so the placement cannot start before it. Correct its first day.`,
  })
}

function alreadyEnded(on: Day): Refusal {
  return new Refusal('conflict', 'placement-ended', {
    id: `Penempatan ini sudah dicatat berakhir pada ${on}. Mulai penempatan baru bila barangnya kembali dipajang.`,
    en: `This placement is already recorded as ended on ${on}. Start a new one if the goods stand there again.`,
  })
}

function swapBeforeStart(from: Day): Refusal {
  return new Refusal('invalid', 'swap-before-start', {
    id: `Penempatan ini mulai pada ${from}, jadi produk lain paling cepat menggantikannya sehari kemudian. Perbaiki tanggalnya.`,
    en: `This placement started on ${from}, so other products can take its place from the day after at the earliest. Correct the day.`,
  })
}

function sameProducts(): Refusal {
  return new Refusal('conflict', 'same-products', {
    id: 'Produk itulah yang sudah ada di slot ini, jadi tidak ada yang diganti. Pilih produk lain.',
    en: 'These are the products that stand in the slot already, so nothing was swapped. Choose others.',
  })
}

function endBeforeStart(from: Day): Refusal {
  return new Refusal('invalid', 'end-before-start', {
    id: `Penempatan ini mulai pada ${from}; hari terakhirnya tidak boleh sebelum itu. Perbaiki tanggalnya.`,
    en: `This placement started on ${from}; its last day cannot be before that. Correct the day.`,
  })
}

// What opening, filling, freeing and closing a slot write: pure, so that the seed and imports make the same.

import type * as z from 'zod/mini'
import type { Context } from '../kernel/context.ts'
import type { Day } from '../kernel/day.ts'
import type { Id } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { KecamatanCode } from '../region/villages.ts'
import { type Change, create, type Plan, replace, stale } from '../table/change.ts'
import type { Entities } from '../table/service.ts'
import { KIND_OF_FORM, type OpenSlot, type Slot } from './schema.ts'

export function openPlan(
  entities: Entities,
  context: Pick<Context, 'today'>,
  input: z.infer<typeof OpenSlot>,
  place: { slot: Id<'slot'>; kecamatan: KecamatanCode },
): Plan<{ slot: Id<'slot'> }> & { slot: Slot } {
  const { outlet, ...rest } = input
  const slot: Slot = {
    ...rest,
    ...place,
    kind: input.kind ?? KIND_OF_FORM[input.terms.form],
    unit: outlet,
    occupied: 0,
    recordedOn: context.today,
    version: 1,
  }
  return {
    changes: [create(entities.slot.create(slot).params(), stale())],
    audit: [
      {
        root: slot.partner,
        act: 'slot.open',
        about: { slot: slot.slot, outlet, kind: slot.kind, openings: slot.openings, openedOn: slot.openedOn },
      },
    ],
    result: { slot: slot.slot },
    slot,
  }
}

export function closePlan(
  entities: Entities,
  context: Pick<Context, 'today'>,
  slot: Slot,
  closedOn: Day,
): Plan<{ slot: Id<'slot'> }> {
  if (slot.closedOn !== undefined) throw alreadyClosed(slot.closedOn)
  if (slot.occupied > 0) throw occupied(slot.occupied)
  if (closedOn < slot.openedOn) throw closedBeforeOpened(slot.openedOn)
  return {
    changes: [replaced(entities, slot, { ...slot, closedOn, endRecordedOn: context.today })],
    audit: [{ root: slot.partner, act: 'slot.close', about: { slot: slot.slot, outlet: slot.unit, closedOn } }],
    result: { slot: slot.slot },
  }
}

/** The slot with one opening filled: refuses where none is vacant or the slot is closed. */
export function filled(slot: Slot): Slot {
  if (slot.closedOn !== undefined) throw alreadyClosed(slot.closedOn)
  if (slot.occupied >= slot.openings) throw full()
  return { ...slot, occupied: slot.occupied + 1 }
}

export function isVacant({ occupied, openings, closedOn }: Slot): boolean {
  return closedOn === undefined && occupied < openings
}

/** The slot with one opening freed. */
export function freed(slot: Slot): Slot {
  return { ...slot, occupied: Math.max(0, slot.occupied - 1) }
}

/** Writes `next` on the version that `seen` had: of two writers one is told to look again. */
export function replaced(entities: Entities, seen: Slot, next: Slot): Change {
  return replace(
    entities.slot
      .put({ ...next, version: seen.version + 1 })
      .where(({ version }, { eq }) => eq(version, seen.version))
      .params(),
    stale(),
  )
}

function full(): Refusal {
  return new Refusal('conflict', 'slot-full', {
    id: 'Slot ini sudah terisi penuh, jadi penempatan tidak dapat dimulai. Pilih slot lain yang kosong, atau tunggu sampai ada yang berakhir.',
    en: 'This slot is full, so no placement can start in it. Choose another vacant slot, or wait until one ends.',
  })
}

function alreadyClosed(on: Day): Refusal {
  return new Refusal('conflict', 'slot-closed', {
    id: `Slot ini sudah ditutup pada ${on}, jadi tidak dapat diubah lagi. Buka slot baru bila tempatnya ditawarkan kembali.`,
    en: `This slot was closed on ${on}, so it cannot be changed any more. Open a new slot if the place is offered again.`,
  })
}

function occupied(count: number): Refusal {
  return new Refusal('conflict', 'slot-occupied', {
    id: `Masih ada ${count} penempatan di slot ini, jadi belum dapat ditutup. Akhiri penempatannya lebih dahulu.`,
    en: `${count} placements still stand in this slot, so it cannot be closed yet. End them first.`,
  })
}

function closedBeforeOpened(openedOn: Day): Refusal {
  return new Refusal('invalid', 'end-before-start', {
    id: `Slot ini dibuka pada ${openedOn}; hari penutupan tidak boleh sebelum itu. Perbaiki tanggalnya.`,
    en: `This slot opened on ${openedOn}; it cannot close before that day. Correct the day.`,
  })
}

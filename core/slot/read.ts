// Reading one slot: by its outlet and its partner, so that another partner's slot is as missing as one that never was.
import * as z from 'zod/mini'
import type { Id } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { whole } from '../table/batch.ts'
import type { Services } from '../table/service.ts'
import { Slot } from './schema.ts'

export async function slotOfOutlet(
  services: Services,
  partner: Id<'partner'> | undefined,
  outlet: Id<'outlet'>,
  slot: Id<'slot'>,
): Promise<Slot> {
  const { data } = await services.entities.slot.get({ unit: outlet, slot }).go({ consistent: true })
  if (data === null || (partner !== undefined && data.partner !== partner)) throw noSuchSlot()
  return z.parse(Slot, data)
}

/** Those that are named, each once, in any order: one batch. */
export async function slotsAt({ entities }: Services, at: readonly { unit: string; slot: string }[]): Promise<Slot[]> {
  const keys = [...new Map(at.map(({ unit, slot }) => [slot, { unit, slot }])).values()]
  const rows = await whole(keys, (left) => entities.slot.get(left).go())
  return z.parse(z.array(Slot), rows)
}

function noSuchSlot(): Refusal {
  return new Refusal('missing', 'slot', {
    id: 'Slot itu tidak ada di gerai ini. Periksa daftar slot gerai lalu pilih kembali.',
    en: 'There is no such slot in this outlet. Look at the list of the outlet’s slots and choose again.',
  })
}

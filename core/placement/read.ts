// Reading one placement: whose partner and IKM are not those named is as missing as one that never was.
import * as z from 'zod/mini'
import type { Id } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Services } from '../table/service.ts'
import { Placement } from './schema.ts'

export async function placementOf(
  services: Services,
  outlet: Id<'outlet'>,
  placement: Id<'placement'>,
  owner: { partner?: Id<'partner'>; ikm?: Id<'ikm'> },
): Promise<Placement> {
  const { data } = await services.entities.placement.get({ unit: outlet, placement }).go({ consistent: true })
  const foreign =
    data !== null &&
    ((owner.partner !== undefined && data.partner !== owner.partner) ||
      (owner.ikm !== undefined && data.ikm !== owner.ikm))
  if (data === null || foreign) throw noSuchPlacement()
  return z.parse(Placement, data)
}

/** Whether others of its group stand in the same opening: nobody has recorded their end. */
export async function othersStand(
  { entities }: Services,
  { unit, group, placement }: Pick<Placement, 'unit' | 'group' | 'placement'>,
): Promise<boolean> {
  const { data } = await entities.placement.query.standing({ unit }).go({ pages: 'all', consistent: true })
  return data.some((each) => each.group === group && each.placement !== placement && each.to === undefined)
}

function noSuchPlacement(): Refusal {
  return new Refusal('missing', 'placement', {
    id: 'Penempatan itu tidak ada di sini. Periksa daftar penempatan lalu pilih kembali.',
    en: 'There is no such placement here. Look at the list of placements and choose again.',
  })
}

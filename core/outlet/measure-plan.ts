// What recording a measure writes: one more row, of an outlet or of a partner; a later row corrects an earlier one.

import type { Context } from '../kernel/context.ts'
import type { Id } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type SectorId, sector } from '../region/sectors.ts'
import { create, type Plan, stale } from '../table/change.ts'
import { notAfterToday } from '../table/edit.ts'
import type { Entities } from '../table/service.ts'
import type { Measured } from './schema.ts'

/** Whose measure it is; the audit line stands in the partner's chain. */
type Of = { unit: Id<'outlet'> | Id<'partner'>; partner: Id<'partner'>; sector: SectorId }

export function measurePlan(
  entities: Entities,
  { today }: Pick<Context, 'today'>,
  of: Of,
  { measure, value, from }: Measured,
  id: Id<'measure'>,
): Plan<{ measure: Id<'measure'> }> {
  notAfterToday(from, today)
  if (!(sector(of.sector)?.measures ?? []).includes(measure)) throw notOfSector(of.sector)
  const row = { id, measure, value, from }
  return {
    changes: [create(entities.measure.create({ ...row, unit: of.unit, recordedOn: today }).params(), stale())],
    audit: [{ root: of.partner, act: 'measure.record', about: { unit: of.unit, ...row } }],
    result: { measure: id },
  }
}

function notOfSector(id: SectorId): Refusal {
  const { name = id, nameEn = id } = sector(id) ?? {}
  return new Refusal('invalid', 'measure-not-of-sector', {
    id: `Ukuran ini tidak dipakai untuk ${name.toLowerCase()}, jadi tidak disimpan. Pilih ukuran dari sektornya.`,
    en: `This measure is not one of the sector “${nameEn}”, so it was not saved. Choose a measure of that sector.`,
  })
}

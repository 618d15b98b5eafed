// A slot: a place offered, with its openings, its occupancy and its terms.
import { Entity } from 'electrodb'
import { count, key, maybeText, text, version } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const slotEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'slot', version: '1', service: SERVICE },
      attributes: {
        /** The outlet that it stands in. */
        unit: text,
        slot: text,
        partner: text,
        name: text,
        kind: { type: ['shelf', 'procurement'] as const, required: true },
        areaDm2: count,
        /** How many placements it takes at a time, and how many stand in it: accepting is one conditional write. */
        openings: count,
        occupied: count,
        kecamatan: text,
        terms: { type: 'any', required: true },
        wants: { type: 'any' },
        openedOn: text,
        closedOn: maybeText,
        endRecordedOn: maybeText,
        recordedOn: text,
        version,
      },
      indexes: {
        standing: { collection: 'standing', pk: key('pk', ['unit']), sk: key('sk', ['slot']) },
        vacant: {
          index: 'gsi5',
          condition: ({ occupied, openings, closedOn }) =>
            Number(occupied) < Number(openings) && closedOn === undefined,
          pk: key('gsi5pk', ['kecamatan']),
          sk: key('gsi5sk', ['slot']),
        },
      },
    },
    at,
  )

// A report: a partner's statement for a period, or the one that an officer established.
import { Entity } from 'electrodb'
import { key, maybeText, text } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const reportEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'report', version: '1', service: SERVICE },
      attributes: {
        /** The outlet or partner that it is for. */
        unit: text,
        year: text,
        /** The last day of the period. */
        on: text,
        id: text,
        period: text,
        by: { type: ['partner', 'officer'] as const, required: true },
        declared: { type: 'any', required: true },
        reason: maybeText,
        submittedOn: text,
      },
      indexes: {
        dated: { collection: 'dated', type: 'clustered', pk: key('pk', ['unit', 'year']), sk: key('sk', ['on', 'id']) },
      },
    },
    at,
  )

// An answer about one placement and one month; later answers are further rows.
import { Entity } from 'electrodb'
import { key, maybeText, text } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const confirmationEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'confirmation', version: '1', service: SERVICE },
      attributes: {
        /** The outlet. */
        unit: text,
        year: text,
        /** The first day of the month that it is about. */
        on: text,
        id: text,
        placement: text,
        ikm: text,
        month: text,
        by: { type: ['ikm', 'officer'] as const, required: true },
        answer: { type: ['yes', 'no', 'unknown'] as const, required: true },
        reason: maybeText,
        photo: maybeText,
        recordedOn: text,
      },
      indexes: {
        dated: { collection: 'dated', type: 'clustered', pk: key('pk', ['unit', 'year']), sk: key('sk', ['on', 'id']) },
        ofIkm: { index: 'gsi1', collection: 'ofIkm', pk: key('gsi1pk', ['ikm']), sk: key('gsi1sk', ['on', 'id']) },
      },
    },
    at,
  )

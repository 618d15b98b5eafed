// An answer about a purchase, by its IKM or an officer; later answers are further rows.
import { Entity } from 'electrodb'
import { key, maybeText, text } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const purchaseAnswerEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'purchase-answer', version: '1', service: SERVICE },
      attributes: {
        /** The outlet. */
        unit: text,
        year: text,
        /** The day of the purchase. */
        on: text,
        id: text,
        purchase: text,
        by: { type: ['ikm', 'officer'] as const, required: true },
        answer: { type: ['yes', 'no', 'unknown'] as const, required: true },
        /** What an officer's ruling rests on. */
        reason: maybeText,
        recordedOn: text,
      },
      indexes: {
        dated: { collection: 'dated', type: 'clustered', pk: key('pk', ['unit', 'year']), sk: key('sk', ['on', 'id']) },
      },
    },
    at,
  )

// A payment: the day on which a purchase was paid, as one side recorded it.
import { Entity } from 'electrodb'
import { key, text } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const paymentEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'payment', version: '1', service: SERVICE },
      attributes: {
        /** The outlet. */
        unit: text,
        year: text,
        /** The day of the purchase. */
        on: text,
        id: text,
        purchase: text,
        by: { type: ['ikm', 'partner'] as const, required: true },
        paidOn: text,
        recordedOn: text,
      },
      indexes: {
        dated: { collection: 'dated', type: 'clustered', pk: key('pk', ['unit', 'year']), sk: key('sk', ['on', 'id']) },
      },
    },
    at,
  )

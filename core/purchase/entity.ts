// A purchase: a delivery that a partner's outlet bought of an IKM.
import { Entity } from 'electrodb'
import { count, key, maybeText, text } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const purchaseEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'purchase', version: '1', service: SERVICE },
      attributes: {
        /** The outlet. */
        unit: text,
        year: text,
        on: text,
        id: text,
        partner: text,
        ikm: text,
        amountIdr: count,
        volumeKg: count,
        dueOn: maybeText,
        recordedOn: text,
      },
      indexes: {
        dated: { collection: 'dated', type: 'clustered', pk: key('pk', ['unit', 'year']), sk: key('sk', ['on', 'id']) },
        ofIkm: { index: 'gsi1', collection: 'ofIkm', pk: key('gsi1pk', ['ikm']), sk: key('gsi1sk', ['on', 'id']) },
      },
    },
    at,
  )

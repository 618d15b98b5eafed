// A placement: an IKM's products in a slot from a day to a day.
import { Entity } from 'electrodb'
import { key, maybeText, text, version } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const placementEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'placement', version: '1', service: SERVICE },
      attributes: {
        /** The outlet. */
        unit: text,
        placement: text,
        slot: text,
        ikm: text,
        partner: text,
        products: { type: 'list', items: { type: 'string' }, required: true },
        from: text,
        to: maybeText,
        endRecordedOn: maybeText,
        recordedOn: text,
        group: maybeText,
        version,
      },
      indexes: {
        standing: { collection: 'standing', pk: key('pk', ['unit']), sk: key('sk', ['placement']) },
        ofIkm: { index: 'gsi1', collection: 'ofIkm', pk: key('gsi1pk', ['ikm']), sk: key('gsi1sk', ['placement']) },
      },
    },
    at,
  )

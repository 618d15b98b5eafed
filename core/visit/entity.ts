// A visit: an officer saw, or did not see, a placement, or saw a slot empty.
import { Entity } from 'electrodb'
import { flag, key, maybeText, text } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const visitEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'visit', version: '1', service: SERVICE },
      attributes: {
        /** The outlet. */
        unit: text,
        year: text,
        on: text,
        id: text,
        placement: maybeText,
        slot: maybeText,
        seen: flag,
        note: maybeText,
        recordedOn: text,
      },
      indexes: {
        dated: { collection: 'dated', type: 'clustered', pk: key('pk', ['unit', 'year']), sk: key('sk', ['on', 'id']) },
      },
    },
    at,
  )

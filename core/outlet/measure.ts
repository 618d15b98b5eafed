// A measure of a partner or outlet (rooms, stars, area), dated; a later row corrects an earlier one.
import { Entity } from 'electrodb'
import { count, key, text } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const measureEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'measure', version: '1', service: SERVICE },
      attributes: {
        unit: text,
        id: text,
        measure: text,
        value: count,
        from: text,
        recordedOn: text,
      },
      indexes: {
        standing: { collection: 'standing', pk: key('pk', ['unit']), sk: key('sk', ['id']) },
      },
    },
    at,
  )

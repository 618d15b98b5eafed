// Counters: how often something was done in a stretch of time, each a row that goes away by itself.
import { Entity } from 'electrodb'
import { count, key, text } from './attributes.ts'
import type { TableAt } from './client.ts'
import { SERVICE } from './definition.ts'

export const counterEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'counter', version: '1', service: SERVICE },
      attributes: {
        /** `inquiry.email` … */
        rule: text,
        /** Whose deeds are counted: an id, or the keyed hash of what is personal. */
        value: text,
        /** Which stretch, counted from 1970. */
        stretch: text,
        count,
        expiresAt: count,
      },
      indexes: { ofStretch: { pk: key('pk', ['rule', 'value', 'stretch']), sk: key('sk', []) } },
    },
    at,
  )

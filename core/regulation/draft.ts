// A rule version while it is drafted: edited freely, binding nobody.
import { Entity } from 'electrodb'
import { key, text, version } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const ruleDraftEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'rule-draft', version: '1', service: SERVICE },
      attributes: {
        regulation: text,
        rule: text,
        from: text,
        name: text,
        nameEn: text,
        content: { type: 'any', required: true },
        /** What became of it; the row stays, so that it can be read what was once drafted. */
        state: { type: ['open', 'enacted', 'dropped'] as const, required: true },
        version,
      },
      indexes: {
        ofRegulation: { pk: key('pk', ['regulation']), sk: key('sk', ['rule', 'from']) },
      },
    },
    at,
  )

// A page's mark: whether what it shows changed since it was drawn. What is dirty stands in a sparse index.
import { Entity } from 'electrodb'
import { key, text } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const pageMarkEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'page-mark', version: '1', service: SERVICE },
      attributes: {
        page: text,
        state: { type: ['dirty', 'clean'] as const, required: true },
        /** Another one at each marking: who cleans a page names the marking that it drew. */
        token: text,
        queue: { type: ['pages'] as const, required: true, default: 'pages' as const },
      },
      indexes: {
        ofPage: { pk: key('pk', ['page']), sk: key('sk', []) },
        dirty: {
          index: 'gsi4',
          condition: ({ state }) => state === 'dirty',
          pk: key('gsi4pk', ['queue']),
          sk: key('gsi4sk', ['page']),
        },
      },
    },
    at,
  )

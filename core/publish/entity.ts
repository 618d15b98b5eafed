// What the publisher keeps: a mark for each page, of which the dirty ones stand in a sparse index; and the night's front shelf.
import { Entity } from 'electrodb'
import { count, key, text } from '../table/attributes.ts'
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

/** What was chosen and counted for the front page, put whole every night. */
export const frontEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'front', version: '1', service: SERVICE },
      attributes: {
        shelf: { type: ['front'] as const, required: true, default: 'front' as const },
        /** The day of the choice. */
        on: text,
        products: {
          type: 'list',
          required: true,
          items: { type: 'map', properties: { ikm: text, product: text } },
        },
        categories: {
          type: 'list',
          required: true,
          items: { type: 'map', properties: { category: text, active: count } },
        },
        kecamatan: {
          type: 'list',
          required: true,
          items: { type: 'map', properties: { kecamatan: text, active: count } },
        },
      },
      indexes: {
        ofShelf: { pk: key('pk', ['shelf']), sk: key('sk', []) },
      },
    },
    at,
  )

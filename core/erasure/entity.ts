// A request to erase: one an IKM. What waits for an officer stands in a sparse queue, the nearest last day first.
import { Entity } from 'electrodb'
import { flag, key, maybeText, text, version } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'
import { ERASURE_STATES } from './steps.ts'

export const erasureEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'erasure', version: '1', service: SERVICE },
      attributes: {
        ikm: text,
        name: text,
        village: text,
        state: { type: ERASURE_STATES, required: true },
        /** Which queue; the index holds only what waits. */
        queue: { type: ['erasures'] as const, required: true, default: 'erasures' as const },
        by: text,
        assisted: flag,
        askedOn: text,
        dueOn: text,
        decidedOn: maybeText,
        reason: maybeText,
        version,
      },
      indexes: {
        ofIkm: { pk: key('pk', ['ikm']), sk: key('sk', []) },
        waiting: {
          index: 'gsi3',
          condition: ({ state }) => state === 'asked' || state === 'cleared',
          pk: key('gsi3pk', ['queue']),
          sk: key('gsi3sk', ['dueOn', 'ikm']),
        },
      },
    },
    at,
  )

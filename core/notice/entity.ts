// Notices: something to be delivered to a person. What waits stands in the outbox, a sparse index.
import { Entity } from 'electrodb'
import { key, maybeText, text } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const noticeEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'notice', version: '1', service: SERVICE },
      attributes: {
        notice: text,
        /** Who it is for: the id of an IKM, partner or account; or `agency:<id>`. */
        to: text,
        kind: text,
        about: { type: 'any', required: true },
        writtenOn: text,
        state: { type: ['waiting', 'delivered', 'undeliverable'] as const, required: true },
        /** Which outbox; the index holds only what waits. */
        outbox: { type: ['notices'] as const, required: true, default: 'notices' as const },
        deliveredAt: maybeText,
        why: maybeText,
      },
      indexes: {
        ofPerson: { pk: key('pk', ['to']), sk: key('sk', ['notice']) },
        waiting: {
          index: 'gsi4',
          condition: ({ state }) => state === 'waiting',
          pk: key('gsi4pk', ['outbox']),
          sk: key('gsi4sk', ['notice']),
        },
      },
    },
    at,
  )

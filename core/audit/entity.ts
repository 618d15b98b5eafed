// The audit trail: one hash chain for each root, its sequence in the key.
import { Entity } from 'electrodb'
import { key, text } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const auditEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'audit', version: '1', service: SERVICE },
      attributes: {
        root: text,
        /** Nine digits from 000000001, so that text order is number order. */
        sequence: text,
        act: text,
        actor: text,
        instant: text,
        legalDay: text,
        requestId: text,
        about: { type: 'any', required: true },
        /** Hash of the line before; empty for the first. */
        before: { type: 'string', required: true },
        hash: text,
      },
      indexes: {
        ofRoot: { pk: key('pk', ['root']), sk: key('sk', ['sequence']) },
      },
    },
    at,
  )

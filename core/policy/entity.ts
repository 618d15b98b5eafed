// A matching policy that an officer set: written once, sealed; all lie together by their first day, the later set last.
import { Entity } from 'electrodb'
import { key, text } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SEALED_SERVICE } from '../table/definition.ts'

export const policyEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'policy', version: '1', service: SEALED_SERVICE },
      attributes: {
        list: { type: ['policies'] as const, required: true, default: 'policies' as const },
        from: text,
        policy: text,
        order: { type: 'any', required: true },
        aliveDays: { type: 'any', required: true },
        distanceKm: { type: 'any', required: true },
        reason: text,
        setOn: text,
      },
      indexes: {
        all: { pk: key('pk', ['list']), sk: key('sk', ['from', 'policy']) },
      },
    },
    at,
  )

// A job: work too long for a request, visible to its owner.
import { Entity } from 'electrodb'
import { key, maybeText, text, version } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const jobEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'job', version: '1', service: SERVICE },
      attributes: {
        owner: text,
        job: text,
        kind: text,
        /** What the worker is told. */
        about: { type: 'any', required: true },
        acting: { type: 'any', required: true },
        hat: text,
        state: { type: ['waiting', 'running', 'done', 'failed', 'cancelled'] as const, required: true },
        /** Which queue; the index holds only what waits. */
        queue: { type: ['jobs'] as const, required: true, default: 'jobs' as const },
        progress: { type: 'any', required: true },
        result: maybeText,
        problem: { type: 'any' },
        faults: { type: 'any' },
        faultsInAll: { type: 'number' },
        startedOn: text,
        fileUntil: maybeText,
        leaseUntil: { type: 'number' },
        version,
      },
      indexes: {
        ofOwner: { pk: key('pk', ['owner']), sk: key('sk', ['job']) },
        waiting: {
          index: 'gsi4',
          condition: ({ state }) => state === 'waiting',
          pk: key('gsi4pk', ['queue']),
          sk: key('gsi4sk', ['job']),
        },
      },
    },
    at,
  )

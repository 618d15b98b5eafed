// What a final finding hands over: one row a duty, in the queue of what it asks for; cases and officers read it.
import { Entity } from 'electrodb'
import { count, key, maybeText, text } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'
import { dutyAttributes } from './duty.ts'

export const handoverEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'handover', version: '1', service: SERVICE },
      attributes: {
        ...dutyAttributes,
        revision: count,
        verdict: text,
        reason: maybeText,
        asks: text,
        missing: { type: 'any', required: true },
        missingInAll: count,
      },
      indexes: {
        ofUnit: { pk: key('pk', ['unit']), sk: key('sk', ['period', 'rule']) },
        asking: {
          index: 'gsi3',
          condition: ({ asks }) => asks !== 'nothing',
          pk: key('gsi3pk', ['asks']),
          sk: key('gsi3sk', ['period', 'unit', 'rule']),
        },
      },
    },
    at,
  )

// A case: reporting or quota, walking its ladder; at most one open of each kind for a unit and rule.
import { Entity } from 'electrodb'
import { count, flag, key, text, version } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const caseEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'case', version: '1', service: SERVICE },
      attributes: {
        case: text,
        unit: text,
        partner: text,
        rule: text,
        period: text,
        kind: { type: ['reporting', 'quota'] as const, required: true },
        state: text,
        stage: count,
        /** The agency whose queue it stands in while it is not closed. */
        queue: text,
        closed: flag,
        dueOn: text,
        openedOn: text,
        version,
      },
      indexes: {
        file: { collection: 'file', pk: key('pk', ['case']), sk: key('sk', []) },
        ofPartner: { index: 'gsi1', pk: key('gsi1pk', ['partner']), sk: key('gsi1sk', ['openedOn', 'case']) },
        waiting: {
          index: 'gsi3',
          condition: ({ closed }) => closed === false,
          pk: key('gsi3pk', ['queue']),
          sk: key('gsi3sk', ['dueOn', 'case']),
        },
      },
    },
    at,
  )

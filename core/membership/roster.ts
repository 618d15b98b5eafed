// A partner's roster: who owns it and how many belong to it, in one item that every change of its members replaces.
import { Entity } from 'electrodb'
import { count, key, text, version } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const rosterEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'roster', version: '1', service: SERVICE },
      attributes: {
        partner: text,
        owners: { type: 'list', items: { type: 'string' }, required: true },
        members: count,
        invited: { type: 'any', required: true },
        version,
      },
      indexes: { ofPartner: { pk: key('pk', ['partner']), sk: key('sk', []) } },
    },
    at,
  )

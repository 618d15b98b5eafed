// The late payments that IKM reported of a partner, in one item: a list of free slots reads it for each partner in a batch.
import { Entity } from 'electrodb'
import { count, key, text, version } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const paymentRecordEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'payment-record', version: '1', service: SERVICE },
      attributes: {
        partner: text,
        lines: {
          type: 'list',
          required: true,
          items: {
            type: 'map',
            properties: { grievance: text, ikm: text, daysLate: count, reportedOn: text },
          },
        },
        version,
      },
      indexes: { ofPartner: { pk: key('pk', ['partner']), sk: key('sk', []) } },
    },
    at,
  )

// An account: whom the audit trail names; who it belongs to lies with the sign-in.
import { Entity } from 'electrodb'
import { key, text, version } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const accountEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'account', version: '1', service: SERVICE },
      attributes: {
        account: text,
        state: { type: ['active', 'removed'] as const, required: true },
        recordedOn: text,
        version,
      },
      indexes: {
        ofAccount: { pk: key('pk', ['account']), sk: key('sk', []) },
      },
    },
    at,
  )

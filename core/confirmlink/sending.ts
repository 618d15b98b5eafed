// The mark that an officer has an IKM's link of a month in hand, so that two do not send it.
import { Entity } from 'electrodb'
import { count, key, text, version } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const confirmSendingEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'confirm-sending', version: '1', service: SERVICE },
      attributes: {
        ikm: text,
        month: text,
        /** The officer's account. */
        by: text,
        /** Milliseconds since 1970. */
        openedAt: count,
        version,
      },
      indexes: { ofMonth: { pk: key('pk', ['ikm', 'month']), sk: key('sk', []) } },
    },
    at,
  )

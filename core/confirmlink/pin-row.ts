// The PIN of an IKM: which one counts now, and how often another was tried since. The digits themselves lie nowhere.
import { Entity } from 'electrodb'
import { count, key, text, version } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const confirmPinEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'confirm-pin', version: '1', service: SERVICE },
      attributes: {
        ikm: text,
        /** The how manieth PIN of this IKM; its digits are made of this. */
        serial: count,
        /** Wrong PINs since the last right one. */
        tries: count,
        setOn: text,
        version,
      },
      indexes: { ofIkm: { pk: key('pk', ['ikm']), sk: key('sk', []) } },
    },
    at,
  )

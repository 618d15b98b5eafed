// Which mail somebody stopped, in an item of its own: erasing a contact starts nothing again.
import { Entity } from 'electrodb'
import { key, text, version } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const noticeStopEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'notice-stop', version: '1', service: SERVICE },
      attributes: {
        /** The id of an IKM or an account. */
        to: text,
        /** The day of each group. */
        stopped: { type: 'any', required: true },
        version,
      },
      indexes: { ofPerson: { pk: key('pk', ['to']), sk: key('sk', []) } },
    },
    at,
  )

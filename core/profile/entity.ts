// A profile: the name that a person shows and the language that it reads. Personal data, in an item of its own.
import { Entity } from 'electrodb'
import { key, maybeText, text, version } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const profileEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'profile', version: '1', service: SERVICE },
      attributes: {
        account: text,
        name: maybeText,
        language: { type: ['id', 'en'] as const },
        version,
      },
      indexes: { ofAccount: { pk: key('pk', ['account']), sk: key('sk', []) } },
    },
    at,
  )

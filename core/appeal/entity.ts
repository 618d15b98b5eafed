// An appeal: a partner's objection to a letter.
import { Entity } from 'electrodb'
import { key, maybeText, text, version } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const appealEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'appeal', version: '1', service: SERVICE },
      attributes: {
        case: text,
        appeal: text,
        letter: text,
        ground: text,
        filedOn: text,
        decidedOn: maybeText,
        servedOn: maybeText,
        outcome: { type: ['granted', 'denied'] as const },
        reason: maybeText,
        version,
      },
      indexes: {
        file: { collection: 'file', pk: key('pk', ['case']), sk: key('sk', ['appeal']) },
      },
    },
    at,
  )

// A letter of a case: drafted, signed, served.
import { Entity } from 'electrodb'
import { count, key, maybeText, text, version } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const letterEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'letter', version: '1', service: SERVICE },
      attributes: {
        case: text,
        letter: text,
        stage: count,
        state: { type: ['drafted', 'signed', 'served'] as const, required: true },
        /** The office's letter number, once the signed document is on file. */
        number: maybeText,
        hands: { type: 'list', items: { type: 'string' }, required: true },
        content: { type: 'any', required: true },
        draftedOn: text,
        signedOn: maybeText,
        servedOn: maybeText,
        deadline: maybeText,
        version,
      },
      indexes: {
        file: { collection: 'file', pk: key('pk', ['case']), sk: key('sk', ['letter']) },
      },
    },
    at,
  )

// One line of a proposal's thread: written once and never changed, in the proposal's own partition.
import { Entity } from 'electrodb'
import { key, maybeText, text } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const messageEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'message', version: '1', service: SERVICE },
      attributes: {
        proposal: text,
        number: text,
        by: { type: ['partner', 'ikm'] as const, required: true },
        kind: text,
        words: maybeText,
        writtenOn: text,
      },
      indexes: {
        ofProposal: { pk: key('pk', ['proposal']), sk: key('sk', ['number']) },
      },
    },
    at,
  )

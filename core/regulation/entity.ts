// A regulation: a titled text with its ladders and its publication policy; its rules are dated versions.
import { Entity } from 'electrodb'
import { key, maybeText, text, version } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const regulationEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'regulation', version: '1', service: SERVICE },
      attributes: {
        regulation: text,
        /** One partition lists them all: there are dozens, not thousands. */
        list: { type: ['regulations'] as const, required: true, default: 'regulations' as const },
        title: text,
        titleEn: text,
        note: text,
        state: { type: ['draft', 'enacted', 'repealed'] as const, required: true },
        enactedOn: maybeText,
        repealedOn: maybeText,
        terms: { type: 'any', required: true },
        recordedOn: text,
        version,
      },
      indexes: {
        ofRegulation: { pk: key('pk', ['regulation']), sk: key('sk', []) },
        all: { index: 'gsi1', pk: key('gsi1pk', ['list']), sk: key('gsi1sk', ['regulation']) },
      },
    },
    at,
  )

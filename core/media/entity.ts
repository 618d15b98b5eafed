// Pictures and papers of an owner, and how much of its quota they use, in the partition of the owner.
import { Entity } from 'electrodb'
import { count, key, maybeCount, text, version } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'
import { MEDIA_KINDS } from './schema.ts'

export const mediaEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'media', version: '1', service: SERVICE },
      attributes: {
        owner: text,
        media: text,
        kind: { type: MEDIA_KINDS, required: true },
        type: text,
        hash: text,
        bytes: count,
        width: maybeCount,
        height: maybeCount,
        state: { type: ['kept', 'removed'] as const, required: true },
        recordedOn: text,
        version,
      },
      indexes: { ofOwner: { pk: key('pk', ['owner']), sk: key('sk', ['media']) } },
    },
    at,
  )

export const mediaShelfEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'media-shelf', version: '1', service: SERVICE },
      attributes: { owner: text, files: count, bytes: count, version },
      indexes: { ofOwner: { pk: key('pk', ['owner']), sk: key('sk', []) } },
    },
    at,
  )

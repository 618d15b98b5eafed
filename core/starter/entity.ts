// A starter: personal data in an item of its own, which goes when it ends and expires by itself.
import { Entity } from 'electrodb'
import { count, flag, key, maybeText, text, version } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const starterEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'starter', version: '1', service: SERVICE },
      attributes: {
        starter: text,
        name: text,
        village: text,
        category: text,
        by: text,
        assisted: flag,
        person: maybeText,
        businessNumber: maybeText,
        consentedOn: maybeText,
        coach: maybeText,
        registeredOn: text,
        coached: maybeText,
        nib: maybeText,
        product: maybeText,
        state: { type: ['open', 'became', 'ended'] as const, required: true },
        /** Which queue; the index holds only who is on the way. */
        queue: { type: ['starters'] as const, required: true, default: 'starters' as const },
        ikm: maybeText,
        endedOn: maybeText,
        expiresAt: count,
        version,
      },
      indexes: {
        ofStarter: { pk: key('pk', ['starter']), sk: key('sk', []) },
        /** Who was entered by an officer has no account, and is not the officer. */
        ofAccount: {
          index: 'gsi1',
          condition: ({ assisted }) => assisted === false,
          pk: key('gsi1pk', ['by']),
          sk: key('gsi1sk', ['starter']),
        },
        inVillage: {
          index: 'gsi2',
          condition: ({ state }) => state === 'open',
          pk: key('gsi2pk', ['village']),
          sk: key('gsi2sk', ['starter']),
        },
        waiting: {
          index: 'gsi3',
          condition: ({ state }) => state === 'open',
          pk: key('gsi3pk', ['queue']),
          sk: key('gsi3sk', ['starter']),
        },
      },
    },
    at,
  )

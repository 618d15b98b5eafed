// An interest: personal data in an item of its own, which goes away by itself and can be emptied before.
import { Entity } from 'electrodb'
import { count, key, maybeText, text, version } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const interestEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'interest', version: '1', service: SERVICE },
      attributes: {
        interest: text,
        kecamatan: text,
        village: maybeText,
        category: text,
        language: { type: ['id', 'en'] as const, required: true },
        person: maybeText,
        phone: maybeText,
        email: maybeText,
        plan: maybeText,
        consentedOn: text,
        state: { type: ['open', 'erased'] as const, required: true },
        registeredAt: text,
        expiresAt: count,
        version,
      },
      indexes: {
        ofInterest: { pk: key('pk', ['interest']), sk: key('sk', []) },
        inKecamatan: {
          index: 'gsi2',
          condition: ({ state }) => state === 'open',
          pk: key('gsi2pk', ['kecamatan']),
          sk: key('gsi2sk', ['registeredAt', 'interest']),
        },
      },
    },
    at,
  )

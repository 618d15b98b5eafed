// A registration: an IKM or a new entrepreneur asks to be on record. Who it is goes when it is decided; the rest expires.
import { Entity } from 'electrodb'
import { count, flag, key, maybeText, text, version } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const registrationEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'registration', version: '1', service: SERVICE },
      attributes: {
        registration: text,
        kind: { type: ['ikm', 'starter'] as const, required: true },
        /** Who sent it: the person whose it is, or the officer or coach who entered it for one. */
        by: text,
        assisted: flag,
        name: text,
        village: text,
        category: text,
        products: text,
        nib: maybeText,
        person: maybeText,
        businessNumber: maybeText,
        consentedOn: maybeText,
        state: { type: ['open', 'approved', 'rejected'] as const, required: true },
        /** Which queue; the index holds only what waits. */
        queue: { type: ['registrations'] as const, required: true, default: 'registrations' as const },
        registeredOn: text,
        ikm: maybeText,
        /** The interest that a new entrepreneur told before. */
        interest: maybeText,
        reason: maybeText,
        decidedOn: maybeText,
        expiresAt: count,
        version,
      },
      indexes: {
        ofRegistration: { pk: key('pk', ['registration']), sk: key('sk', []) },
        ofSender: { index: 'gsi1', pk: key('gsi1pk', ['by']), sk: key('gsi1sk', ['registration']) },
        inVillage: {
          index: 'gsi2',
          condition: ({ state }) => state === 'open',
          pk: key('gsi2pk', ['village']),
          sk: key('gsi2sk', ['registration']),
        },
        waiting: {
          index: 'gsi3',
          condition: ({ state }) => state === 'open',
          pk: key('gsi3pk', ['queue']),
          sk: key('gsi3sk', ['registration']),
        },
      },
    },
    at,
  )

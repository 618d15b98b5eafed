// A membership: what makes a person act for a partner, an IKM or an agency. One Query gives all that an account has.
import { Entity } from 'electrodb'
import { key, maybeText, text, version } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const membershipEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'membership', version: '1', service: SERVICE },
      attributes: {
        account: text,
        /** What an account has once: `<partner>`, `ikm`, `<agency>#<power>`. */
        hat: text,
        kind: { type: ['partner', 'ikm', 'agency'] as const, required: true },
        /** The id of the partner, IKM or agency. */
        holder: text,
        role: { type: ['owner', 'manager', 'clerk'] as const },
        outlets: { type: 'list', items: { type: 'string' } },
        power: { type: ['verify', 'recommend', 'decide'] as const },
        villages: { type: 'list', items: { type: 'string' } },
        from: text,
        to: maybeText,
        state: { type: ['active', 'ended'] as const, required: true },
        recordedOn: text,
        version,
      },
      indexes: {
        ofAccount: { pk: key('pk', ['account']), sk: key('sk', ['hat']) },
        ofHolder: {
          index: 'gsi1',
          condition: ({ state }) => state === 'active',
          pk: key('gsi1pk', ['holder']),
          sk: key('gsi1sk', ['account', 'hat']),
        },
      },
    },
    at,
  )

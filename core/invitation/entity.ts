// An invitation to belong to a partner. The address lies in this item alone, goes when it is answered, and expires with it.
import { Entity } from 'electrodb'
import { count, key, maybeText, text, version } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const invitationEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'invitation', version: '1', service: SERVICE },
      attributes: {
        invitation: text,
        partner: text,
        /** The hash by which whoever proves the address finds it. */
        address: text,
        email: maybeText,
        role: { type: ['owner', 'manager', 'clerk'] as const, required: true },
        outlets: { type: 'list', items: { type: 'string' }, required: true },
        state: { type: ['open', 'accepted', 'declined', 'withdrawn'] as const, required: true },
        invitedOn: text,
        expiresAt: count,
        version,
      },
      indexes: {
        ofInvitation: { pk: key('pk', ['invitation']), sk: key('sk', []) },
        ofAddress: {
          index: 'gsi1',
          condition: ({ state }) => state === 'open',
          pk: key('gsi1pk', ['address']),
          sk: key('gsi1sk', ['invitation']),
        },
        ofPartner: {
          index: 'gsi2',
          condition: ({ state }) => state === 'open',
          pk: key('gsi2pk', ['partner']),
          sk: key('gsi2sk', ['invitation']),
        },
      },
    },
    at,
  )

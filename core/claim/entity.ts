// A claim: a person says that a business is theirs; an officer looks at it and decides. One an account and NIB.
import { Entity } from 'electrodb'
import { key, maybeText, text, version } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const claimEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'claim', version: '1', service: SERVICE },
      attributes: {
        claim: text,
        account: text,
        nib: text,
        business: text,
        /** The private paper that shows it. */
        proof: maybeText,
        state: { type: ['open', 'approved', 'rejected'] as const, required: true },
        /** Which queue; the index holds only what waits. */
        queue: { type: ['claims'] as const, required: true, default: 'claims' as const },
        claimedOn: text,
        partner: maybeText,
        reason: maybeText,
        decidedOn: maybeText,
        version,
      },
      indexes: {
        ofClaim: { pk: key('pk', ['claim']), sk: key('sk', []) },
        ofAccount: { index: 'gsi1', pk: key('gsi1pk', ['account']), sk: key('gsi1sk', ['claimedOn', 'claim']) },
        waiting: {
          index: 'gsi3',
          condition: ({ state }) => state === 'open',
          pk: key('gsi3pk', ['queue']),
          sk: key('gsi3sk', ['claimedOn', 'claim']),
        },
      },
    },
    at,
  )

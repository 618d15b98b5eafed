// What the sign-in keeps: a row for each user, session, code, passkey and limit. The only place of a person's address of mail and name.
import { Entity } from 'electrodb'
import { key, maybeCount, text, version } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'
import { NOBODY } from './keys.ts'

export const signinEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'signin', version: '1', service: SERVICE },
      attributes: {
        /** `user`, `session`, `verification`, `passkey` … as the sign-in calls its tables. */
        signin: text,
        /** The hash of the one thing that a row is asked for by: a session's token, a code's identifier, a user's id. */
        name: text,
        id: text,
        /** Whose session or passkey it is; a dash where it is nobody's. */
        owner: text,
        /** The columns, as the sign-in knows them: texts, numbers, flags. */
        fields: { type: 'any', required: true },
        /** Sessions, codes and limits go away by themselves. */
        expiresAt: maybeCount,
        version,
      },
      indexes: {
        ofName: { pk: key('pk', ['signin', 'name']), sk: key('sk', []) },
        ofOwner: {
          index: 'gsi1',
          condition: ({ owner }) => owner !== NOBODY,
          pk: key('gsi1pk', ['signin', 'owner']),
          sk: key('gsi1sk', ['id']),
        },
        ofId: { index: 'gsi2', pk: key('gsi2pk', ['signin']), sk: key('gsi2sk', ['id']) },
      },
    },
    at,
  )

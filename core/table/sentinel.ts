// Sentinels: items that stand for "one of" rules (one NIB, one e-mail, one open case), written in the same transaction.
import { Entity } from 'electrodb'
import { key, text } from './attributes.ts'
import type { TableAt } from './client.ts'
import { SERVICE } from './definition.ts'

export const sentinelEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'sentinel', version: '1', service: SERVICE },
      attributes: {
        /** `nib`, `email`, `open-case` … */
        rule: text,
        value: text,
        /** Whose it is. */
        owner: text,
      },
      indexes: { ofValue: { pk: key('pk', ['rule', 'value']), sk: key('sk', []) } },
    },
    at,
  )

// An exemption: an officer's dated decision that a unit owes nothing for a while.
import { Entity } from 'electrodb'
import { key, maybeText, text, version } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const exemptionEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'exemption', version: '1', service: SERVICE },
      attributes: {
        unit: text,
        exemption: text,
        /** The rule that it is for; not set: all rules. */
        rule: maybeText,
        from: text,
        to: maybeText,
        grantedOn: text,
        revokedOn: maybeText,
        reason: text,
        version,
      },
      indexes: {
        standing: { collection: 'standing', pk: key('pk', ['unit']), sk: key('sk', ['exemption']) },
      },
    },
    at,
  )

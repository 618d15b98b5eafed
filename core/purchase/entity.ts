// A purchase: a delivery that a partner's outlet bought of an IKM.
import { Entity } from 'electrodb'
import { count, key, maybeText, text, version } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const purchaseEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'purchase', version: '1', service: SERVICE },
      attributes: {
        /** The outlet. */
        unit: text,
        year: text,
        on: text,
        id: text,
        partner: text,
        ikm: text,
        amountIdr: count,
        volumeKg: count,
        dueOn: maybeText,
        recordedOn: text,
        /** The last word of each side on the day of payment; every word is a row of its own beside. */
        partnerPaidOn: maybeText,
        ikmPaidOn: maybeText,
        /** Sorts what is owed: the day on which it is due, and after all days what has none. */
        owedBy: text,
        /** By which import it came. */
        broughtBy: maybeText,
        /** It had been recorded by mistake: from this day on it counts for nothing. */
        withdrawnOn: maybeText,
        version,
      },
      indexes: {
        dated: { collection: 'dated', type: 'clustered', pk: key('pk', ['unit', 'year']), sk: key('sk', ['on', 'id']) },
        ofIkm: {
          index: 'gsi1',
          collection: 'ofIkm',
          condition: ({ withdrawnOn }) => withdrawnOn === undefined,
          pk: key('gsi1pk', ['ikm']),
          sk: key('gsi1sk', ['on', 'id']),
        },
        owed: {
          index: 'gsi3',
          condition: ({ withdrawnOn, partnerPaidOn, ikmPaidOn }) =>
            withdrawnOn === undefined && partnerPaidOn === undefined && ikmPaidOn === undefined,
          pk: key('gsi3pk', ['partner']),
          sk: key('gsi3sk', ['owedBy', 'id']),
        },
        owedTo: {
          index: 'gsi2',
          condition: ({ withdrawnOn, partnerPaidOn, ikmPaidOn }) =>
            withdrawnOn === undefined && partnerPaidOn === undefined && ikmPaidOn === undefined,
          pk: key('gsi2pk', ['ikm']),
          sk: key('gsi2sk', ['owedBy', 'id']),
        },
      },
    },
    at,
  )

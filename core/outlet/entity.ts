// An outlet: one place of a partner, with its public address.
import { Entity } from 'electrodb'
import { key, maybeText, text, version } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const outletEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'outlet', version: '1', service: SERVICE },
      attributes: {
        /** The outlet's id, as the unit that owes. */
        unit: text,
        partner: text,
        name: text,
        brand: maybeText,
        sector: text,
        village: text,
        kecamatan: text,
        address: text,
        mapLink: maybeText,
        hours: maybeText,
        openedOn: text,
        closedOn: maybeText,
        endRecordedOn: maybeText,
        recordedOn: text,
        /** By which import it came. */
        broughtBy: maybeText,
        /** It had been recorded by mistake: from this day on no list holds it. */
        withdrawnOn: maybeText,
        version,
      },
      indexes: {
        standing: { collection: 'standing', pk: key('pk', ['unit']), sk: key('sk', []) },
        ofPartner: {
          index: 'gsi1',
          condition: ({ withdrawnOn }) => withdrawnOn === undefined,
          pk: key('gsi1pk', ['partner']),
          sk: key('gsi1sk', ['unit']),
        },
        inKecamatan: {
          index: 'gsi2',
          condition: ({ withdrawnOn }) => withdrawnOn === undefined,
          pk: key('gsi2pk', ['kecamatan']),
          sk: key('gsi2sk', ['unit']),
        },
      },
    },
    at,
  )

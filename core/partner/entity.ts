// A partner: the legal entity that owes slots.
import { Entity } from 'electrodb'
import { flag, key, maybeText, text, version } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const partnerEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'partner', version: '1', service: SERVICE },
      attributes: {
        /** The partner's id, as the unit that owes. */
        unit: text,
        name: text,
        nib: text,
        sector: text,
        openedOn: text,
        closedOn: maybeText,
        endRecordedOn: maybeText,
        /** 00 to 15: deals partners out to workers, for nothing else. */
        bucket: text,
        demonstration: flag,
        recordedOn: text,
        version,
      },
      indexes: {
        standing: { collection: 'standing', pk: key('pk', ['unit']), sk: key('sk', []) },
        inSector: { index: 'gsi2', pk: key('gsi2pk', ['sector']), sk: key('gsi2sk', ['unit']) },
        inBucket: { index: 'gsi3', pk: key('gsi3pk', ['bucket']), sk: key('gsi3sk', ['unit']) },
      },
    },
    at,
  )

// The contact of an IKM: personal data, in an item of its own, erasable without touching history.
import { Entity } from 'electrodb'
import { key, maybeText, text, version } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const contactEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'contact', version: '1', service: SERVICE },
      attributes: {
        ikm: text,
        person: maybeText,
        nik: maybeText,
        npwp: maybeText,
        homeAddress: maybeText,
        /** The number of the business; published only with the consent that is dated here. */
        businessNumber: maybeText,
        consentedOn: maybeText,
        privateNumber: maybeText,
        email: maybeText,
        recordedOn: text,
        version,
      },
      indexes: {
        ofIkm: { pk: key('pk', ['ikm']), sk: key('sk', []) },
      },
    },
    at,
  )

// An IKM: the producer as the public may know it. Personal data lies in its contact.
import { Entity } from 'electrodb'
import { flag, key, maybeCount, maybeText, photoList, text, version } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const ikmEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'ikm', version: '1', service: SERVICE },
      attributes: {
        ikm: text,
        name: text,
        village: text,
        kecamatan: text,
        category: text,
        story: maybeText,
        nib: maybeText,
        /** Inputs of both size laws; not public. */
        workers: maybeCount,
        investmentIdr: maybeCount,
        salesIdr: maybeCount,
        certificates: { type: 'any', required: true },
        accepts: { type: 'any' },
        photos: photoList,
        activity: { type: ['active', 'dormant'] as const, required: true },
        lastSignOfLife: maybeText,
        activityReason: maybeText,
        activityOn: maybeText,
        /** Where the facts come from: `registered`, or the address of the page that reported them. */
        source: text,
        demonstration: flag,
        /** It began as a new entrepreneur of the programme; not public. */
        starter: { type: 'boolean' },
        state: { type: ['registered', 'verified', 'withdrawn'] as const, required: true },
        recordedOn: text,
        version,
      },
      indexes: {
        ofIkm: { collection: 'maker', pk: key('pk', ['ikm']), sk: key('sk', []) },
        inKecamatan: { index: 'gsi2', pk: key('gsi2pk', ['kecamatan']), sk: key('gsi2sk', ['ikm']) },
      },
    },
    at,
  )

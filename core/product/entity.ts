// A product: what an IKM makes, at what price and capacity.
import { Entity } from 'electrodb'
import { key, maybeCount, maybeText, photoList, text, version } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const productEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'product', version: '1', service: SERVICE },
      attributes: {
        ikm: text,
        product: text,
        name: text,
        category: text,
        kecamatan: text,
        unitOfSale: text,
        priceFromIdr: maybeCount,
        priceToIdr: maybeCount,
        capacityPerDay: maybeCount,
        capacityPerMonth: maybeCount,
        leadTimeDays: maybeCount,
        minimumOrder: maybeCount,
        shelfLifeDays: maybeCount,
        barcode: maybeText,
        outOfStock: { type: 'boolean' },
        certificates: { type: 'any', required: true },
        photos: photoList,
        state: { type: ['offered', 'withdrawn'] as const, required: true },
        recordedOn: text,
        version,
      },
      indexes: {
        ofIkm: { collection: 'maker', pk: key('pk', ['ikm']), sk: key('sk', ['product']) },
        inCategory: { index: 'gsi2', pk: key('gsi2pk', ['category']), sk: key('gsi2sk', ['product']) },
      },
    },
    at,
  )

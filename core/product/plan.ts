// What adding, editing and withdrawing a product write: pure, so that the seed and imports make the same.
import type * as z from 'zod/mini'
import type { Context } from '../kernel/context.ts'
import type { Id } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { KecamatanCode } from '../region/villages.ts'
import { type Change, create, type Plan, replace, stale } from '../table/change.ts'
import { edited } from '../table/edit.ts'
import type { Entities } from '../table/service.ts'
import { certificatesBy } from './certificates.ts'
import type { AddProduct, EditProduct, Product } from './schema.ts'

type By = Pick<Context, 'actor' | 'today'>
type Written = Plan<{ product: Id<'product'>; version: number }> & { product: Product }

/** An IKM that moves takes its products along in one transaction, so there are never more than fit into one. */
export const MOST_PRODUCTS = 80

/** `place` is where the IKM works and how many products it has on record. */
export function addPlan(
  entities: Entities,
  by: By,
  input: z.infer<typeof AddProduct>,
  place: { product: Id<'product'>; kecamatan: KecamatanCode; held: number },
): Written {
  if (place.held >= MOST_PRODUCTS) throw tooMany()
  const product: Product = {
    ...input,
    product: place.product,
    kecamatan: place.kecamatan,
    certificates: certificatesBy(by, [], input.certificates),
    state: 'offered',
    recordedOn: by.today,
    version: 1,
  }
  pricesInOrder(product)
  return {
    changes: [create(entities.product.create(product).params(), stale())],
    audit: [{ root: product.ikm, act: 'product.add', about: { product: product.product, category: product.category } }],
    result: { product: product.product, version: 1 },
    product,
  }
}

export function editPlan(entities: Entities, by: By, seen: Product, input: z.infer<typeof EditProduct>): Written {
  const { ikm, product, version, certificates, ...given } = input
  if (seen.version !== version) throw stale()
  if (seen.state === 'withdrawn') throw withdrawn()
  const { next, changed } = edited(seen, {
    ...given,
    ...(certificates === undefined ? {} : { certificates: certificatesBy(by, seen.certificates, certificates) }),
  })
  pricesInOrder(next)
  if (changed.length === 0) return { changes: [], audit: [], result: { product, version }, product: seen }
  return {
    changes: [replaced(entities, seen, next)],
    audit: [{ root: ikm, act: 'product.edit', about: { product, changed: changed.join(' ') } }],
    result: { product, version: version + 1 },
    product: { ...next, version: version + 1 },
  }
}

/** A withdrawn product stays on record, for the placements that hold it, and is offered to nobody. */
export function withdrawPlan(entities: Entities, seen: Product): Written {
  if (seen.state === 'withdrawn') throw withdrawn()
  const next: Product = { ...seen, state: 'withdrawn' }
  return {
    changes: [replaced(entities, seen, next)],
    audit: [{ root: seen.ikm, act: 'product.withdraw', about: { product: seen.product } }],
    result: { product: seen.product, version: seen.version + 1 },
    product: { ...next, version: seen.version + 1 },
  }
}

/** Writes `next` on the version that `seen` had: of two writers one is told to look again. */
export function replaced(entities: Entities, seen: Product, next: Product): Change {
  return replace(
    entities.product
      .put({ ...next, version: seen.version + 1 })
      .where(({ version }, { eq }) => eq(version, seen.version))
      .params(),
    stale(),
  )
}

function pricesInOrder({ priceFromIdr, priceToIdr }: Product): void {
  if (priceFromIdr === undefined || priceToIdr === undefined || priceFromIdr <= priceToIdr) return
  throw new Refusal('invalid', 'price-order', {
    id: 'Harga terendah produk ini lebih tinggi daripada harga tertingginya, jadi belum disimpan. Tukar atau perbaiki harganya.',
    en: 'The lowest price of this product is above its highest, so it was not saved. Swap or correct the prices.',
  })
}

function tooMany(): Refusal {
  return new Refusal('conflict', 'too-many-products', {
    id: `IKM ini sudah punya ${MOST_PRODUCTS} produk, jumlah terbanyak yang dapat disimpan. Ubah produk yang sudah ada.`,
    en: `This IKM already has ${MOST_PRODUCTS} products, the most that can be kept. Edit one that is there.`,
  })
}

function withdrawn(): Refusal {
  return new Refusal('conflict', 'product-withdrawn', {
    id: 'Produk ini sudah ditarik, jadi tidak dapat diubah lagi. Tambahkan produk baru bila kembali ditawarkan.',
    en: 'This product was withdrawn, so it cannot be changed any more. Add a new one if it is offered again.',
  })
}

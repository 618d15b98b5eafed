// What putting photos on show writes: on the record of the product or IKM itself, whose pages follow.
import type { Ikm } from '../ikm/schema.ts'
import { canonicalJson } from '../kernel/canonical.ts'
import { Refusal } from '../kernel/refusal.ts'
import { replaced } from '../product/plan.ts'
import type { Product } from '../product/schema.ts'
import { type Plan, replace, stale } from '../table/change.ts'
import type { Entities } from '../table/service.ts'
import type { Photo } from './schema.ts'

type Shown = Plan<{ version: number }>

export function shownOnProduct(entities: Entities, seen: Product, version: number, photos: Photo[]): Shown {
  if (seen.version !== version) throw stale()
  if (seen.state === 'withdrawn') throw withdrawn()
  if (same(seen.photos, photos)) return nothing(version)
  return {
    changes: [replaced(entities, seen, { ...seen, photos })],
    audit: [{ root: seen.ikm, act: 'media.showOnProduct', about: { product: seen.product, photos: photos.length } }],
    result: { version: version + 1 },
  }
}

export function shownOnIkm(entities: Entities, seen: Ikm, version: number, photos: Photo[]): Shown {
  if (seen.version !== version) throw stale()
  if (seen.state === 'withdrawn') throw withdrawn()
  if (same(seen.photos, photos)) return nothing(version)
  const put = entities.ikm
    .put({ ...seen, photos, version: version + 1 })
    .where((row, { eq }) => eq(row.version, version))
    .params()
  return {
    changes: [replace(put, stale())],
    audit: [{ root: seen.ikm, act: 'media.showOnIkm', about: { ikm: seen.ikm, photos: photos.length } }],
    result: { version: version + 1 },
  }
}

function same(before: readonly Photo[] | undefined, photos: readonly Photo[]): boolean {
  return canonicalJson(before ?? []) === canonicalJson(photos)
}

function nothing(version: number): Shown {
  return { changes: [], audit: [], result: { version } }
}

function withdrawn(): Refusal {
  return new Refusal('conflict', 'shown-nowhere', {
    id: 'Produk atau IKM ini sudah ditarik, jadi fotonya tidak ditampilkan di mana pun. Pilih yang masih ditawarkan.',
    en: 'This product or IKM was withdrawn, so its photos are shown nowhere. Choose one that is still offered.',
  })
}

// The photos of the seed: a drawing for some categories, handed in and shown by some makers. They show no real product.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Actor } from '../../../core/kernel/actor.ts'
import { sha256 } from '../../../core/kernel/canonical.ts'
import type { Day } from '../../../core/kernel/day.ts'
import type { FileStore } from '../../../core/media/files.ts'
import { photoKeys } from '../../../core/media/names.ts'
import * as Media from '../../../core/media/operations.ts'
import { addPlan, photosOf } from '../../../core/media/plan.ts'
import { mediaIdOf } from '../../../core/media/read.ts'
import type { Media as MediaRow } from '../../../core/media/schema.ts'
import { shownOnProduct } from '../../../core/media/shown.ts'
import type { Product } from '../../../core/product/schema.ts'
import type { Teller } from './scribe.ts'

export const SEED_PHOTOS = join(import.meta.dirname, 'photos')

const DRAWN = [
  'dodol-kue',
  'keripik-kerupuk',
  'bumbu-sambal',
  'minuman-jamu',
  'batik-kain',
  'tas-sepatu',
  'anyaman-bambu-kayu',
]
const [WIDTH, HEIGHT] = [640, 480]

/** A drawing that lies under the name of a kept photo. */
export type SeedPhoto = { media: string; category: string }

export function drawnCategories(): readonly string[] {
  return DRAWN
}

/** The maker hands in the drawing of its category and shows it on the product; none where nothing is drawn. */
export function showDrawing(
  { act, entities }: Teller,
  actor: Extract<Actor, { kind: 'ikm' }>,
  product: Product,
  on: Day,
): SeedPhoto[] {
  const { ikm, category } = product
  if (!DRAWN.includes(category)) return []
  const hash = sha256(`drawing of ${category}`)
  const media = mediaIdOf(ikm, hash)
  const about = { kind: 'photo', type: 'image/png', hash, bytes: 20_000, width: WIDTH, height: HEIGHT } as const
  act(Media.add, actor, on, { ikm, ...about }, (given, at) =>
    addPlan(entities, at, given, { owner: ikm, media, seen: undefined, shelf: undefined }),
  )
  const kept: MediaRow = { owner: ikm, media, ...about, state: 'kept', recordedOn: on, version: 1 }
  const photos = [{ media, alt: `Gambar contoh, bukan foto: ${product.name}` }]
  const shown = { ikm, product: product.product, version: product.version, photos }
  act(Media.showOnProduct, actor, on, shown, (given) =>
    shownOnProduct(entities, product, given.version, photosOf([kept], given.photos)),
  )
  return [{ media, category }]
}

/** Puts the drawings where the photos lie, each under the name of every photo that it stands for. */
export async function putDrawings(store: FileStore, photos: readonly SeedPhoto[]): Promise<void> {
  for (const { media, category } of photos) {
    for (const key of photoKeys(media, WIDTH)) {
      const name = key.slice(key.lastIndexOf('/') + 1)
      await store.put(
        key,
        readFileSync(join(SEED_PHOTOS, category, name)),
        TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? '',
      )
    }
  }
}

const TYPES: Record<string, string> = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' }

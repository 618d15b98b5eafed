// The writing operations of pictures and papers.
import * as Media from '../../core/media/operations.ts'
import { call } from './calls.ts'
import { aPhoto, keptPaper, keptPhoto } from './media.ts'
import type { World } from './world.ts'

const shown = async (world: World) => [{ media: await keptPhoto(world), alt: 'Tas anyam dari bambu' }]

export const MEDIA_WRITES = [
  call(Media.add, 'ikm', ({ ikm }) => ({ ikm, ...aPhoto('one') })),
  call(Media.remove, 'ikm', async (world) => ({ ikm: world.ikm, media: await keptPhoto(world) })),
  call(Media.showOnProduct, 'ikm', async (world) => ({
    ikm: world.ikm,
    product: world.product,
    version: 1,
    photos: await shown(world),
  })),
  call(Media.showOnIkm, 'ikm', async (world) => ({ ikm: world.ikm, version: 1, photos: await shown(world) })),
  call(Media.paperForOfficer, 'verifier', async (world) => ({ owner: world.partner, media: await keptPaper(world) })),
]

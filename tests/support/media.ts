// Photos and papers for tests: what the decoder would have found out about them.
import { sha256 } from '../../core/kernel/canonical.ts'
import * as Media from '../../core/media/operations.ts'
import { contextOf } from './services.ts'
import type { World } from './world.ts'

/** `seed` makes another file of it. */
export const aPhoto = (seed: string, bytes = 200_000) =>
  ({ kind: 'photo', type: 'image/jpeg', hash: sha256(seed), bytes, width: 1280, height: 960 }) as const
export const aPaper = (seed: string, bytes = 100_000) =>
  ({ kind: 'paper', type: 'application/pdf', hash: sha256(seed), bytes }) as const

export async function keptPhoto(world: World, seed = 'photo') {
  return (await Media.add(world.services, contextOf(world.actors.ikm), { ikm: world.ikm, ...aPhoto(seed) })).media
}

export async function keptPaper(world: World, seed = 'paper') {
  const added = { partner: world.partner, ...aPaper(seed) }
  return (await Media.add(world.services, contextOf(world.actors.owner), added)).media
}

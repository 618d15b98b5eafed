// Stories of a request to erase: one that can be made, one that waits, one whose records are cleared.
import * as Clear from '../../core/erasure/clear-operations.ts'
import * as Erasure from '../../core/erasure/operations.ts'
import { keptPhoto } from './media.ts'
import { contextOf } from './services.ts'
import type { World } from './world.ts'

type Which = Pick<World, 'services' | 'actors' | 'ikm'>

const which = ({ ikm }: Which) => ({ ikm })
const own = ({ actors }: Which) => contextOf(actors.ikm)

async function stateOf(world: Which) {
  const { erasure } = await Erasure.ofIkm(world.services, own(world), which(world))
  return erasure?.state
}

/** Nothing waits for the IKM: it may ask. */
export async function askable(world: Which) {
  if ((await stateOf(world)) === 'asked') await Erasure.takeBack(world.services, own(world), which(world))
  return which(world)
}

/** It asked, and an officer is to decide. */
export async function askedToErase(world: Which) {
  if ((await stateOf(world)) !== 'asked') await Erasure.ask(world.services, own(world), which(world))
  return which(world)
}

/** The records are cleared; a photo that was kept is still to go. */
export async function cleared(world: World) {
  const media = await keptPhoto(world)
  await Clear.clear(world.services, contextOf(world.actors.verifier), await askedToErase(world))
  return { ikm: world.ikm, media }
}

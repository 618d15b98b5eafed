// A night's check of a world: a law, a placement that was never answered, and the findings that become final.
import { memoryStore, runAsOf, workerOn } from './evidence.ts'
import { law, standing } from './story.ts'
import type { World } from './world.ts'

/** Where the evidence of every night here lies; its names are hashes, so that worlds share it. */
export const evidence = memoryStore()

export async function night(world: World) {
  const { rule } = await law(world, { from: '2026-07-01' })
  await standing(world)
  const { run } = await runAsOf(workerOn(world.services, evidence), '2026-08-07')
  return { run, rule }
}

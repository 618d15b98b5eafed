// Which free slots are still to be asked for: not one in which the IKM stands, or about which it waits already. Pure.
import type { Home } from './home-types.ts'

type Own = {
  waiting: readonly Pick<Home['waiting'][number], 'slot'>[]
  placements: readonly Pick<Home['placements'][number], 'slot'>[]
}

export function freeFor<One extends { slot: string }>(found: readonly One[], { waiting, placements }: Own): One[] {
  const taken = new Set<string>([...waiting, ...placements].map(({ slot }) => slot))
  return found.filter(({ slot }) => !taken.has(slot))
}

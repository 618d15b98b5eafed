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

type Near = { slot: string; lacks: readonly { lacks: string; has?: unknown }[] }
type Sitting = { slot: string; state: string }

/** Of the slots that nearly fit those that lack nothing but a volume, which others could fill too: known capacity alone. */
export function nearWithOthers<One extends Near>(near: readonly One[], groups: readonly Sitting[]) {
  const sits = new Set(groups.flatMap(({ slot, state }) => (state === 'gathering' || state === 'sent' ? [slot] : [])))
  const short = near.filter(({ lacks }) => lacks.every((each) => each.lacks === 'capacity' && each.has !== null))
  const together = short.filter(({ slot }) => !sits.has(slot))
  return { together, near: near.filter((each) => !short.includes(each)) }
}

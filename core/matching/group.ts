// A group: several makers that together fill a volume which none fills alone, as few as can be, in the order of the match.
import type { Day } from '../kernel/day.ts'
import { lacksOf } from './lacks.ts'
import type { Maker, Need, Supply } from './need.ts'
import type { MatchingPolicy } from './policy.ts'
import { compareReasons, reasonsOf, turnOf } from './rank.ts'

export type Member = { ikm: string; product: string; perMonth: number }

/** More makers than these are no group that a buyer can speak with. */
const MOST_MEMBERS = 5

/** What a maker can give to the volume a month at the most, and at the least where it gives anything. */
export type Able = { ikm: string; product: string; free: number; least: number }

/**
 * The smallest group that reaches the need's volume, or undefined where none of at most five does. Each member lacks
 * nothing but capacity, and its share is at least its minimum order. Among the smallest groups it is the one whose
 * members come first in the match's order. Shares are filled in that order, so the last may be smaller.
 */
export function groupFor(need: Need, makers: readonly Maker[], on: Day, policy: MatchingPolicy): Member[] | undefined {
  const { volume } = need
  if (volume === null) return undefined
  let able = ableOf(need, makers, on, policy).filter(({ free }) => free > 0)
  for (;;) {
    const size = smallest(able, volume.perMonth)
    if (size === undefined || size < 2) return undefined
    const chosen = firstOf(able, size, volume.perMonth)
    const { members, unkept } = shared(chosen, volume.perMonth)
    if (unkept === undefined) return members
    // Its minimum order is more than what is left for it: the group is looked for without it.
    able = able.filter(({ ikm }) => ikm !== unkept)
  }
}

/** One product a maker, the best of those that lack at most capacity, in the order of the match. */
export function ableOf(need: Need, makers: readonly Maker[], on: Day, policy: MatchingPolicy): Able[] {
  const wanted = need.volume?.perMonth ?? 0
  const best = makers.flatMap((maker) => {
    const fit = maker.supplies
      .filter((supply) => lacksOf(need, supply, maker.accepted, on).every(({ lacks }) => lacks === 'capacity'))
      .filter((supply) => supply.freePerMonth !== null && supply.freePerMonth >= (supply.minimumOrder ?? 0))
      .map((supply) => ({ supply, reasons: reasonsOf(need, maker, supply, on, policy) }))
      .sort((a, b) => freeOf(b.supply, wanted) - freeOf(a.supply, wanted) || compareReasons(a.reasons, b.reasons))[0]
    return fit === undefined ? [] : [{ maker, ...fit, turn: turnOf(need.slot, maker.ikm) }]
  })
  best.sort((a, b) => compareReasons(a.reasons, b.reasons) || a.turn - b.turn || (a.maker.ikm < b.maker.ikm ? -1 : 1))
  return best.map(({ maker, supply }) => ({
    ikm: maker.ikm,
    product: supply.product,
    free: freeOf(supply, wanted),
    least: supply.minimumOrder ?? 1,
  }))
}

function freeOf({ freePerMonth }: Supply, wanted: number): number {
  return Math.min(freePerMonth ?? 0, wanted)
}

/** How many are needed at the least: the largest first. */
function smallest(able: readonly Able[], wanted: number): number | undefined {
  const frees = able.map(({ free }) => free).sort((a, b) => b - a)
  let sum = 0
  for (const [at, free] of frees.slice(0, MOST_MEMBERS).entries()) {
    sum += free
    if (sum >= wanted) return at + 1
  }
  return undefined
}

/** Taken in order: each is taken if the rest can still be filled by the largest of those after it. */
function firstOf(able: readonly Able[], size: number, wanted: number): Able[] {
  const after = largestAfter(able)
  const chosen: Able[] = []
  let left = wanted
  for (const [at, each] of able.entries()) {
    const places = size - chosen.length - 1
    if (places < 0) break
    const reach = (after[at] ?? []).slice(0, places).reduce((sum, free) => sum + free, 0)
    if (left - each.free > reach) continue
    chosen.push(each)
    left -= each.free
  }
  return chosen
}

/** For each place the largest frees after it, the largest first, no more than a group has members. */
function largestAfter(able: readonly Able[]): number[][] {
  const after: number[][] = []
  let largest: number[] = []
  for (const { free } of able.toReversed()) {
    after.push(largest)
    largest = [...largest, free].sort((a, b) => b - a).slice(0, MOST_MEMBERS)
  }
  return after.reverse()
}

/** Filled in order, less what those after it need for their minimum orders; `unkept` is who would get less than its own. */
function shared(chosen: readonly Able[], wanted: number): { members: Member[]; unkept: string | undefined } {
  let left = wanted
  const members = chosen.map(({ ikm, product, free }, at) => {
    const kept = chosen.slice(at + 1).reduce((sum, { least }) => sum + least, 0)
    const perMonth = Math.min(free, left - kept)
    left -= perMonth
    return { ikm, product, perMonth }
  })
  // What the minimums kept back from the first is given to whoever still has some.
  for (const [at, member] of members.entries()) {
    const more = Math.min(left, (chosen[at]?.free ?? 0) - member.perMonth)
    member.perMonth += more
    left -= more
  }
  return { members, unkept: members.find(({ perMonth }, at) => perMonth < (chosen[at]?.least ?? 1))?.ikm }
}

// The match: who can fill a slot, ranked and with reasons; and who nearly could, with what it lacks.
import type { Day } from '../kernel/day.ts'
import { type Lack, lacksOf } from './lacks.ts'
import type { Maker, Need, Supply } from './need.ts'
import type { MatchingPolicy } from './policy.ts'
import { compareReasons, type Reason, reasonsOf, turnOf } from './rank.ts'

/** A maker for a slot, by its best product for it; `others` are further products of it that fit as well. */
export type Match = { ikm: string; product: string; others: string[]; reasons: Reason[] }
/** A maker that lacks no more than two things. */
export type NearMiss = { ikm: string; product: string; lacks: Lack[] }
export type Matches = { found: Match[]; near: NearMiss[] /** How many fit in all. */; fitting: number }

/** More than this and it is no near miss. */
const MOST_LACKS = 2

type Ranked = { maker: Maker; supply: Supply; reasons: Reason[]; turn: number }
type Fitting = Ranked & { others: string[] }
type Near = Ranked & { lacks: Lack[] }

/**
 * The first `most` makers that fit, and as many near misses. On the same day the same facts give the same order,
 * whatever order they come in. Who lacks something that is asked for is never among `found`.
 */
export function match(need: Need, makers: readonly Maker[], on: Day, policy: MatchingPolicy, most: number): Matches {
  const fitting: Fitting[] = []
  const near: Near[] = []
  for (const maker of makers) {
    const judged = judgedOf(need, maker, on, policy)
    if (judged?.lacks.length === 0) fitting.push(judged)
    else if (judged !== undefined) near.push(judged)
  }
  fitting.sort(compare)
  near.sort((one, two) => one.lacks.length - two.lacks.length || compare(one, two))
  return {
    found: fitting.slice(0, most).map(matchOf),
    near: near.slice(0, most).map(({ maker, supply, lacks }) => ({ ikm: maker.ikm, product: supply.product, lacks })),
    fitting: fitting.length,
  }
}

/** A maker by the best of its products: those that lack the fewest things, then the first of these in order. */
function judgedOf(need: Need, maker: Maker, on: Day, policy: MatchingPolicy): (Fitting & Near) | undefined {
  let fewest = MOST_LACKS
  let nearest: { supply: Supply; lacks: Lack[] }[] = []
  for (const supply of maker.supplies) {
    const lacks = lacksOf(need, supply, maker.accepted, on)
    if (lacks.length > fewest || lacks[0]?.lacks === 'category') continue
    if (lacks.length < fewest) nearest = []
    fewest = lacks.length
    nearest.push({ supply, lacks })
  }
  if (nearest.length === 0) return undefined
  const turn = turnOf(need.slot, maker.ikm)
  const ranked = nearest
    .map(({ supply, lacks }) => ({ maker, supply, lacks, reasons: reasonsOf(need, maker, supply, on, policy), turn }))
    .sort(compare)
  const [best] = ranked
  return best && { ...best, others: ranked.slice(1).map(({ supply }) => supply.product) }
}

/** Products of one maker are put by their ids where nothing else tells them apart. */
function compare(one: Ranked, two: Ranked): number {
  return (
    compareReasons(one.reasons, two.reasons) ||
    one.turn - two.turn ||
    (one.maker.ikm < two.maker.ikm ? -1 : one.maker.ikm > two.maker.ikm ? 1 : 0) ||
    (one.supply.product < two.supply.product ? -1 : 1)
  )
}

function matchOf({ maker, supply, others, reasons }: Fitting): Match {
  return { ikm: maker.ikm, product: supply.product, others, reasons }
}

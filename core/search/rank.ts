// The order of an answer: the words first, then what is alive, can be bought today and has a photo; equals take turns.
import { type Day, dayNumber } from '../kernel/day.ts'
import type { Columns } from './columns.ts'
import { mixed } from './pairs.ts'
import type { Sort } from './schema.ts'

export type Ranked = {
  columns: Columns
  /** How well each product has the words. */
  points: Uint8Array
  /** Whether each can be bought today. */
  buyable: (place: number) => boolean
  today: Day
}

/** Numbers up to 2^53 are exact: 34 bits of what is compared, and 19 of chance. */
const CHANCE = 2 ** 19
const MOST_COMPARED = 2 ** 31 - 1

/** The first `most` of the places, best first. The same day gives the same order; on another day equals change places. */
export function ranked(places: Uint32Array, sort: Sort, most: number, from: Ranked): number[] {
  const salt = mixed(dayNumber(from.today))
  const keys = new Float64Array(places.length)
  for (const [at, place] of places.entries()) {
    const chance = mixed((from.columns.seed[place] ?? 0) ^ salt) % CHANCE
    keys[at] = -(comparedBy(sort, place, from) * 8 + quality(place, from)) * CHANCE - chance
  }
  return firstOf(places, keys, most)
}

/** Alive, can be bought today, has a photo: in this order. */
function quality(place: number, { columns, buyable }: Ranked): number {
  return (columns.active[place] ?? 0) * 4 + (buyable(place) ? 2 : 0) + (columns.photo[place] ?? 0)
}

/** The greater the better; what has no price comes last in both orders. */
function comparedBy(sort: Sort, place: number, { columns, points }: Ranked): number {
  const from = columns.priceFrom[place] ?? Number.NaN
  const price = Math.min(from, MOST_COMPARED - 1)
  switch (sort) {
    case 'best':
      return points[place] ?? 0
    case 'cheapest':
      return Number.isNaN(from) ? 0 : MOST_COMPARED - price
    case 'dearest':
      return Number.isNaN(from) ? 0 : price + 1
    case 'liveliest':
      return columns.alive[place] ?? 0
  }
}

/** Sorts only what can be among the first. */
function firstOf(places: Uint32Array, keys: Float64Array, most: number): number[] {
  const limit = most < keys.length ? (keys.toSorted()[most - 1] ?? 0) : Number.POSITIVE_INFINITY
  const chosen: number[] = []
  for (let at = 0; at < keys.length; at++) if ((keys[at] ?? 0) <= limit) chosen.push(at)
  chosen.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || (places[a] ?? 0) - (places[b] ?? 0))
  return chosen.slice(0, most).map((at) => places[at] ?? 0)
}

/** So many readings have one product each before all others. */
const READINGS_FIRST = 3

/** The best product of each of the first readings goes to the front, because any of the `equals` may be what was meant. */
export function mixedByReading(order: readonly number[], reading: Uint8Array, equals: number): number[] {
  const first = new Map<number, number>()
  for (const place of order) {
    const which = reading[place] ?? 0
    if (which < equals && !first.has(which)) first.set(which, place)
  }
  const front = [...first]
    .sort(([a], [b]) => a - b)
    .slice(0, READINGS_FIRST)
    .map(([, place]) => place)
  return [...front, ...order.filter((place) => !front.includes(place))]
}

// Repeatable chance: a name gives the same numbers for ever, so a regency written twice is the same to the item.
import { sha256 } from '../../../core/kernel/canonical.ts'

export type Chance = {
  /** From 0 (included) to 1 (excluded). */
  random: () => number
  /** A whole number from `low` to `high`, both included. */
  whole: (low: number, high: number) => number
  pick: <Item>(items: readonly Item[]) => Item
  /** True in `percent` of a hundred cases. */
  happens: (percent: number) => boolean
}

/** sfc32, a public-domain generator by Chris Doty-Humphrey: 128 bits of state, so that no two names meet. */
export function chanceOf(name: string): Chance {
  const seed = sha256(name)
  let [a = 0, b = 0, c = 0, count = 0] = [0, 8, 16, 24].map((at) => Number.parseInt(seed.slice(at, at + 8), 16) | 0)
  const random = () => {
    const next = (((a + b) | 0) + count) | 0
    count = (count + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + next) | 0
    return (next >>> 0) / 4_294_967_296
  }
  const whole = (low: number, high: number) => low + Math.floor(random() * (high - low + 1))
  return {
    random,
    whole,
    pick: (items) => {
      const item = items[whole(0, items.length - 1)]
      if (item === undefined) throw new RangeError('nothing to pick from')
      return item
    },
    happens: (percent) => random() * 100 < percent,
  }
}

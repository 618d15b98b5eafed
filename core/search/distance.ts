// How far two words are apart in slips of the hand: a letter too many, too few or wrong, two neighbours swapped.

/**
 * The optimal string alignment distance (Damerau–Levenshtein, no part edited twice), where each slip costs one;
 * `limit` + 1 as soon as it is more than `limit`.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  const far = limit + 1
  return Math.min(far, align(a, b, far, unit))
}

/** The same slips, each by how likely it is: cheaper for a doubled letter, a swap, a vowel for another, a like sound. */
export function slipCost(typed: string, meant: string): number {
  return align(typed, meant, Number.POSITIVE_INFINITY, likely)
}

type Costs = {
  /** The letter `at` of the word is left out or too many; `before` is its left neighbour. */
  lone: (letter: string, before: string) => number
  wrong: (a: string, b: string) => number
  swapped: number
}

const unit: Costs = { lone: () => 1, wrong: () => 1, swapped: 1 }

const ALIKE = ['aiueo', 'bp', 'dt', 'gk', 'kqc', 'cj', 'fvpb', 'szj', 'iy', 'uw', 'mn', 'rl'] as const
const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const

const likely: Costs = {
  lone: (letter, before) => (letter === before ? 0.6 : letter === 'h' ? 0.8 : 1),
  wrong: (a, b) => (ALIKE.some((set) => set.includes(a) && set.includes(b)) || neighbours(a, b) ? 0.8 : 1),
  swapped: 0.7,
}

function neighbours(a: string, b: string): boolean {
  return KEYS.some((row) => row.includes(a + b) || row.includes(b + a))
}

/** Row by row; gives up with `far` once a whole row has reached it. */
function align(a: string, b: string, far: number, { lone, wrong, swapped }: Costs): number {
  let earlier: number[] = []
  let above: number[] = [0]
  for (let j = 1; j <= b.length; j++) above[j] = at(above, j - 1) + lone(b.charAt(j - 1), b.charAt(j - 2))
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charAt(i - 1)
    const left = lone(letter, a.charAt(i - 2))
    const row = [at(above, 0) + left]
    let least = at(row, 0)
    for (let j = 1; j <= b.length; j++) {
      const other = b.charAt(j - 1)
      let cost = letter === other ? at(above, j - 1) : at(above, j - 1) + wrong(letter, other)
      cost = Math.min(cost, at(above, j) + left, at(row, j - 1) + lone(other, b.charAt(j - 2)))
      if (i > 1 && j > 1 && letter === b.charAt(j - 2) && a.charAt(i - 2) === other) {
        cost = Math.min(cost, at(earlier, j - 2) + swapped)
      }
      row.push(cost)
      if (cost < least) least = cost
    }
    // A swap reaches back over one row, so two must be too far.
    if (least >= far && Math.min(...above) >= far) return far
    earlier = above
    above = row
  }
  return at(above, b.length)
}

function at(row: readonly number[], j: number): number {
  return row[j] ?? Number.POSITIVE_INFINITY
}

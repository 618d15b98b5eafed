// A table from words to numbers that a file can hold: sorted hashes beside the numbers, found by halving.

/** `keys` are sorted, a key may repeat; `values` stand beside them. Words of one hash share their values. */
export type Pairs = { readonly keys: Uint32Array; readonly values: Uint32Array }

/** 32 bits of a word: FNV-1a over its UTF-16 units, mixed once more so that short words spread. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return mixed(hash)
}

/** The last step of MurmurHash3: each bit of the number moves each bit of the result. */
export function mixed(number: number): number {
  let hash = number
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

export function pairsOf(entries: Iterable<readonly [word: string, value: number]>): Pairs {
  const packed: number[] = []
  // A hash of 32 bits and a number below 2^20 fit into the 53 that a number holds exactly.
  for (const [word, value] of entries) packed.push(hashOf(word) * VALUES + value)
  const sorted = Float64Array.from(new Set(packed)).sort()
  return {
    keys: Uint32Array.from(sorted, (each) => Math.floor(each / VALUES)),
    values: Uint32Array.from(sorted, (each) => each % VALUES),
  }
}

/** Values are below this. */
export const VALUES = 2 ** 20

/** The values of a word, and those of words with the same hash: the caller looks at what it gets. */
export function valuesOf({ keys, values }: Pairs, word: string): number[] {
  const hash = hashOf(word)
  let [low, high] = [0, keys.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((keys[middle] ?? 0) < hash) low = middle + 1
    else high = middle
  }
  const found: number[] = []
  for (let at = low; keys[at] === hash; at++) found.push(values[at] ?? 0)
  return found
}

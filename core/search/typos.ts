// Which words of the index a mistyped word may have been meant to be: one slip from four letters on, two from eight.
import { distance, slipCost } from './distance.ts'
import { type Pairs, pairsOf, valuesOf } from './pairs.ts'

/** The words of an index in order, in how many products each stands, and what is asked of them. */
export type Vocabulary = {
  readonly words: readonly string[]
  readonly counts: Uint32Array
  /** Each word with letters taken out, up to its slips. */
  readonly deletions: Pairs
  /** What each word may be derived from, and the word itself. */
  readonly stems: Pairs
}

export type Candidate = { word: string; slips: number; cost: number }

/** How many slips a word of so many letters is recognised through. */
export function slipsFor(letters: number): number {
  return letters >= 8 ? 2 : letters >= 4 ? 1 : 0
}

/** More letters fall out of a mistyped word only where a word of eight letters may be meant. */
const LEAST_FOR_TWO = 6

/** The table by which `candidates` finds: numbers have no neighbours, so they are left out. */
export function deletionsOf(words: readonly string[]): Pairs {
  return pairsOf(entries(words))
}

function* entries(words: readonly string[]): Generator<readonly [string, number]> {
  for (const [number, word] of words.entries()) {
    if (/^\d/.test(word)) continue
    for (const rest of withoutLetters(word, slipsFor(word.length))) yield [rest, number]
  }
}

/**
 * Whatever is left of two words one slip apart is the same after one letter is taken out of each, so a word is found by
 * what is left of it and of the typed one: the likeliest first. The word itself is none of them.
 */
export function candidates({ words, counts, deletions }: Vocabulary, typed: string): Candidate[] {
  const found = new Map<number, Candidate>()
  for (const rest of withoutLetters(typed, typed.length >= LEAST_FOR_TWO ? 2 : 1)) {
    for (const number of valuesOf(deletions, rest)) {
      const word = words[number]
      if (word === undefined || word === typed || found.has(number)) continue
      const allowed = slipsFor(word.length)
      const slips = distance(typed, word, allowed)
      if (slips > allowed) continue
      const often = Math.log2(1 + (counts[number] ?? 0))
      const first = typed.charAt(0) === word.charAt(0) ? 0 : 0.1
      found.set(number, { word, slips, cost: slipCost(typed, word) + first - often * 0.02 })
    }
  }
  return [...found.values()].sort((a, b) => a.slips - b.slips || a.cost - b.cost || (a.word < b.word ? -1 : 1))
}

/** The word and all that is left of it when up to so many letters are taken out. */
function withoutLetters(word: string, most: number): Set<string> {
  const all = new Set([word])
  let last: Iterable<string> = all
  for (let taken = 0; taken < most; taken++) {
    const next = new Set<string>()
    for (const each of last) {
      for (let at = 0; at < each.length; at++) next.add(each.slice(0, at) + each.slice(at + 1))
    }
    for (const each of next) all.add(each)
    last = next
  }
  return all
}

/** Where the word stands among the sorted words, or where it would. */
function placeOf(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}

/** In how many products the word stands. */
export function countOf({ words, counts }: Vocabulary, word: string): number {
  const place = placeOf(words, word)
  return words[place] === word ? (counts[place] ?? 0) : 0
}

/** Words that begin so, the most frequent first. */
export function startingWith({ words, counts }: Vocabulary, start: string, most: number): string[] {
  const found: { word: string; count: number }[] = []
  for (let at = placeOf(words, start); words[at]?.startsWith(start); at++) {
    const [word, count] = [words[at], counts[at] ?? 0]
    if (word !== undefined && word !== start && count > 0) found.push({ word, count })
  }
  return found
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ word }) => word)
}

// Words of one stem: each finds the others, and stays itself.
import { type Pairs, pairsOf, valuesOf } from './pairs.ts'
import { stemsOf } from './stem.ts'
import type { Vocabulary } from './typos.ts'

/** The table by which `relatives` finds. */
export function stemTable(words: readonly string[]): Pairs {
  return pairsOf(entries(words))
}

function* entries(words: readonly string[]): Generator<readonly [string, number]> {
  for (const [number, word] of words.entries()) {
    if (/^\d/.test(word)) continue
    yield [word, number]
    for (const stem of stemsOf(word)) yield [stem, number]
  }
}

/** Words of the index that share a stem with this one, the most frequent first; never the word itself. */
export function relatives({ words, counts, stems }: Vocabulary, word: string, most: number): string[] {
  const own = new Set([word, ...stemsOf(word)])
  const found = new Map<string, number>()
  for (const stem of own) {
    for (const number of valuesOf(stems, stem)) {
      const [other, count] = [words[number], counts[number] ?? 0]
      if (other === undefined || other === word || count === 0) continue
      if (other === stem || stemsOf(other).includes(stem)) found.set(other, count)
    }
  }
  return [...found]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([each]) => each)
}

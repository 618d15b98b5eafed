// What else a good is called: the region's pairs as a lookup from the words that were typed.
import { searchVariants, type VariantKind } from '../region/search-variants.ts'
import { wordsOf } from './words.ts'

/** `same`: the word written otherwise, or in another language; `other`: another word for the thing; `wider`: for its kin. */
export type Also = { words: readonly string[]; nearness: 'same' | 'other' | 'wider' }

const SAME: ReadonlySet<VariantKind> = new Set<VariantKind>(['ejaan', 'singkatan', 'sunda', 'betawi'])

type Found = { length: number; also: readonly Also[] }

const lookup = new Map<string, Also[]>()
let longest = 1

for (const { variant, canonical, kind, twoWay } of searchVariants()) {
  if (kind === 'tempat') continue
  const [from, to] = [wordsOf(variant), wordsOf(canonical)]
  const nearness = SAME.has(kind) ? 'same' : kind === 'mirip' ? 'wider' : 'other'
  put(from, { words: to, nearness })
  // What stands on a product may be the variant; a wider word or a brand is not looked for.
  if (nearness === 'same' || twoWay === true) put(to, { words: from, nearness })
}

function put(from: readonly string[], also: Also): void {
  longest = Math.max(longest, from.length)
  const key = from.join(' ')
  lookup.set(key, [...(lookup.get(key) ?? []), also])
}

/** The runs of words from `at` on that are also called otherwise, the longest first. */
export function variantsAt(words: readonly string[], at: number): Found[] {
  const found: Found[] = []
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    const also = lookup.get(words.slice(at, at + length).join(' '))
    if (also !== undefined) found.push({ length, also })
  }
  return found
}

/** What else a word is called. */
export function alsoCalled(word: string): readonly Also[] {
  return lookup.get(word) ?? []
}

/** The single words that stand for others: what a mistyped word may have been meant to be. */
export function variantWords(): string[] {
  return [...lookup.keys()].filter((key) => !key.includes(' ')).sort()
}

// Which kecamatan words name: together or apart, abbreviated, mistyped, or by the name that several share.
import { searchVariants } from '../region/search-variants.ts'
import { formerVillages, type KecamatanCode, kecamatans, matchKecamatan, villages } from '../region/villages.ts'
import { distance } from './distance.ts'
import { type Token, wordsOf } from './words.ts'

type Place = { kecamatan: readonly KecamatanCode[]; length: number; corrected: boolean }

/** No name has more words. */
const MOST_WORDS = 3
/** A shorter word is no mistyped part of a name. */
const LEAST_LETTERS = 3

/** Names without spaces: the kecamatan, what they are also called, and the first word that several have in common. */
const places = new Map<string, readonly KecamatanCode[]>()
for (const { code, name } of kecamatans()) {
  const [first = '', ...rest] = wordsOf(name)
  if (rest.length > 0) places.set(first, [...(places.get(first) ?? []), code])
}
for (const [first, codes] of places) if (codes.length === 1) places.delete(first)
for (const { code, name } of kecamatans()) places.set(wordsOf(name).join(''), [code])
for (const { variant, canonical, kind } of searchVariants()) {
  const meant = kind === 'tempat' ? matchKecamatan(canonical) : undefined
  if (meant !== undefined) places.set(wordsOf(variant).join(''), [meant.code])
}

/** Names of villages without spaces, lapsed ones too. */
const villageNames = new Set([...villages(), ...formerVillages()].map(({ name }) => wordsOf(name).join('')))

/** What an index says of a word: whether it has it, and how many slips its nearest other word is away. */
export type Index = { knows: (word: string) => boolean; nearest: (word: string) => number }

/**
 * The kecamatan named from this token on. A village of that very name comes first and is left to the words; a mistyped
 * name of two words comes before the first word that several names share.
 */
export function placeAt(tokens: readonly Token[], at: number, index: Index): Place | undefined {
  for (let length = MOST_WORDS; length > 0; length--) {
    const run = runOf(tokens, at, length)
    if (run === undefined) continue
    const name = run.join('')
    const kecamatan = places.get(name)
    if (kecamatan !== undefined && length > 1) return { kecamatan, length, corrected: false }
    if (length > 1 && villageNames.has(name)) return undefined
    const meant = length > 2 || kecamatan?.length === 1 ? undefined : meantBy(run, index)
    if (meant !== undefined) return { kecamatan: meant, length, corrected: true }
    if (kecamatan !== undefined) return { kecamatan, length, corrected: false }
  }
  return undefined
}

/** The words of so many tokens; undefined where there are fewer, or where not all are words that may mean a place. */
function runOf(tokens: readonly Token[], at: number, length: number): string[] | undefined {
  const run = tokens.slice(at, at + length)
  if (run.length < length || run.some(({ kind, quoted }) => kind !== 'word' || quoted)) return undefined
  return run.map(({ text }) => text)
}

/** A name of one word or two, one of which is in no index. */
function meantBy(run: readonly string[], index: Index): readonly KecamatanCode[] | undefined {
  if (run.every((word) => index.knows(word)) || run.some((word) => word.length < LEAST_LETTERS)) return undefined
  const typed = run.join('')
  return mistyped(typed, run.length > 1 ? 0 : index.nearest(typed))
}

/**
 * One slip in a name of six letters and more, two from ten on. Nothing where two names are equally near, or where the
 * index has a nearer word that is no name of a place (`nearest` slips away, 0 where that does not matter).
 */
function mistyped(typed: string, nearest: number): readonly KecamatanCode[] | undefined {
  let best: { slips: number; kecamatan: readonly KecamatanCode[] | undefined } = { slips: 3, kecamatan: undefined }
  for (const [key, kecamatan] of places) {
    const allowed = key.length >= 10 ? 2 : key.length >= 6 ? 1 : 0
    const slips = distance(typed, key, allowed)
    if (slips > allowed || slips > best.slips) continue
    const other = slips === best.slips && String(best.kecamatan) !== String(kecamatan)
    best = { slips, kecamatan: other ? undefined : kecamatan }
  }
  return nearest > 0 && nearest <= best.slips ? undefined : best.kecamatan
}

/** The words of all names, which stand in the index too. */
export const PLACE_WORDS: ReadonlySet<string> = new Set([
  ...kecamatans().flatMap(({ name }) => wordsOf(name)),
  ...kecamatans().map(({ name }) => wordsOf(name).join('')),
])

// Reads a question: what of it is a filter or a wish, what is looked for, what was mistyped.
import type { CategoryId } from '../region/category-id.ts'
import { kecamatan } from '../region/villages.ts'
import { PLACE_WORDS } from './places.ts'
import type { Understood } from './schema.ts'
import type { Snapshot } from './snapshot.ts'
import { type Lexicon, lexiconOf, type Terms, termsOf } from './terms.ts'
import { countOf } from './typos.ts'
import { soughtOf, tidy, understand } from './understand.ts'
import { alsoCalled } from './variants.ts'
import { type Token, tokensOf, wordsOfToken } from './words.ts'

/** What a question was read as. */
export type Read = Terms & {
  q: string
  lexicon: Lexicon
  understood: readonly Understood[]
  corrections: { typed: string; readAs: string[] }[]
  /** The words that are looked for, as they stand in the question. */
  sought: readonly Token[]
}

export function readQuestion(snapshot: Snapshot, q: string): Read {
  const lexicon = lexiconOf(snapshot.vocabulary)
  const knows = (word: string) => countOf(lexicon, word) > 0 || alsoCalled(word).length > 0
  const nearest = (word: string) => lexicon.near(word).find((each) => !PLACE_WORDS.has(each.word))?.slips ?? 9
  const { understood, corrected, rest } = understand(q, tokensOf(q), { knows, nearest })
  const sought: Token[] = []
  const named: Understood[] = []
  for (const token of soughtOf(rest)) {
    const category = token.quoted || knows(token.text) ? undefined : snapshot.categoryWords.get(token.text)
    if (category === undefined) sought.push(token)
    else named.push(asCategory(q, token, category))
  }
  const terms = termsOf(lexicon, sought.flatMap(wordsOfToken))
  const corrections = terms.terms.flatMap(({ typed, readAs }) =>
    readAs === undefined ? [] : [{ typed, readAs: [...readAs] }],
  )
  const places = corrected.map(({ typed, meaning }) => ({
    typed,
    readAs: meaning.kind === 'kecamatan' ? meaning.kecamatan.map((code) => kecamatan(code)?.name ?? code) : [],
  }))
  return {
    ...terms,
    q,
    lexicon,
    sought,
    understood: [...understood, ...named],
    corrections: [...places, ...corrections],
  }
}

function asCategory(q: string, { from, to }: Token, category: CategoryId): Understood {
  const words = q.slice(from, to)
  return {
    meaning: { kind: 'category', category },
    words,
    without: tidy(`${q.slice(0, from)} ${q.slice(to)}`),
    asWords: tidy(`${q.slice(0, from)} "${words}" ${q.slice(to)}`),
  }
}

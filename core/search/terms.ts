// What each word of a question may stand for in the index: itself, its other names, its kin, or what was meant by it.
import { relatives } from './relatives.ts'
import { type Candidate, candidates, countOf, startingWith, type Vocabulary } from './typos.ts'
import { type Also, alsoCalled, variantsAt } from './variants.ts'

/** Words that stand together in a product; a reading is any of such groups. */
export type Reading = readonly (readonly string[])[]

export type Term = {
  typed: string
  /** The likeliest first; never none. */
  readings: readonly Reading[]
  /** So many of the first readings are as good as each other. */
  equals: number
  /** Set where the typed word is not in the index: what it was read as. */
  readAs?: readonly string[]
}

export type Terms = { terms: Term[]; unknown: string[] }

/** More words ask for more than a catalogue can tell apart. */
const MOST_TERMS = 8
/** So many words of one stem, and so many that a mistyped word may have been. */
const MOST_RELATIVES = 8
const MOST_READINGS = 8
const MOST_SPELLINGS = 8
/** A word is taken apart into words of so many letters and more. */
const LEAST_PART = 3

export type Lexicon = Vocabulary & {
  /** The candidates of a word, looked up once a question. */
  near: (word: string) => readonly Candidate[]
}

/** A lexicon for one question. */
export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const seen = new Map<string, readonly Candidate[]>()
  const near = (word: string) => {
    const found = seen.get(word) ?? candidates(vocabulary, word)
    seen.set(word, found)
    return found
  }
  return { ...vocabulary, near }
}

/** The terms of the words, each once; `unknown` are those that resemble nothing, and those beyond the eighth term. */
export function termsOf(lexicon: Lexicon, words: readonly string[]): Terms {
  const terms = new Map<string, Term>()
  const unknown: string[] = []
  for (let at = 0; at < words.length; ) {
    const { term, length } = termAt(lexicon, words, at)
    const typed = words.slice(at, at + length).join(' ')
    if (term === undefined || terms.size >= MOST_TERMS) unknown.push(typed)
    else terms.set(typed, { typed, ...term })
    at += length
  }
  return { terms: [...terms.values()], unknown }
}

type Found = { term: Omit<Term, 'typed'> | undefined; length: number }

function termAt(lexicon: Lexicon, words: readonly string[], at: number): Found {
  const word = words[at] ?? ''
  for (const { length, also } of variantsAt(words, at)) {
    const term = otherwise(lexicon, words.slice(at, at + length), also)
    if (term !== undefined) return { term, length }
  }
  const joined = word + (words[at + 1] ?? '')
  const together = at + 1 < words.length && countOf(lexicon, joined) > 0
  if (countOf(lexicon, word) > 0) {
    if (together) return { term: { readings: [[[joined], words.slice(at, at + 2)]], equals: 1 }, length: 2 }
    return { term: { readings: withoutEmpty([[[word]], kinOf(lexicon, word)]), equals: 1 }, length: 1 }
  }
  if (together) return { term: { readings: [[[joined]]], equals: 1 }, length: 2 }
  return { term: meantBy(lexicon, word), length: 1 }
}

/**
 * The words as typed and written otherwise; then what else the thing is called; then wider words and kin. Undefined
 * where no product calls it otherwise.
 */
function otherwise(lexicon: Lexicon, typed: readonly string[], also: readonly Also[]): Omit<Term, 'typed'> | undefined {
  const there = also.filter(({ words }) => has(lexicon, words))
  if (there.length === 0) return undefined
  const of = (wanted: Also['nearness']) => there.filter(({ nearness }) => nearness === wanted).map(({ words }) => words)
  const same = typed.length > 1 ? spellings(lexicon, typed) : [typed].filter((words) => has(lexicon, words))
  const [single] = typed
  const kin = typed.length === 1 && single !== undefined ? kinOf(lexicon, single) : []
  const equals = withoutEmpty([[...same, ...of('same')], ...of('other').map((words) => [words])])
  const found = [...equals, ...withoutEmpty([[...of('wider'), ...kin]])]
  return { readings: found, equals: Math.max(1, equals.length) }
}

/** The words with each written in any of its ways that are in the index. */
function spellings(lexicon: Lexicon, typed: readonly string[]): string[][] {
  const ways = typed.map((word) => {
    const same = alsoCalled(word).filter(({ words, nearness }) => nearness === 'same' && words.length === 1)
    return [word, ...same.flatMap(({ words }) => words)].filter((each) => countOf(lexicon, each) > 0)
  })
  const all = ways.reduce<string[][]>((runs, way) => runs.flatMap((run) => way.map((word) => [...run, word])), [[]])
  return all.slice(0, MOST_SPELLINGS)
}

function kinOf(lexicon: Lexicon, word: string): string[][] {
  return relatives(lexicon, word, MOST_RELATIVES).map((each) => [each])
}

function withoutEmpty(groups: readonly Reading[]): Reading[] {
  return groups.filter((group) => group.length > 0)
}

function has(vocabulary: Vocabulary, words: readonly string[]): boolean {
  return words.every((word) => countOf(vocabulary, word) > 0)
}

/** What a word that is not in the index may mean: its kin, a slip, words written together, a beginning, two slips. */
function meantBy(lexicon: Lexicon, word: string): Omit<Term, 'typed'> | undefined {
  const near = lexicon.near(word)
  const slips = (n: number) => near.filter((each) => each.slips === n).map((each) => each.word)
  const whole = word.length >= LEAST_PART ? startingWith(lexicon, word, MOST_READINGS) : []
  const apart = takenApart(lexicon, word)
  const ways: { readAs: string; reading: Reading }[] = [
    ...kinOf(lexicon, word).map((words) => ({ readAs: words.join(' '), reading: [words] })),
    ...slips(1).flatMap((each) => way(lexicon, each)),
    ...(apart === undefined ? [] : [{ readAs: apart.join(' '), reading: [apart] }]),
    ...whole.flatMap((each) => way(lexicon, each)),
    ...slips(2).flatMap((each) => way(lexicon, each)),
  ]
  const firstWay = (readAs: string) => ways.findIndex((each) => each.readAs === readAs)
  const chosen = ways.filter(({ readAs }, at) => firstWay(readAs) === at).slice(0, MOST_READINGS)
  if (chosen.length === 0) return undefined
  const readings = chosen.map(({ reading }) => reading)
  return { readings, equals: readings.length, readAs: chosen.map(({ readAs }) => readAs) }
}

/** A word of the index, or one that stands for others there. */
function way(lexicon: Lexicon, word: string): { readAs: string; reading: Reading }[] {
  if (countOf(lexicon, word) > 0) return [{ readAs: word, reading: [[word]] }]
  const also = alsoCalled(word).filter(({ words }) => has(lexicon, words))
  return also.map(({ words }) => ({ readAs: words.join(' '), reading: [words] }))
}

/** Two words of the index that were written as one; of several ways the one whose rarer word is the more frequent. */
function takenApart(lexicon: Lexicon, word: string): [string, string] | undefined {
  let best: { parts: [string, string]; count: number } | undefined
  for (let at = LEAST_PART; at <= word.length - LEAST_PART; at++) {
    const parts: [string, string] = [word.slice(0, at), word.slice(at)]
    const count = Math.min(...parts.map((part) => countOf(lexicon, part)))
    if (count > (best?.count ?? 0)) best = { parts, count }
  }
  return best?.parts
}

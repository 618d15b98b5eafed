// What to do where nothing or little was found: take a filter back, leave words out, another spelling, a category.
import { FILTERS, type FilterName, type Filters, filtersOf, type Now, type Sifted, sift } from './filters.ts'
import type { Matches } from './match.ts'
import type { Read } from './read.ts'
import { type Meaning, SearchQuery, type Suggestion } from './schema.ts'
import type { Snapshot } from './snapshot.ts'
import { countOf, startingWith } from './typos.ts'
import { tidy } from './understand.ts'

/** What came of a question. */
type Outcome = { filters: Filters; sifted: Sifted; matches: Matches; now: Now }

const MOST_QUESTIONS = 3
const MOST_CATEGORIES = 4
/** A question is worth asking instead if its word stands in so many times as many products. */
const FAR_MORE = 10
const LEAST_START = 3

export function suggestionsFor(snapshot: Snapshot, read: Read, outcome: Outcome): Suggestion[] {
  const { matches, sifted } = outcome
  if (matches.places.length > 0) {
    const single = FILTERS.flatMap((filter): Suggestion[] => {
      const total = sifted.without.get(filter) ?? 0
      return total === 0 ? [] : [{ kind: 'without', filter, q: withoutWords(read, filter), total }]
    })
    if (single.length > 0) return single.sort((a, b) => b.total - a.total)
    return [{ kind: 'without', filter: 'all', q: wordsAlone(read), total: matches.places.length }]
  }
  return [...otherQuestions(snapshot, read, outcome), ...largestCategories(snapshot, outcome)]
}

/** The question without the words that made the filter. */
function withoutWords({ q, understood }: Read, filter: FilterName): string {
  const words = understood.filter(({ meaning }) => meaning.kind === filter).map((each) => each.words)
  return tidy(words.reduce((rest, each) => rest.replace(each, ' '), q))
}

function wordsAlone({ q, sought }: Read): string {
  return tidy(sought.map(({ from, to }) => q.slice(from, to)).join(' '))
}

/** The question without the words that nothing has, or with frequent words that begin as they do. */
function otherQuestions(snapshot: Snapshot, { q, unknown, understood, lexicon }: Read, { filters, now }: Outcome) {
  const questions: Suggestion[] = []
  const kept = understood.map(({ words }) => words).join(' ')
  if (kept !== '') {
    const total = sift(snapshot, snapshot.everyPlace, filters, now).passing.length
    if (total > 0) questions.push({ kind: 'question', q: tidy(kept), total })
  }
  for (const word of unknown) {
    for (let letters = word.length - 1; letters >= LEAST_START; letters--) {
      const begun = startingWith(lexicon, word.slice(0, letters), MOST_QUESTIONS)
      if (begun.length === 0) continue
      for (const each of begun) {
        questions.push({ kind: 'question', q: tidy(`${kept} ${each}`), total: countOf(lexicon, each) })
      }
      break
    }
  }
  return questions.filter((each) => each.kind !== 'question' || each.q !== tidy(q)).slice(0, MOST_QUESTIONS)
}

function largestCategories(snapshot: Snapshot, { now }: Outcome): Suggestion[] {
  const unfiltered = filtersOf(snapshot, SearchQuery.parse({}), [] satisfies Meaning[])
  const { facets } = sift(snapshot, snapshot.everyPlace, unfiltered, now)
  return facets.category
    .slice(0, MOST_CATEGORIES)
    .map(({ value, count }): Suggestion => ({ kind: 'category', category: value, total: count }))
}

/** A known but rare word may be a slip in a far more frequent one. */
export function closerQuestion({ q, sought, lexicon }: Read): string | undefined {
  for (const { text, from, to, quoted } of sought) {
    const count = countOf(lexicon, text)
    if (quoted || count === 0) continue
    const meant = lexicon.near(text).find(({ word }) => countOf(lexicon, word) >= count * FAR_MORE)
    if (meant !== undefined) return tidy(`${q.slice(0, from)}${meant.word}${q.slice(to)}`)
  }
  return undefined
}

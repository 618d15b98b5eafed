// Which products have the words, and how well: questions to the full-text index, put together to points.
import type { Snapshot } from './snapshot.ts'
import type { Reading, Term } from './terms.ts'

export type Matches = {
  /** `some`: none has all words, these have the most of them. */
  matched: 'all' | 'some' | 'none'
  places: Uint32Array
  /** For each product of the snapshot, from 0 for none to 80. */
  points: Uint8Array
  /** For each product, by which reading it is there, of the first word that has several as good as each other. */
  reading: Uint8Array
}

/** A word in the name of the product says most, then one in its maker's, then one in its place or the story. */
const COLUMNS = [
  ['name', 4],
  ['maker', 3],
] as const
const ELSEWHERE = 1
/** Words that stand in the name in the order in which they were typed. */
const IN_ORDER = 8
/** A word with which the name begins: in Indonesian that is the thing itself, and what follows its kind. */
const AT_HEAD = 8
/** A further reading takes so many points, at most three times. */
const LESS_LIKELY = 3
/** Beyond so many matches each word is asked for by itself: skipping through the others' lists takes longer. */
const MANY = 500

export function matchesOf(snapshot: Snapshot, terms: readonly Term[]): Matches {
  const { products } = snapshot.header
  const nothing = { points: new Uint8Array(products), reading: new Uint8Array(products) }
  const places = snapshot.matching(allOf(terms.map(anyReading)))
  if (places.length > 0) return { matched: 'all', places, ...graded(snapshot, terms, places) }
  if (terms.length < 2) return { matched: 'none', places, ...nothing }
  const most = withMost(snapshot, terms)
  return { matched: most.length > 0 ? 'some' : 'none', places: most, ...nothing, ...inNames(snapshot, terms, most) }
}

/** Points of products that have all terms. */
function graded(snapshot: Snapshot, terms: readonly Term[], places: Uint32Array) {
  const { products } = snapshot.header
  const sum = new Uint16Array(products)
  const less = new Uint8Array(products)
  const reading = new Uint8Array(products)
  const seen = new Uint8Array(products)
  const alone = places.length > MANY
  const ask = (at: number, restricted: string) =>
    snapshot.matching(alone ? restricted : allOf(terms.map((term, i) => (i === at ? restricted : anyReading(term)))))
  const told = terms.findIndex(({ equals }) => equals > 1)
  for (const [at, term] of terms.entries()) {
    for (const [column, worth] of COLUMNS) {
      const found = ask(at, `{${column}} : ${anyReading(term)}`)
      for (const place of found) {
        if (seen[place] === at + 1) continue
        seen[place] = at + 1
        sum[place] = (sum[place] ?? 0) + worth - ELSEWHERE
      }
      if (!alone && found.length === places.length) break
    }
  }
  seen.fill(0)
  for (const [at, { readings }] of terms.entries()) {
    if (readings.length < 2) continue
    for (const [which, each] of readings.entries()) {
      for (const place of ask(at, expressionOf(each))) {
        if (seen[place] === at + 1) continue
        seen[place] = at + 1
        less[place] = Math.min(3, Math.max(less[place] ?? 0, which))
        if (at === told) reading[place] = which
      }
    }
  }
  const inOrder = new Set(terms.length > 1 ? snapshot.matching(`{name} : ${phraseOf(terms)}`) : [])
  const atHead = new Set(snapshot.matching(`{name} : (${terms.map(headOf).join(' OR ')})`))
  const points = new Uint8Array(products)
  for (const place of places) {
    const share = Math.floor((((sum[place] ?? 0) + terms.length * ELSEWHERE) * 16) / terms.length)
    const extra = (inOrder.has(place) ? IN_ORDER : 0) + (atHead.has(place) ? AT_HEAD : 0)
    points[place] = Math.max(1, share + extra - (less[place] ?? 0) * LESS_LIKELY)
  }
  return { points, reading }
}

/** The products that have the most of the terms. */
function withMost(snapshot: Snapshot, terms: readonly Term[]): Uint32Array {
  const had = new Uint8Array(snapshot.header.products)
  for (const term of terms) for (const place of snapshot.matching(anyReading(term))) had[place] = (had[place] ?? 0) + 1
  const most = Math.max(0, ...new Set(had))
  return snapshot.everyPlace.filter((place) => most > 0 && had[place] === most)
}

function inNames(snapshot: Snapshot, terms: readonly Term[], places: Uint32Array) {
  const points = new Uint8Array(snapshot.header.products)
  for (const place of places) points[place] = 1
  for (const term of terms) {
    for (const place of snapshot.matching(`{name} : ${anyReading(term)}`)) {
      if (points[place]) points[place] += 4
    }
  }
  return { points }
}

function anyReading({ readings }: Term): string {
  return `(${readings.map(expressionOf).join(' OR ')})`
}

function expressionOf(reading: Reading): string {
  return `(${reading.map((words) => `(${allOf(words.map(quoted))})`).join(' OR ')})`
}

function headOf({ readings }: Term): string {
  return readings.flatMap((reading) => reading.map(([first = '']) => `^ ${quoted(first)}`)).join(' OR ')
}

function phraseOf(terms: readonly Term[]): string {
  return `"${terms.map(({ readings }) => readings[0]?.[0]?.join(' ') ?? '').join(' ')}"`
}

function allOf(expressions: readonly string[]): string {
  return expressions.join(' AND ')
}

/** Words are letters and digits alone; in quotes none of them is an operator. */
function quoted(word: string): string {
  return `"${word}"`
}

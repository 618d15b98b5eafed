// A question and its answer: understood, matched, sifted, put in order, and helped on where nothing was found.
import type { Day } from '../kernel/day.ts'
import { firstMonthFor } from '../program/placed.ts'
import { shortDay } from './columns.ts'
import { buyableOn, filtersOf, type Now, type Sifted, sift } from './filters.ts'
import { type Matches, matchesOf } from './match.ts'
import { isSqliteError } from './open.ts'
import { mixedByReading, ranked } from './rank.ts'
import { type Read, readQuestion } from './read.ts'
import {
  CERTIFICATE_KINDS,
  type Degraded,
  type SearchAnswer,
  type SearchLine,
  type SearchQuery,
  type Sort,
  type Understood,
} from './schema.ts'
import { DamagedSnapshot, type Snapshot } from './snapshot.ts'
import { closerQuestion, suggestionsFor } from './suggest.ts'

/** Answers on the day `today`. A snapshot that turns out to be damaged is an answer too; whoever holds it replaces it. */
export function ask(snapshot: Snapshot, query: SearchQuery, today: Day): SearchAnswer {
  try {
    return answer(snapshot, query, today)
  } catch (error) {
    if (isSqliteError(error) || error instanceof DamagedSnapshot) return degradedAnswer(query, 'damaged')
    throw error
  }
}

/** The answer where no snapshot can be asked. */
export function degradedAnswer({ sort, page }: SearchQuery, degraded: Degraded): SearchAnswer {
  return {
    lines: [],
    total: 0,
    page,
    pages: 0,
    sort: sort ?? 'best',
    matched: 'none',
    understood: [],
    corrections: [],
    ignored: [],
    facets: { category: [], kecamatan: [], certificate: [], price: [], active: 0, buyable: 0 },
    suggestions: [],
    degraded,
  }
}

function answer(snapshot: Snapshot, query: SearchQuery, today: Day): SearchAnswer {
  const now = { shortDay: shortDay(today), firstMonth: firstMonthFor(today) }
  const read = readQuestion(snapshot, query.q)
  const filters = filtersOf(
    snapshot,
    query,
    read.understood.map(({ meaning }) => meaning),
  )
  const matches = matched(snapshot, read)
  const sifted = sift(snapshot, matches.places, filters, now)
  const sort = query.sort ?? sortIn(read.understood) ?? 'best'
  const shown = pageOf(snapshot, query, sort, { read, matches, sifted, today, now })
  const total = sifted.passing.length
  const didYouMean = total < FEW && matches.matched === 'all' ? closerQuestion(read) : undefined
  return {
    lines: linesAt(snapshot, shown, now),
    total,
    page: query.page,
    pages: Math.ceil(total / query.limit),
    sort,
    matched: matches.matched,
    understood: [...read.understood],
    corrections: read.corrections,
    ignored: read.unknown,
    ...(didYouMean === undefined ? {} : { didYouMean }),
    facets: sifted.facets,
    suggestions: total > 0 ? [] : suggestionsFor(snapshot, read, { filters, sifted, matches, now }),
  }
}

/** Fewer products than this ask whether something else was meant. */
const FEW = 3

/**
 * Without words to look for every product matches; with words that all mean nothing none does, unless a category was named
 * beside them.
 */
function matched(snapshot: Snapshot, { terms, unknown, understood }: Read): Matches {
  if (terms.length > 0) return matchesOf(snapshot, terms)
  const { products } = snapshot.header
  const nothing = { points: new Uint8Array(products), reading: new Uint8Array(products) }
  const named = understood.some(({ meaning }) => meaning.kind === 'category')
  if (unknown.length > 0 && !named) return { matched: 'none', places: new Uint32Array(0), ...nothing }
  return { matched: 'all', places: snapshot.everyPlace, ...nothing }
}

type Found = { read: Read; matches: Matches; sifted: Sifted; today: Day; now: Now }

function pageOf(snapshot: Snapshot, { page, limit }: SearchQuery, sort: Sort, found: Found): number[] {
  const { passing } = found.sifted
  const from = (page - 1) * limit
  if (from >= passing.length) return []
  const by = {
    columns: snapshot.columns,
    points: found.matches.points,
    buyable: buyableOn(snapshot, found.now),
    today: found.today,
  }
  const told = sort === 'best' ? found.read.terms.find(({ equals }) => equals > 1) : undefined
  const order = ranked(passing, sort, told === undefined ? from + limit : passing.length, by)
  const mixed = told === undefined ? order : mixedByReading(order, found.matches.reading, told.equals)
  return mixed.slice(from, from + limit)
}

function linesAt(snapshot: Snapshot, places: readonly number[], now: Now): SearchLine[] {
  const { papers } = snapshot.columns
  const buyable = buyableOn(snapshot, now)
  return snapshot.lines(places).map((json, at) => {
    const place = places[at] ?? 0
    const has = (kind: number) => (papers[place * CERTIFICATE_KINDS.length + kind] ?? 0) >= now.shortDay
    return {
      ...(JSON.parse(json) as Omit<SearchLine, 'buyable' | 'certificates'>),
      buyable: buyable(place),
      certificates: CERTIFICATE_KINDS.filter((_, kind) => has(kind)),
    }
  })
}

function sortIn(understood: readonly Understood[]): Sort | undefined {
  for (const { meaning } of understood) if (meaning.kind === 'sort') return meaning.sort
  return undefined
}

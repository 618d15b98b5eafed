// Slips of the hand made on purpose, and whether a product that was meant is still among the first three.
import type { Snapshot } from '../../core/search/snapshot.ts'
import type { Chance } from '../../infra/local/seed/chance.ts'
import type { Asked } from './search-engine.ts'

const SLIPS = ['missing', 'extra', 'wrong', 'swapped'] as const
type Slip = (typeof SLIPS)[number]
const PLACES = ['first', 'middle', 'last'] as const
type Place = (typeof PLACES)[number]

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** The word with one slip; undefined where it would be no other word. */
function slipped(word: string, slip: Slip, place: Place, chance: Chance): string | undefined {
  const last = word.length - (slip === 'swapped' ? 2 : 1)
  if (last < 1 || (place === 'middle' && last < 2)) return undefined
  const at = place === 'first' ? 0 : place === 'last' ? last : chance.whole(1, last - 1)
  const [head, letter, next] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1)]
  const other = chance.pick([...LETTERS].filter((each) => each !== letter))
  const [inserted, behind] = place === 'last' ? [letter, other] : [other, letter]
  const made = {
    missing: head + word.slice(at + 1),
    extra: head + inserted + behind + word.slice(at + 1),
    wrong: head + other + word.slice(at + 1),
    swapped: head + next + letter + word.slice(at + 2),
  }[slip]
  return made === word ? undefined : made
}

export type Tried = { slip: string; place: string; tried: number; found: number; missed: string[] }

/** What is asked, and which products have a run of words. */
export type Judge = { asked: Asked; having: (words: readonly string[]) => ReadonlySet<string> }

/** The words of the index that a person may type: no numbers, of so many letters at least. */
export function typedWords({ vocabulary: { words, counts } }: Snapshot, letters: number): string[] {
  return words.filter((word, at) => word.length >= letters && /^[a-z]+$/.test(word) && (counts[at] ?? 0) > 0)
}

/** Each word with each slip at each place. */
export function oneSlip(judge: Judge, words: readonly string[], chance: Chance): Tried[] {
  return SLIPS.flatMap((slip) =>
    PLACES.map((place) => tried(judge, { slip, place }, words, (word) => slipped(word, slip, place, chance))),
  )
}

/** Each word with two slips of any kind at any places. */
export function twoSlips(judge: Judge, words: readonly string[], chance: Chance): Tried[] {
  const twice = (word: string, first: Slip, second: Slip) => {
    const once = slipped(word, first, chance.pick(PLACES), chance)
    return once === undefined ? undefined : slipped(once, second, chance.pick(PLACES), chance)
  }
  return SLIPS.flatMap((first) =>
    SLIPS.map((second) =>
      tried(judge, { slip: `${first}, ${second}`, place: 'any' }, words, (word) => twice(word, first, second)),
    ),
  )
}

function tried(
  judge: Judge,
  kind: { slip: string; place: string },
  words: readonly string[],
  typedFor: (word: string) => string | undefined,
): Tried {
  const result: Tried = { ...kind, tried: 0, found: 0, missed: [] }
  for (const word of words) {
    const typed = typedFor(word)
    if (typed === undefined || typed === word) continue
    result.tried++
    if (amongFirst(judge, typed, [word])) result.found++
    else result.missed.push(`${typed} for ${word}`)
  }
  return result
}

/** Whether one of the first three products has all the words, in whatever is told of it. */
export function amongFirst({ asked, having }: Judge, q: string, words: readonly string[]): boolean {
  const wanted = having(words)
  return asked(q)
    .slice(0, 3)
    .some((product) => wanted.has(product))
}

/** Judges by the words that the snapshot has of each product. */
export function judgeOf(snapshot: Snapshot, asked: Asked): Judge {
  const known = new Map<string, ReadonlySet<string>>()
  return {
    asked,
    having: (words) => {
      const expression = words.map((word) => `"${word}"`).join(' AND ')
      const found = known.get(expression) ?? new Set(productsAt(snapshot, snapshot.matching(expression)))
      known.set(expression, found)
      return found
    },
  }
}

function productsAt(snapshot: Snapshot, places: Uint32Array): string[] {
  return snapshot.lines([...places]).map((json) => (JSON.parse(json) as { product: string }).product)
}

export function share(all: readonly Tried[]): number {
  const sum = (of: (each: Tried) => number) => all.reduce((total, each) => total + of(each), 0)
  return sum(({ found }) => found) / sum((each) => each.tried)
}

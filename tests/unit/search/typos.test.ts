// Slips of the hand: how far words are apart, which words are found through slips, how many products are.
import * as fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { distance, slipCost } from '../../../core/search/distance.ts'
import { pairsOf, valuesOf } from '../../../core/search/pairs.ts'
import { relatives, stemTable } from '../../../core/search/relatives.ts'
import {
  candidates,
  countOf,
  deletionsOf,
  slipsFor,
  startingWith,
  type Vocabulary,
} from '../../../core/search/typos.ts'
import { chanceOf } from '../../../infra/local/seed/chance.ts'
import { catalogue } from '../../bench/search-catalogue.ts'
import { askedOf } from '../../bench/search-engines.ts'
import { judgeOf, oneSlip, share, twoSlips, typedWords } from '../../bench/search-typos.ts'
import { variantsFound } from '../../bench/search-variants.ts'
import { always } from '../../support/draw.ts'
import { snapshotOf } from './support.ts'

const snapshot = snapshotOf(catalogue(2000))
afterAll(() => snapshot.close())

/** As it is defined, without a table: the fewest slips that make one word of the other. */
function naive(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const [c, d] = [a.slice(0, -1), b.slice(0, -1)]
  const ways = [naive(c, b) + 1, naive(a, d) + 1, naive(c, d) + (a.at(-1) === b.at(-1) ? 0 : 1)]
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) {
    ways.push(naive(a.slice(0, -2), b.slice(0, -2)) + 1)
  }
  return Math.min(...ways)
}

const few = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })

describe('the distance of two words', () => {
  it.each([
    ['keripik', 'keripik', 0],
    ['keripik', 'kripik', 1],
    ['keripik', 'kerippik', 1],
    ['keripik', 'keripok', 1],
    ['keripik', 'keirpik', 1],
    ['keripik', 'ekripik', 1],
    ['ca', 'abc', 3],
    ['', 'ab', 2],
  ])('%s and %s: %i', (a, b, slips) => {
    expect(distance(a, b, 3)).toBe(slips)
  })

  it('is as defined, up to its limit', () => {
    always(
      400,
      fc.property(few, few, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        expect(distance(a, b, limit)).toBe(Math.min(naive(a, b), limit + 1))
        expect(distance(b, a, limit)).toBe(distance(a, b, limit))
      }),
    )
  })

  it('costs less for the slips that hands make', () => {
    expect(slipCost('keripk', 'keripik')).toBe(1)
    expect(slipCost('kerippik', 'keripik')).toBeLessThan(1)
    expect(slipCost('keirpik', 'keripik')).toBeLessThan(1)
    expect(slipCost('keripek', 'keripik')).toBeLessThan(slipCost('keripzk', 'keripik'))
    expect(slipCost('kerilik', 'keripik')).toBe(1)
    expect(slipCost('keropik', 'keripik')).toBeLessThan(1)
    expect(slipCost('cincay', 'cincau')).toBeLessThan(1)
  })
})

describe('a table of words', () => {
  it('finds every number of a word, and none of another', () => {
    always(
      100,
      fc.property(fc.array(fc.tuple(few, fc.nat(50)), { maxLength: 60 }), few, (entries, asked) => {
        const wanted = new Set(entries.filter(([word]) => word === asked).map(([, value]) => value))
        expect(valuesOf(pairsOf(entries), asked).toSorted((a, b) => a - b)).toEqual([...wanted].sort((a, b) => a - b))
      }),
    )
  })
})

function vocabularyOf(list: readonly string[]): Vocabulary {
  const words = [...new Set(list)].sort()
  return {
    words,
    counts: Uint32Array.from(words, (_, at) => at + 1),
    deletions: deletionsOf(words),
    stems: stemTable(words),
  }
}

const letters = fc.string({ unit: fc.constantFrom(...'abcdeikmnoprstu'), minLength: 1, maxLength: 14 })
const slip = fc.record({
  kind: fc.constantFrom('missing', 'extra', 'wrong', 'swapped'),
  at: fc.nat(40),
  letter: fc.constantFrom(...'aeknz'),
})
type Slip = { kind: string; at: number; letter: string }

function withSlip(word: string, { kind, at, letter }: Slip): string {
  const place = at % word.length
  const [head, tail] = [word.slice(0, place), word.slice(place)]
  if (kind === 'missing') return head + tail.slice(1)
  if (kind === 'extra') return head + letter + tail
  if (kind === 'wrong') return head + letter + tail.slice(1)
  return head + tail.slice(1, 2) + tail.slice(0, 1) + tail.slice(2)
}

describe('the candidates of a mistyped word', () => {
  it('hold every word of four letters and more that is one slip away', () => {
    always(
      300,
      fc.property(fc.array(letters, { minLength: 1, maxLength: 20 }), fc.nat(19), slip, (list, at, made) => {
        const word = list[at % list.length] ?? ''
        const typed = withSlip(word, made)
        fc.pre(word.length >= 4 && typed !== word)
        expect(candidates(vocabularyOf(list), typed).map((each) => each.word)).toContain(word)
      }),
    )
  })

  it('are exactly the words that are near enough for their length, the nearest first', () => {
    always(
      200,
      fc.property(fc.array(letters, { minLength: 1, maxLength: 20 }), letters, slip, slip, (list, other, a, b) => {
        const word = list[0] ?? other
        const typed = withSlip(withSlip(word, a) || other, b) || other
        const found = candidates(vocabularyOf(list), typed)
        const wanted = [...new Set(list)].filter(
          (each) => each !== typed && distance(typed, each, 2) <= slipsFor(each.length),
        )
        expect(found.map((each) => each.word).sort()).toEqual(wanted.sort())
        expect(found.map(({ slips }) => slips)).toEqual(found.map(({ slips }) => slips).sort())
      }),
    )
  })

  it('leave numbers and short words alone', () => {
    const vocabulary = vocabularyOf(['250', '2500', 'tas', 'tahu'])
    expect(candidates(vocabulary, '251')).toEqual([])
    expect(candidates(vocabulary, 'ta')).toEqual([])
    expect(candidates(vocabulary, 'tah')).toMatchObject([{ word: 'tahu', slips: 1 }])
  })
})

describe('a vocabulary', () => {
  const vocabulary = vocabularyOf(['anyam', 'anyaman', 'menganyam', 'bakul', 'bakulan', 'bambu'])

  it('counts, and completes, the most frequent first', () => {
    expect(countOf(vocabulary, 'bakul')).toBe(3)
    expect(countOf(vocabulary, 'baku')).toBe(0)
    expect(startingWith(vocabulary, 'ba', 2)).toEqual(['bambu', 'bakulan'])
    expect(startingWith(vocabulary, 'zz', 2)).toEqual([])
  })

  it('knows the kin of a word', () => {
    expect(relatives(vocabulary, 'anyaman', 9)).toEqual(['menganyam', 'anyam'])
    expect(relatives(vocabulary, 'bakulnya', 9)).toEqual(['bakulan', 'bakul'])
    expect(relatives(vocabulary, 'bambu', 9)).toEqual([])
  })
})

describe('the product that was meant is among the first three', () => {
  const judge = judgeOf(snapshot, askedOf(snapshot))
  const every = (n: number, words: readonly string[]) => words.filter((_, at) => at % n === 0)

  it('for 97 of 100 words with one slip', () => {
    const tried = oneSlip(judge, every(8, typedWords(snapshot, 4)), chanceOf('one slip'))
    expect(tried.length).toBe(12)
    for (const each of tried) expect(each.tried).toBeGreaterThan(100)
    expect(share(tried)).toBeGreaterThanOrEqual(0.97)
  })

  it('for 85 of 100 words of eight letters and more with two slips', () => {
    const tried = twoSlips(judge, every(8, typedWords(snapshot, 8)), chanceOf('two slips'))
    expect(tried.length).toBe(16)
    expect(share(tried)).toBeGreaterThanOrEqual(0.85)
  })

  it('for 95 of 100 variants', () => {
    const { tried, found } = variantsFound(snapshot, judge)
    expect(tried).toBeGreaterThanOrEqual(197)
    expect(found / tried).toBeGreaterThanOrEqual(0.95)
  })
})

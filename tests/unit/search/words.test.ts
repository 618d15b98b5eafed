// Words: how text is folded and cut, what a word may be derived from, what else it is called.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchVariants } from '../../../core/region/search-variants.ts'
import { matchKecamatan } from '../../../core/region/villages.ts'
import { stemsOf } from '../../../core/search/stem.ts'
import { alsoCalled, variantsAt, variantWords } from '../../../core/search/variants.ts'
import { tokensOf, wordsOf } from '../../../core/search/words.ts'
import { always } from '../../support/draw.ts'
import { anyText } from './support.ts'

describe('words', () => {
  it.each([
    ['Keripik Singkong', 'keripik singkong'],
    ['  DODOL\tketan\nhitam ', 'dodol ketan hitam'],
    ['crème brûlée', 'creme brulee'],
    ["Jum'at’an", 'jumatan'],
    ['otak2', 'otak otak'],
    ['otak-otak', 'otak otak'],
    ['mobil2an', 'mobil mobilan'],
    ['a2', 'a 2'],
    ['otak 2', 'otak 2'],
    ['50rb', '50 rb'],
    ['20.000', '20000'],
    ['1,500,000', '1500000'],
    ['1,5 kg', '1 5 kg'],
    ['250g', '250 g'],
    ['(contoh) "tas" & kulit!', 'contoh tas kulit'],
    ['ﬁlm ＴＥＨ', 'film teh'],
    ['🍪 kue 🎉', 'kue'],
    ['ké\u0000ju', 'ke ju'],
    ['茶 чай', '茶 чаи'],
    ['', ''],
    ['--- <> ""', ''],
    [`a${'b'.repeat(60)}`, `a${'b'.repeat(31)}`],
  ])('of %j are %j', (text, words) => {
    expect(wordsOf(text).join(' ')).toBe(words)
  })

  it('keep their place in what was typed, and whether they stood in quotes', () => {
    const typed = 'Tas "Batik  Cap" < 20.000"'
    expect(tokensOf(typed).map(({ from, to, quoted }) => [typed.slice(from, to), quoted])).toEqual([
      ['Tas', false],
      ['Batik', true],
      ['Cap', true],
      ['<', false],
      ['20.000', false],
    ])
  })

  it('are letters and digits alone, none longer than 32, whatever is typed', () => {
    always(
      200,
      fc.property(anyText(120), (text) => {
        expect(wordsOf(text).filter((word) => !/^[\p{L}\p{N}]{1,32}$/u.test(word))).toEqual([])
      }),
    )
  })
})

describe('stems', () => {
  it.each([
    ['anyaman', 'anyam'],
    ['minuman', 'minum'],
    ['kerupuknya', 'kerupuk'],
    ['membatik', 'batik'],
    ['pemotong', 'potong'],
    ['menyulam', 'sulam'],
    ['pengukir', 'ukir'],
    ['mengemas', 'kemas'],
    ['menenun', 'tenun'],
    ['berlabel', 'label'],
    ['kemasan', 'kemas'],
    ['dibordir', 'bordir'],
    ['perlengkapan', 'lengkap'],
  ])('of %s hold %s', (word, stem) => {
    expect(stemsOf(word)).toContain(stem)
  })

  it.each(['tas', 'ikan', 'madu', 'sabun', 'bulan', 'beras', 'makan'])(
    'leave %s no rest of less than four letters',
    (word) => {
      expect(stemsOf(word).filter((stem) => stem.length < 4)).toEqual([])
    },
  )

  it('never hold the word itself', () => {
    always(
      300,
      fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => {
        expect(stemsOf(word)).not.toContain(word)
      }),
    )
  })
})

describe('the region’s pairs', () => {
  it('are 197, each once, none of a word with itself', () => {
    const pairs = searchVariants()
    expect(pairs.length).toBe(197)
    expect(new Set(pairs.map(({ variant }) => variant)).size).toBe(197)
    expect(pairs.filter(({ variant, canonical }) => variant.toLowerCase() === canonical.toLowerCase())).toEqual([])
  })

  it('name a kecamatan where they are of a place', () => {
    const places = searchVariants().filter(({ kind }) => kind === 'tempat')
    expect(places.length).toBe(14)
    expect(places.filter(({ canonical }) => matchKecamatan(canonical) === undefined)).toEqual([])
  })
})

describe('variants', () => {
  it.each([
    ['kripik', 'same', 'keripik'],
    ['endog asin', 'same', 'telur asin'],
    ['bandeng duri lunak', 'other', 'bandeng presto'],
    ['songkok', 'other', 'peci'],
    ['keripik', 'same', 'kripik'],
    ['snack', 'wider', 'keripik'],
    ['rinso', 'other', 'detergen'],
  ])('of %s: %s word %s', (typed, nearness, words) => {
    expect(variantsAt(typed.split(' '), 0)[0]?.also).toContainEqual({ nearness, words: words.split(' ') })
  })

  it.each([
    ['a brand for the thing', 'detergen'],
    ['a place', 'cikbar'],
    ['nothing', 'palugada'],
  ])('do not give %s', (_, word) => {
    expect(alsoCalled(word).flatMap(({ words }) => words)).not.toContain('rinso')
    if (word !== 'detergen') expect(alsoCalled(word)).toEqual([])
  })

  it('begin with the longest run', () => {
    expect(variantsAt(['telor', 'asin', 'bakar'], 0).map(({ length }) => length)).toEqual([2, 1])
    expect(variantsAt(['telor', 'bakar'], 0).map(({ length }) => length)).toEqual([1])
    expect(variantWords()).toContain('kripik')
    expect(variantWords()).not.toContain('telor asin')
  })
})

// Questions and answers: what is found, in which order, what may be chosen, what helps on, and that nothing breaks it.
import * as fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { addDays } from '../../../core/kernel/day.ts'
import { SearchAnswer, type SearchLine, SearchQuery, SORTS } from '../../../core/search/schema.ts'
import { wordsOf } from '../../../core/search/words.ts'
import { catalogue, TODAY } from '../../bench/search-catalogue.ts'
import { always } from '../../support/draw.ts'
import { answerTo, anyText, namesFor, product, snapshotOf } from './support.ts'

const DOCUMENTS = catalogue(1000)
const snapshot = snapshotOf(DOCUMENTS)

const small = snapshotOf([
  product('Keripik singkong', { priceFromIdr: 10_000, priceToIdr: 60_000 }),
  product('Keripik tempe', { priceFromIdr: 15_000, village: '32.16.06.1001', kecamatan: '32.16.06' }),
  product('Kripik pisang', { story: 'Dibuat dari singkong dan pisang.' }),
  product('Opak', { ikmName: 'Keripik Sari', certificates: [{ kind: 'halal', expiresOn: '2026-11-24' }] }),
  product('Telur asin', { category: 'ikan-telur-daging', priceFromIdr: 30_000 }),
  product('Anyaman pandan', { category: 'anyaman-bambu-kayu', active: true, boughtIn: '2026-09' }),
  product('Kain ecoprint', { category: 'batik-kain', certificates: [{ kind: 'halal' }, { kind: 'sni' }] }),
  product('Otak-otak ikan', { category: 'ikan-telur-daging', village: '32.16.09.2009', kecamatan: '32.16.09' }),
  product('Peci hitam', { category: 'konveksi' }),
  product('Songkok gedebong', { category: 'konveksi' }),
])
afterAll(() => {
  snapshot.close()
  small.close()
})

describe('words', () => {
  it.each([
    ['singkong', ['Keripik singkong', 'Kripik pisang']],
    ['keripik singkong', ['Keripik singkong', 'Kripik pisang']],
    ['KRIPIK TEMPE', ['Keripik tempe']],
    ['endog asin', ['Telur asin']],
    ['eco print', ['Kain ecoprint']],
    ['telurasin', ['Telur asin']],
    ['otak2', ['Otak-otak ikan']],
    ['otakotak', ['Otak-otak ikan']],
    ['menganyam', ['Anyaman pandan']],
    ['anyam', ['Anyaman pandan']],
    ['pandn', ['Anyaman pandan']],
    ['gedeb', ['Songkok gedebong']],
    ['hajarmekar', ['Otak-otak ikan']],
    ['saya mau beli telur asin', ['Telur asin']],
    ['oleh-oleh', []],
  ])('%s', (q, names) => {
    expect(namesFor(small, { q })).toEqual(names)
  })

  it('in the name come before the maker’s name, and both before the story', () => {
    expect(namesFor(small, { q: 'keripik' }).at(-1)).toBe('Opak')
    expect(namesFor(small, { q: 'singkong' })).toEqual(['Keripik singkong', 'Kripik pisang'])
  })

  it('at the head of the name come before those further in: the thing before its kind', () => {
    const heads = snapshotOf([
      product('Dus kue', { active: true, hasPhoto: true, boughtIn: '2026-11' }),
      product('Kue nastar'),
      product('Kotak hias', { active: true, ikmName: 'Kue Sari' }),
    ])
    expect(namesFor(heads, { q: 'kue' })).toEqual(['Kue nastar', 'Dus kue', 'Kotak hias'])
    expect(namesFor(heads, { q: 'kue dus' })).toEqual(['Dus kue'])
    heads.close()
  })

  it('that stand for each other show one of each first', () => {
    expect(namesFor(small, { q: 'peci' })).toEqual(['Peci hitam', 'Songkok gedebong'])
    expect(namesFor(small, { q: 'songkok' })).toEqual(['Songkok gedebong', 'Peci hitam'])
  })

  it('are corrected aloud', () => {
    expect(answerTo(small, { q: 'tlur asni' })).toMatchObject({
      total: 1,
      corrections: [
        { typed: 'tlur', readAs: ['telur'] },
        { typed: 'asni', readAs: ['asin'] },
      ],
    })
  })

  it('of the index find every product that has them, whatever else they may mean', () => {
    const { words, counts } = snapshot.vocabulary
    for (const [at, word] of words.entries()) {
      const [count, answer] = [counts[at] ?? 0, answerTo(snapshot, { q: `"${word}"`, limit: 1 })]
      if (count === 0) continue
      expect(answer.total, word).toBeGreaterThanOrEqual(count)
      expect(answer, word).toMatchObject({ ignored: [], corrections: [], understood: [] })
    }
  })

  it('of a whole name find products first in whose name they stand so', () => {
    for (const { name } of DOCUMENTS.filter((_, at) => at % 10 === 0)) {
      const [first] = answerTo(snapshot, { q: `"${name}"`, limit: 1 }).lines
      expect(wordsOf(first?.name ?? '').join(' ')).toContain(wordsOf(name).join(' '))
    }
  })

  it('of a mistyped kecamatan are corrected to its name', () => {
    expect(answerTo(small, { q: 'keripik tambun slatan' })).toMatchObject({
      total: 1,
      corrections: [{ typed: 'tambun slatan', readAs: ['Tambun Selatan'] }],
    })
  })

  it('that are in no product are passed over and told', () => {
    expect(answerTo(small, { q: 'telur asin zzzzz' })).toMatchObject({ total: 1, ignored: ['zzzzz'], matched: 'all' })
  })

  it('that no product has together give those that have most of them', () => {
    const answer = answerTo(small, { q: 'telur asin pandan' })
    expect(answer.matched).toBe('some')
    expect(answer.lines.map(({ name }) => name)).toEqual(['Telur asin'])
  })

  it('of a category name it where no product has them', () => {
    expect(answerTo(small, { q: 'textiles' })).toMatchObject({
      total: 1,
      understood: [{ meaning: { kind: 'category', category: 'batik-kain' }, without: '' }],
    })
    expect(answerTo(small, { q: 'carpets qqqq' })).toMatchObject({ total: 1, ignored: ['qqqq'] })
  })
})

describe('filters', () => {
  it.each([
    [{ q: 'keripik di bawah 12rb' }, ['Keripik singkong']],
    [{ q: 'keripik di atas 50 ribu' }, ['Keripik singkong']],
    [{ q: 'keripik', minIdr: '11000', maxIdr: 20_000 }, ['Keripik singkong', 'Keripik tempe']],
    [{ q: 'keripik tambun selatan' }, ['Keripik tempe']],
    [{ q: 'keripik tambun' }, ['Keripik tempe']],
    [{ q: 'keripik tambun', kecamatan: '32.16.05' }, []],
    [{ q: 'keripik', kecamatan: '32.16.06' }, ['Keripik tempe']],
    [{ q: 'halal sni' }, ['Kain ecoprint']],
    [{ certificate: 'sni' }, ['Kain ecoprint']],
    [{ q: 'aktif' }, ['Anyaman pandan']],
    [{ active: 'true', buyable: true }, ['Anyaman pandan']],
    [{ category: 'konveksi', q: 'peci' }, ['Peci hitam', 'Songkok gedebong']],
  ])('%j', (query, names) => {
    expect(namesFor(small, query).sort()).toEqual(names)
  })

  it('count what each choice would give', () => {
    for (const q of ['', 'keripik', 'halal', 'tas kulit di bawah 100rb', 'dodol cikarang aktif', 'kripk']) {
      const { facets, understood } = answerTo(snapshot, { q })
      const meant = (kind: string) => understood.some(({ meaning }) => meaning.kind === kind)
      for (const { value, count } of facets.category)
        expect(answerTo(snapshot, { q, category: value }).total).toBe(count)
      for (const { value, count } of facets.kecamatan) {
        if (!meant('kecamatan')) expect(answerTo(snapshot, { q, kecamatan: value }).total).toBe(count)
      }
      for (const { value, count } of facets.certificate) {
        if (!meant('certificate')) expect(answerTo(snapshot, { q, certificate: value }).total).toBe(count)
      }
      for (const { count, ...band } of facets.price) {
        if (!meant('price')) expect(answerTo(snapshot, { q, ...band }).total).toBe(count)
      }
      expect(answerTo(snapshot, { q, active: true }).total).toBe(facets.active)
      expect(answerTo(snapshot, { q, buyable: true }).total).toBe(facets.buyable)
    }
  })

  it('follow the day: papers expire, a month of buying passes', () => {
    expect(answerTo(small, { q: 'halal' }).total).toBe(2)
    expect(answerTo(small, { q: 'halal' }, addDays(TODAY, 1)).total).toBe(1)
    expect(answerTo(small, { buyable: true }).lines).toMatchObject([{ name: 'Anyaman pandan', buyable: true }])
    expect(answerTo(small, { buyable: true }, addDays(TODAY, 7)).total).toBe(0)
  })
})

describe('the order', () => {
  const alike = snapshotOf([
    product('Tas biru', { ikmName: 'mati' }),
    product('Tas biru', { ikmName: 'mati berfoto', hasPhoto: true }),
    product('Tas biru', { ikmName: 'mati terbeli', boughtIn: '2026-11' }),
    product('Tas biru', { ikmName: 'hidup', active: true }),
    product('Tas biru', { ikmName: 'hidup berfoto', active: true, hasPhoto: true }),
    product('Tas biru', { ikmName: 'hidup terbeli', active: true, boughtIn: '2026-10' }),
    product('Tas biru', { ikmName: 'lengkap', active: true, boughtIn: '2026-10', hasPhoto: true }),
    product('Dompet', { ikmName: 'tas biru lengkap', active: true, boughtIn: '2026-10', hasPhoto: true }),
  ])
  afterAll(() => alike.close())

  it('is the words, then alive, can be bought today, has a photo', () => {
    const makers = ['lengkap', 'hidup terbeli', 'hidup berfoto', 'hidup', 'mati terbeli', 'mati berfoto', 'mati']
    const found = answerTo(alike, { q: 'tas biru' }).lines.map(({ ikmName }) => ikmName)
    expect(found).toEqual([...makers, 'tas biru lengkap'])
  })

  it('changes among equals from day to day, so that each has its turn', () => {
    const equals = Array.from({ length: 8 }, (_, at) => product('Sandal', { ikmName: `maker ${at}` }))
    const even = snapshotOf(equals)
    const days = Array.from({ length: 400 }, (_, at) => addDays(TODAY, at))
    const first = days.map((on) => answerTo(even, { q: 'sandal' }, on).lines[0]?.ikmName ?? '')
    const turns = Object.values(Object.groupBy(first, (each) => each)).map((each) => each?.length ?? 0)
    expect(turns.length).toBe(equals.length)
    for (const each of turns) expect(each).toBeGreaterThan(25)
    expect(answerTo(even, { q: 'sandal' })).toEqual(answerTo(even, { q: 'sandal' }))
    even.close()
  })

  it.each(SORTS)('by %s pages through all products, each once', (sort) => {
    const seen = Array.from(
      { length: 21 },
      (_, at) => answerTo(snapshot, { sort, page: at + 1, limit: 48 }).lines,
    ).flat()
    expect(seen.length).toBe(1000)
    expect(new Set(seen.map((line) => line.product)).size).toBe(1000)
    const priceOf = ({ priceFromIdr, priceToIdr }: SearchLine) => priceFromIdr ?? priceToIdr
    const prices = seen.flatMap((line) => priceOf(line) ?? [])
    if (sort === 'cheapest') expect(prices).toEqual(prices.toSorted((a, b) => a - b))
    if (sort === 'dearest') expect(prices).toEqual(prices.toSorted((a, b) => b - a))
    if (sort === 'liveliest') {
      const days = seen.map(({ lastSignOfLife }) => lastSignOfLife ?? '')
      expect(days).toEqual(days.toSorted().reverse())
    }
    if (sort === 'cheapest' || sort === 'dearest') {
      expect(seen.slice(0, prices.length).every((line) => priceOf(line) !== undefined)).toBe(true)
    }
  })

  it('is asked for by words, and a chosen one wins', () => {
    expect(answerTo(small, { q: 'keripik murah' }).sort).toBe('cheapest')
    expect(answerTo(small, { q: 'keripik murah', sort: 'best' }).sort).toBe('best')
    expect(namesFor(small, { q: 'keripik murah' }).slice(0, 2)).toEqual(['Keripik singkong', 'Keripik tempe'])
  })

  it('of mistyped words stays whole over the pages', () => {
    const all = namesFor(snapshot, { q: 'kripk', limit: 48 })
    const pages = [1, 2, 3].flatMap((page) => namesFor(snapshot, { q: 'kripk', limit: 5, page }))
    expect(pages).toEqual(all.slice(0, 15))
  })
})

describe('where nothing is found', () => {
  it('a filter is offered to be taken back, with what there would be', () => {
    expect(answerTo(small, { q: 'telur asin cibitung' }).suggestions).toEqual([
      { kind: 'without', filter: 'kecamatan', q: 'telur asin', total: 1 },
    ])
    expect(answerTo(small, { q: 'telur asin', category: 'logam' }).suggestions).toEqual([
      { kind: 'without', filter: 'category', q: 'telur asin', total: 1 },
    ])
    expect(answerTo(small, { q: 'telur asin halal cibitung' }).suggestions).toEqual([
      { kind: 'without', filter: 'all', q: 'telur asin', total: 1 },
    ])
  })

  it('words that begin alike and the largest categories are offered', () => {
    const { total, suggestions } = answerTo(small, { q: 'pandxyzq' })
    expect(total).toBe(0)
    expect(suggestions[0]).toEqual({ kind: 'question', q: 'pandan', total: 1 })
    expect(suggestions).toContainEqual({ kind: 'category', category: 'dodol-kue', total: 4 })
  })

  it('what was understood is offered without the rest', () => {
    expect(answerTo(small, { q: 'qqqqq di bawah 12rb' }).suggestions[0]).toEqual({
      kind: 'question',
      q: 'di bawah 12rb',
      total: 1,
    })
  })

  it('a rare word may be a slip in a frequent one', () => {
    const many = Array.from({ length: 20 }, (_, at) => product('Kerupuk', { ikmName: `maker ${at}` }))
    const rare = snapshotOf([...many, product('Kerupuh')])
    expect(answerTo(rare, { q: 'kerupuh aktif' })).toMatchObject({ total: 0 })
    expect(answerTo(rare, { q: 'Kerupuh' })).toMatchObject({ total: 1, didYouMean: 'kerupuk' })
    expect(answerTo(rare, { q: 'kerupuk' }).didYouMean).toBeUndefined()
    rare.close()
  })

  it('an empty catalogue answers too', () => {
    const empty = snapshotOf([])
    expect(answerTo(empty, { q: 'golok' })).toMatchObject({ total: 0, lines: [], ignored: ['golok'] })
    expect(answerTo(empty, {})).toMatchObject({ total: 0, pages: 0, suggestions: [] })
    empty.close()
  })
})

describe('no question breaks the search', () => {
  const sign = fc.constantFrom(
    ...'"*()^:{}-+<>=,.;\'\\%_|&',
    ' NEAR(',
    ' OR ',
    ' AND ',
    ' NOT ',
    'name:',
    '\u0000',
    '\n',
  )
  const word = fc.constantFrom(...DOCUMENTS.slice(0, 60).flatMap(({ name }) => wordsOf(name)), 'di bawah', '50', 'rb')
  const typed = fc
    .array(fc.oneof(sign, word, anyText(6), fc.constant(' ')), { maxLength: 40 })
    .map((parts) => parts.join('').slice(0, 120))

  it('and each answer keeps its form and its bounds', () => {
    always(
      250,
      fc.property(typed, fc.constantFrom(...SORTS), fc.integer({ min: 1, max: 3 }), (q, sort, page) => {
        const answer = SearchAnswer.parse(answerTo(snapshot, { q, sort, page, limit: 5 }))
        expect(answer.degraded).toBeUndefined()
        expect(answer.lines.length).toBe(Math.max(0, Math.min(5, answer.total - (page - 1) * 5)))
        expect(answer.total).toBeLessThanOrEqual(1000)
        expect(answer.suggestions.length).toBeLessThanOrEqual(8)
        for (const { without, asWords } of answer.understood) expect(`${without}${asWords}`).not.toContain('  ')
      }),
    )
  })

  it.each([
    '"',
    '*',
    'NEAR(a b)',
    '(',
    ')',
    '{name} : tas',
    'name:tas',
    'a AND',
    'OR',
    '^tas',
    '-',
    "'",
    '🍪',
    '\u0000',
    '\ud800',
  ])('such as %j', (q) => {
    expect(SearchAnswer.parse(answerTo(snapshot, { q })).degraded).toBeUndefined()
  })

  it.each([
    { q: 'x'.repeat(121) },
    { q: 'x'.repeat(10_000) },
    { page: 0 },
    { page: '201' },
    { page: '1e2' },
    { limit: 49 },
    { sort: 'random' },
    { category: 'rokok' },
    { kecamatan: '32.16.99' },
    { certificate: 'iso' },
    { minIdr: '-1' },
    { active: 'yes' },
    { offset: 3 },
  ])('and %j is not asked at all', (query) => {
    expect(SearchQuery.safeParse(query).success).toBe(false)
  })
})

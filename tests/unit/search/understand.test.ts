// Understanding: prices, places, papers and wishes in words, and what is left when they are taken out.
import { describe, expect, it } from 'vitest'
import type { Meaning } from '../../../core/search/schema.ts'
import { soughtOf, understand } from '../../../core/search/understand.ts'
import { tokensOf } from '../../../core/search/words.ts'

/** Words of an index with little in it. */
const WORDS = new Set('tas dodol batik tambun selatan cikarang kain'.split(' '))
const INDEX = { knows: (word: string) => WORDS.has(word), nearest: () => 9 }

function read(q: string) {
  const { understood, rest, corrected } = understand(q, tokensOf(q), INDEX)
  const words = soughtOf(rest).map(({ text }) => text)
  return { understood, corrected, meanings: understood.map(({ meaning }) => meaning), words: words.join(' ') }
}

const price = (minIdr: number | undefined, maxIdr: number | undefined): Meaning => ({
  kind: 'price',
  ...(minIdr === undefined ? {} : { minIdr }),
  ...(maxIdr === undefined ? {} : { maxIdr }),
})
const UP_TO_50 = price(undefined, 50_000)

describe('a price', () => {
  it.each([
    ['di bawah 50 ribu', UP_TO_50],
    ['dibawah 50rb', UP_TO_50],
    ['di bawah 50', UP_TO_50],
    ['di bawah Rp 50.000', UP_TO_50],
    ['bawah 50rb', UP_TO_50],
    ['kurang dari 50.000', UP_TO_50],
    ['tidak lebih dari 50k', UP_TO_50],
    ['maks 50000', UP_TO_50],
    ['harga maksimal 50 ribu rupiah', UP_TO_50],
    ['< 50.000', UP_TO_50],
    ['<=50rb', UP_TO_50],
    ['sampai lima puluh ribu', UP_TO_50],
    ['50rb', UP_TO_50],
    ['Rp50.000', UP_TO_50],
    ['50.000', UP_TO_50],
    ['harga 50', UP_TO_50],
    ['gocap', UP_TO_50],
    ['< 20.000', price(undefined, 20_000)],
    ['seratus ribu', price(undefined, 100_000)],
    ['dua puluh lima ribu', price(undefined, 25_000)],
    ['lima belas ribu', price(undefined, 15_000)],
    ['tiga ratus lima puluh ribu', price(undefined, 350_000)],
    ['seribu', price(undefined, 1000)],
    ['setengah juta', price(undefined, 500_000)],
    ['di bawah 1,5 juta', price(undefined, 1_500_000)],
    ['di bawah Rp1.500.000', price(undefined, 1_500_000)],
    ['di atas 100 ribu', price(100_000, undefined)],
    ['diatas 100rb', price(100_000, undefined)],
    ['lebih dari Rp100.000', price(100_000, undefined)],
    ['mulai dari 100rb', price(100_000, undefined)],
    ['> 100.000', price(100_000, undefined)],
    ['minimal 100 ribu', price(100_000, undefined)],
    ['10-25rb', price(10_000, 25_000)],
    ['10rb - 25rb', price(10_000, 25_000)],
    ['25 ribu sampai 10 ribu', price(10_000, 25_000)],
    ['10 s/d 25 ribu', price(10_000, 25_000)],
    ['Rp10.000 – Rp25.000', price(10_000, 25_000)],
    ['20 ribuan', price(16_000, 24_000)],
  ])('%s', (q, meaning) => {
    expect(read(q)).toMatchObject({ meanings: [meaning], words: '' })
  })

  it('between two amounts drops the word before them', () => {
    const meant = { meanings: [price(10_000, 25_000)], words: 'tas' }
    expect(read('tas antara 10 ribu dan 25 ribu')).toMatchObject(meant)
    expect(read('tas harga antara 10 dan 25 ribu')).toMatchObject(meant)
    expect(read('tas antara 10 ribu')).toMatchObject({ meanings: [price(undefined, 10_000)], words: 'tas antara' })
  })

  it.each([
    ['tas 250 g', 'tas 250 g'],
    ['lebih dari 5 kg', 'lebih 5 kg'],
    ['isi 10', 'isi 10'],
    ['5 k', '5 k'],
    ['dua', 'dua'],
    ['lima sekawan', 'lima sekawan'],
    ['10-12', '10 12'],
    ['99999999999999999999 ribu', '99999999999999999999 ribu'],
    ['"50rb"', '50 rb'],
    ['di bawah meja', 'bawah meja'],
    ['meja atas', 'meja atas'],
    ['rp', 'rp'],
  ])('is not in %s', (q, words) => {
    expect(read(q)).toMatchObject({ meanings: [], words })
  })
})

const place = (...kecamatan: string[]) => ({ kind: 'kecamatan', kecamatan })

describe('a kecamatan', () => {
  it.each([
    ['cibarusah', '32.16.22'],
    ['di Cibarusah', '32.16.22'],
    ['kec. cibarusah', '32.16.22'],
    ['dari kecamatan cibarusah', '32.16.22'],
    ['tambun selatan', '32.16.06'],
    ['TambunSelatan', '32.16.06'],
    ['tamsel', '32.16.06'],
    ['muara gembong', '32.16.17'],
    ['Muaragembong', '32.16.17'],
    ['serang baru', '32.16.21'],
    ['serangbaru', '32.16.21'],
    ['cikbar', '32.16.08'],
    ['karang bahagia', '32.16.10'],
  ])('%s', (q, code) => {
    expect(read(`dodol ${q}`)).toMatchObject({ meanings: [place(code)], words: 'dodol', corrected: [] })
  })

  it.each([
    ['tambun slatan', '32.16.06'],
    ['cibarusa', '32.16.22'],
    ['ciabrusah', '32.16.22'],
    ['muara gmbong', '32.16.17'],
  ])('%s, mistyped', (q, code) => {
    expect(read(q)).toMatchObject({ meanings: [place(code)], corrected: [{ typed: q }] })
  })

  it('that several share by its first word is all of them', () => {
    expect(read('batik tambun').meanings).toEqual([place('32.16.05', '32.16.06')])
    expect(read('cikarang').meanings).toEqual([place('32.16.08', '32.16.09', '32.16.11', '32.16.19', '32.16.20')])
  })

  it.each([
    ['cibarusah kota', 'cibarusah kota'],
    ['"cibarusah"', 'cibarusah'],
    ['sukaragam', 'sukaragam'],
    ['bekasi', 'bekasi'],
    ['di dari', ''],
  ])('is not in %s', (q, words) => {
    expect(read(q)).toMatchObject({ meanings: [], words })
  })

  it('does not win over a word of the index that is as near', () => {
    expect(understand('sukatami', tokensOf('sukatami'), { ...INDEX, nearest: () => 1 }).understood).toEqual([])
    expect(read('sukatami').meanings).toEqual([place('32.16.15')])
  })
})

describe('a paper or a wish', () => {
  it.each<[string, Meaning]>([
    ['halal', { kind: 'certificate', certificate: 'halal' }],
    ['bersertifikat halal', { kind: 'certificate', certificate: 'halal' }],
    ['P-IRT', { kind: 'certificate', certificate: 'pirt' }],
    ['izin pirt', { kind: 'certificate', certificate: 'pirt' }],
    ['BPOM', { kind: 'certificate', certificate: 'bpom-md' }],
    ['bpom md', { kind: 'certificate', certificate: 'bpom-md' }],
    ['ber-SNI', { kind: 'certificate', certificate: 'sni' }],
    ['slhs', { kind: 'certificate', certificate: 'slhs' }],
    ['merek terdaftar', { kind: 'certificate', certificate: 'brand' }],
    ['aktif', { kind: 'active' }],
    ['bisa dibeli hari ini', { kind: 'buyable' }],
    ['ready stock', { kind: 'buyable' }],
    ['murah', { kind: 'sort', sort: 'cheapest' }],
    ['paling murah', { kind: 'sort', sort: 'cheapest' }],
    ['termahal', { kind: 'sort', sort: 'dearest' }],
  ])('%s', (q, meaning) => {
    expect(read(`dodol ${q}`)).toMatchObject({ meanings: [meaning], words: 'dodol' })
    expect(read(`dodol "${q}"`).meanings).toEqual([])
  })
})

describe('what was understood', () => {
  it('can be taken back, or looked for as words, one by one', () => {
    const q = 'tas  batik di Cibarusah di bawah 50rb halal'
    const { understood, words } = read(q)
    expect(words).toBe('tas batik')
    expect(understood.map(({ words, without, asWords }) => [words, without, asWords])).toEqual([
      ['di Cibarusah', 'tas batik di bawah 50rb halal', 'tas batik "di Cibarusah" di bawah 50rb halal'],
      ['di bawah 50rb', 'tas batik di Cibarusah halal', 'tas batik di Cibarusah "di bawah 50rb" halal'],
      ['halal', 'tas batik di Cibarusah di bawah 50rb', 'tas batik di Cibarusah di bawah 50rb "halal"'],
    ])
    for (const { without, asWords } of understood) {
      expect(read(without).understood.length).toBe(2)
      expect(read(asWords).understood.length).toBe(2)
    }
  })
})

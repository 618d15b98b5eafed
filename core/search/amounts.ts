// Prices as people write them: `di bawah 50 ribu`, `10-25rb`, `< 20.000`, `Rp1,5 juta`, `seratus ribu`, `20 ribuan`.
import { isGrouped, type Token } from './words.ts'

/** What was read, and how many tokens it took. */
export type Priced = { minIdr?: number; maxIdr?: number; length: number }

type Amount = {
  value: number
  /** Whether it says by itself that it is money. */
  money: boolean
  scale: number
  /** `20 ribuan` is about so much. */
  about: boolean
  length: number
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ['rb', 1000],
  ['ribu', 1000],
  ['rebu', 1000],
  ['k', 1000],
  ['ribuan', 1000],
  ['jt', 1_000_000],
  ['juta', 1_000_000],
  ['jutaan', 1_000_000],
])
const DIGITS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan']
const WHOLE: ReadonlyMap<string, number> = new Map([
  ['sepuluh', 10],
  ['sebelas', 11],
  ['seratus', 100],
  ['setengah', 0.5],
])
const SINGLE: ReadonlyMap<string, number> = new Map([
  ['seribu', 1000],
  ['sejuta', 1_000_000],
  ['goceng', 5000],
  ['ceban', 10_000],
  ['gocap', 50_000],
  ['cepek', 100_000],
])

const BELOW = phrases(
  'di bawah|dibawah|bawah|kurang dari|tidak lebih dari|maksimal|maksimum|maks|max|paling mahal|sampai|hingga|budget|bujet|' +
    '<|<=|under|below',
)
const ABOVE = phrases(
  'di atas|diatas|atas|lebih dari|minimal|minimum|min|mulai dari|mulai|paling murah|>|>=|above|over',
)
const BETWEEN = phrases('-|–|s d|sd|sampai|hingga|dan|to')
const LEAD = phrases('harga|seharga|harganya|dengan harga|price|antara|harga antara|dengan harga antara')
const CURRENCY = new Set(['rp', 'idr', 'rupiah'])
const UNITS = new Set(
  'kg g gr gram ons ml cc l liter cm mm m meter pcs pc buah biji bungkus pak lusin kodi lembar orang hari bulan tahun persen inch'.split(
    ' ',
  ),
)

/** The price that is told from this token on; undefined where none is. */
export function priceAt(tokens: readonly Token[], at: number): Priced | undefined {
  const lead = starts(LEAD, tokens, at)
  const from = at + lead
  const below = starts(BELOW, tokens, from)
  const above = below > 0 ? 0 : starts(ABOVE, tokens, from)
  const compared = from + below + above
  const first = amountAt(tokens, compared + starts(LEAD, tokens, compared))
  if (first === undefined) return undefined
  const start = compared + starts(LEAD, tokens, compared)
  if (below + above > 0) return comparedWith(first, below > 0 ? 'below' : 'above', start + first.length - at)
  const antara = lead > 0 && tokens[from - 1]?.text === 'antara'
  const range = rangeFrom(tokens, start, first)
  if (range !== undefined) return { ...range, length: start - at + range.length }
  if (antara || (!first.money && lead === 0)) return undefined
  const value = first.money ? first.value : thousands(first.value)
  const length = start + first.length - at
  return first.about
    ? { minIdr: Math.round(value * 0.8), maxIdr: Math.round(value * 1.2), length }
    : { maxIdr: Math.round(value), length }
}

function comparedWith(amount: Amount, side: 'below' | 'above', length: number): Priced {
  const value = Math.round(amount.money ? amount.value : thousands(amount.value))
  return side === 'below' ? { maxIdr: value, length } : { minIdr: value, length }
}

/** `10-25rb` and `antara 10 ribu dan 25 ribu`: the first takes the scale of the second where it has none. */
function rangeFrom(tokens: readonly Token[], at: number, first: Amount): Priced | undefined {
  const between = starts(BETWEEN, tokens, at + first.length)
  if (between === 0) return undefined
  const second = amountAt(tokens, at + first.length + between)
  if (second === undefined || (!first.money && !second.money)) return undefined
  const low = first.scale === 1 && first.value < second.scale ? first.value * second.scale : first.value
  const [minIdr, maxIdr] = [low, second.value].map(Math.round).sort((a, b) => a - b)
  return { minIdr: minIdr ?? 0, maxIdr: maxIdr ?? 0, length: first.length + between + second.length }
}

/** Nobody sells for fifty rupiah: `di bawah 50` means fifty thousand. */
function thousands(value: number): number {
  return value < 1000 ? value * 1000 : value
}

function amountAt(tokens: readonly Token[], at: number): Amount | undefined {
  const marked = CURRENCY.has(tokens[at]?.text ?? '') ? 1 : 0
  const number = numberAt(tokens, at + marked)
  if (number === undefined) return undefined
  const end = at + marked + number.length
  const next = tokens[end]
  const scaleWord = number.length > 0 && next !== undefined && scales(next, tokens[end - 1]) ? next.text : undefined
  if (scaleWord === undefined && next !== undefined && UNITS.has(next.text)) return undefined
  const scale = scaleWord === undefined ? 1 : (SCALES.get(scaleWord) ?? 1)
  const after = scaleWord === undefined ? end : end + 1
  const trailing = CURRENCY.has(tokens[after]?.text ?? '') ? 1 : 0
  const value = number.value * scale
  if (value > 9_999_999_999) return undefined
  return {
    value,
    scale,
    money: marked + trailing > 0 || scale > 1 || number.money,
    about: scaleWord === 'ribuan' || scaleWord === 'jutaan',
    length: after + trailing - at,
  }
}

/** A lone `k` is a letter; it scales only what it hangs on. */
function scales(token: Token, before: Token | undefined): boolean {
  return SCALES.has(token.text) && (token.text !== 'k' || token.from === before?.to)
}

function numberAt(tokens: readonly Token[], at: number): { value: number; money: boolean; length: number } | undefined {
  const token = tokens[at]
  if (token === undefined || token.quoted) return undefined
  if (token.kind === 'number') {
    if (isGrouped(token.text)) return { value: Number(token.text.replace(/[.,]/g, '')), money: true, length: 1 }
    const value = Number(token.text.replace(',', '.'))
    return Number.isFinite(value) ? { value, money: false, length: 1 } : undefined
  }
  const single = SINGLE.get(token.text)
  if (single !== undefined) return { value: single, money: true, length: 1 }
  return spelledNumberAt(tokens, at)
}

/** `dua puluh lima`, `seratus`, `lima belas`: with `ribu` or `juta` behind it, else it is no price. */
function spelledNumberAt(tokens: readonly Token[], at: number) {
  let [value, length] = [0, 0]
  for (;;) {
    const word = tokens[at + length]?.text ?? ''
    const next = tokens[at + length + 1]?.text
    const digit = DIGITS.indexOf(word)
    const whole = WHOLE.get(word)
    if (whole !== undefined) {
      value += whole
      length += 1
    } else if (digit < 0) break
    else if (next === 'belas') {
      value += 10 + digit
      length += 2
    } else if (next === 'puluh' || next === 'ratus') {
      value += digit * (next === 'puluh' ? 10 : 100)
      length += 2
    } else {
      value += digit
      length += 1
    }
  }
  if (length === 0 || !SCALES.has(tokens[at + length]?.text ?? '')) return undefined
  return { value, money: false, length }
}

function phrases(list: string): readonly (readonly string[])[] {
  return list
    .split('|')
    .map((each) => each.split(' '))
    .sort((a, b) => b.length - a.length)
}

/** How many tokens the longest of the phrases takes here; 0 where none begins. */
function starts(list: readonly (readonly string[])[], tokens: readonly Token[], at: number): number {
  const found = list.find((phrase) => phrase.every((word, i) => tokens[at + i]?.text === word))
  return found?.length ?? 0
}

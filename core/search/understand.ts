// Which words of a question are no words to look for: a kecamatan, a price, a certificate, a wish for an order.
import { priceAt } from './amounts.ts'
import { type Index, placeAt } from './places.ts'
import type { CertificateKind, Meaning, Sort, Understood } from './schema.ts'
import { isEmptyWord, type Token } from './words.ts'

/** A run of tokens with what it means. */
type Run = { meaning: Meaning; from: number; length: number }

type Reading = {
  understood: Understood[]
  /** Mistyped names of places, as they were typed and as they were read. */
  corrected: { typed: string; meaning: Meaning }[]
  /** The words that are left to be looked for. */
  rest: Token[]
}

const PLACE_LEAD = new Set('di dari daerah wilayah kecamatan kec asal sekitar area ke'.split(' '))
const PAPER_LEAD = new Set(
  'sertifikat bersertifikat tersertifikasi sertifikasi berlabel logo izin ijin berizin berijin ber no nomor'.split(' '),
)

const PAPERS = runs<CertificateKind>([
  ['p - irt', 'pirt'],
  ['p irt', 'pirt'],
  ['pirt', 'pirt'],
  ['bpom md', 'bpom-md'],
  ['bpom ri', 'bpom-md'],
  ['bpom', 'bpom-md'],
  ['halal mui', 'halal'],
  ['halal', 'halal'],
  ['sni', 'sni'],
  ['slhs', 'slhs'],
  ['laik higiene', 'slhs'],
  ['merek terdaftar', 'brand'],
])

const WISHES = runs<Meaning>([
  ...sorted(
    'cheapest',
    'harga termurah|paling murah|harga murah|termurah|murah|terjangkau|ekonomis|hemat|cheap|cheapest',
  ),
  ...sorted('dearest', 'harga termahal|paling mahal|termahal'),
  ...filter({ kind: 'active' }, 'masih aktif|aktif'),
  ...filter(
    { kind: 'buyable' },
    'bisa dibeli hari ini|bisa dibeli sekarang|bisa dibeli|dapat dibeli|siap beli|ready stock|ready stok|ready|tersedia',
  ),
])

/** Takes what it understands out of the tokens; `text` is the question in which they stand. */
export function understand(text: string, tokens: readonly Token[], index: Index): Reading {
  const understood: Understood[] = []
  const corrected: Reading['corrected'] = []
  const rest: Token[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (token === undefined) break
    const run = token.quoted ? undefined : runAt(tokens, at, index)
    if (run === undefined) {
      rest.push(token)
      at++
      continue
    }
    const { meaning, length, corrected: was } = run
    const [from, to] = [token.from, tokens[at + length - 1]?.to ?? token.to]
    const typed = text.slice(from, to)
    if (was) corrected.push({ typed, meaning })
    understood.push({
      meaning,
      words: typed,
      without: tidy(`${text.slice(0, from)} ${text.slice(to)}`),
      asWords: tidy(`${text.slice(0, from)} "${typed}" ${text.slice(to)}`),
    })
    at += length
  }
  return { understood, corrected, rest }
}

function runAt(
  tokens: readonly Token[],
  at: number,
  index: Index,
): (Omit<Run, 'from'> & { corrected: boolean }) | undefined {
  const price = priceAt(tokens, at)
  if (price !== undefined) {
    const { length, ...bounds } = price
    return { meaning: { kind: 'price', ...bounds }, length, corrected: false }
  }
  const paper = after(tokens, at, PAPER_LEAD, (from) => firstOf(PAPERS, tokens, from))
  if (paper !== undefined) {
    return { meaning: { kind: 'certificate', certificate: paper.value }, length: paper.length, corrected: false }
  }
  const wish = firstOf(WISHES, tokens, at)
  if (wish !== undefined) return { meaning: wish.value, length: wish.length, corrected: false }
  const place = after(tokens, at, PLACE_LEAD, (from) => placeAt(tokens, from, index))
  if (place === undefined) return undefined
  const { kecamatan, length, corrected } = place
  return { meaning: { kind: 'kecamatan', kecamatan: [...kecamatan] }, length, corrected }
}

/** What `find` finds here or behind up to two words that may stand before it; the length counts these too. */
function after<Found extends { length: number }>(
  tokens: readonly Token[],
  at: number,
  leads: ReadonlySet<string>,
  find: (from: number) => Found | undefined,
): Found | undefined {
  for (let skipped = 0; skipped <= 2; skipped++) {
    const found = find(at + skipped)
    if (found !== undefined) return { ...found, length: found.length + skipped }
    const token = tokens[at + skipped]
    if (token === undefined || token.quoted || !(leads.has(token.text) || token.text === '-')) return undefined
  }
  return undefined
}

type Runs<Value> = ReadonlyMap<string, readonly { words: readonly string[]; value: Value }[]>

/** Runs of words by their first, in the order in which they are tried. */
function runs<Value>(list: readonly (readonly [words: string, value: Value])[]): Runs<Value> {
  const all = list.map(([text, value]) => ({ words: text.split(' '), value }))
  return Map.groupBy(all, ({ words }) => words[0] ?? '')
}

function firstOf<Value>(all: Runs<Value>, tokens: readonly Token[], at: number) {
  for (const { words, value } of all.get(tokens[at]?.text ?? '') ?? []) {
    const here = words.every((word, i) => tokens[at + i]?.text === word && tokens[at + i]?.quoted === false)
    if (here) return { value, length: words.length }
  }
  return undefined
}

function sorted(sort: Sort, words: string) {
  return filter({ kind: 'sort', sort }, words)
}

function filter(meaning: Meaning, words: string): [words: string, meaning: Meaning][] {
  return words.split('|').map((each) => [each, meaning])
}

/** A question without double spaces, and without quotes that hold nothing. */
export function tidy(text: string): string {
  return text.replace(/"\s*"/g, ' ').replace(/\s+/g, ' ').trim()
}

/** The words to look for: signs and words that name nothing fall out, unless they were quoted. */
export function soughtOf(rest: readonly Token[]): Token[] {
  return rest.filter(({ kind, text, quoted }) => kind !== 'sign' && (quoted || !isEmptyWord(text)))
}

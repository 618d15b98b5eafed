// Text as words: folded, without marks of accent or case, each with the place in the text where it was typed.

/** No word is longer; what goes on beyond is cut off, in the index and in the question alike. */
const MOST_LETTERS = 32

/** A word, a number or a sign that means something beside a price. `from` and `to` are its place in the typed text. */
export type Token = {
  text: string
  from: number
  to: number
  kind: 'word' | 'number' | 'sign'
  /** Stood in double quotes: it is looked for and never understood as something else. */
  quoted: boolean
}

const TOKEN = /"|<=|>=|[<>–-]|\d+(?:[.,]\d+)*|[\p{L}\p{M}'’]+/gu

/** Without accents, case and apostrophes. */
function fold(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, MOST_LETTERS)
}

/** The tokens of a question. `otak2` is `otak otak`, `mobil2an` is `mobil mobilan`, `50rb` is `50` and `rb`. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  const closed = (text.split('"').length - 1) >> 1
  let quotes = 0
  for (const { 0: typed, index: from } of text.matchAll(TOKEN)) {
    if (typed === '"') {
      quotes++
      continue
    }
    const quoted = quotes % 2 === 1 && quotes < closed * 2
    const to = from + typed.length
    const kind = /^\d/.test(typed) ? 'number' : /^[\p{L}\p{M}'’]/u.test(typed) ? 'word' : 'sign'
    const folded = kind === 'word' ? fold(typed) : typed
    if (folded !== '') tokens.push({ text: folded, from, to, kind, quoted })
  }
  return spelledOut(tokens)
}

/** Writes out a `2` that hangs on a word, and what hangs on the `2`. */
function spelledOut(tokens: readonly Token[]): Token[] {
  const out: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
    if (token === undefined) break
    if (token.text !== '2' || before?.kind !== 'word' || before.to !== token.from || before.text.length < 3) {
      out.push(token)
    } else if (next?.kind === 'word' && next.from === token.to) {
      out.push({ ...next, text: (before.text + next.text).slice(0, MOST_LETTERS), from: token.from })
      at++
    } else {
      out.push({ ...token, text: before.text, kind: 'word' })
    }
  }
  return out
}

/** The words of a text as they are indexed: signs fall out, a number is split at its comma (`1,5` is `1 5`). */
export function wordsOf(text: string): string[] {
  return tokensOf(text).flatMap(wordsOfToken)
}

export function wordsOfToken(token: Token): string[] {
  if (token.kind === 'sign') return []
  if (token.kind === 'word') return [token.text]
  return isGrouped(token.text) ? [token.text.replace(/[.,]/g, '')] : token.text.split(/[.,]/)
}

/** A number with a mark for thousands: `20.000`, `1,500,000`. */
export function isGrouped(number: string): boolean {
  return /^\d{1,3}(?:[.,]\d{3})+$/.test(number)
}

/** Words that name nothing that is sold. */
const EMPTY_WORDS = new Set(
  (
    'dan atau yang di ke dari untuk dengan pada ini itu juga ada adalah akan bagi para buat ' +
    'jual jualan menjual dijual beli membeli cari mencari mau ingin harga toko saya kami aku ' +
    'the and or of for with in a an'
  ).split(' '),
)

export function isEmptyWord(word: string): boolean {
  return EMPTY_WORDS.has(word)
}

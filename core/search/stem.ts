// What a word may be derived from: light Indonesian affixes taken off, as further readings and never instead of the word.

/** Shorter rests are chance. */
const LEAST = 4

const ENDINGS = ['nya', 'lah', 'kah', 'pun', 'ku', 'mu'] as const
const SUFFIXES = ['kan', 'an', 'i'] as const
const PREFIXES: readonly (readonly [prefix: string, rests: readonly string[]])[] = [
  ['meny', ['s']],
  ['peny', ['s']],
  ['meng', ['', 'k']],
  ['peng', ['', 'k']],
  ['mem', ['', 'p']],
  ['pem', ['', 'p']],
  ['men', ['', 't']],
  ['pen', ['', 't']],
  ['ber', ['']],
  ['ter', ['']],
  ['per', ['']],
  ['me', ['']],
  ['pe', ['']],
  ['di', ['']],
  ['ke', ['']],
  ['se', ['']],
]

/** Everything that the word may come from, without the word itself; most of it is no word, which only an index can tell. */
export function stemsOf(word: string): string[] {
  const bare = new Set([word])
  for (const ending of ENDINGS) if (word.endsWith(ending)) bare.add(word.slice(0, -ending.length))
  for (const each of [...bare]) {
    for (const suffix of SUFFIXES) if (each.endsWith(suffix)) bare.add(each.slice(0, -suffix.length))
  }
  const all = new Set(bare)
  for (const each of bare) {
    for (const [prefix, rests] of PREFIXES) {
      if (each.startsWith(prefix)) for (const rest of rests) all.add(rest + each.slice(prefix.length))
    }
  }
  all.delete(word)
  return [...all].filter((each) => each.length >= LEAST)
}

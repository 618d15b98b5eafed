// Whether every other name of a good finds the good, and every other name of a kecamatan the kecamatan.
import { searchVariants } from '../../core/region/search-variants.ts'
import { matchKecamatan } from '../../core/region/villages.ts'
import { ask } from '../../core/search/ask.ts'
import { SearchQuery } from '../../core/search/schema.ts'
import type { Snapshot } from '../../core/search/snapshot.ts'
import { wordsOf } from '../../core/search/words.ts'
import { TODAY } from './search-catalogue.ts'
import { amongFirst, type Judge } from './search-typos.ts'

/** Each pair once, and once more the other way where either word stands for the other and a product has it. */
export function variantsFound(snapshot: Snapshot, judge: Judge): { tried: number; found: number; missed: string[] } {
  const isThere = (text: string) => judge.having(wordsOf(text)).size > 0
  const pairs = searchVariants().flatMap((each) => {
    const back = { ...each, variant: each.canonical, canonical: each.variant }
    return each.twoWay === true && isThere(each.variant) ? [each, back] : [each]
  })
  const missed = pairs.filter(({ variant, canonical, kind }) => {
    if (kind === 'tempat') return understoodKecamatan(snapshot, variant) !== matchKecamatan(canonical)?.code
    return !amongFirst(judge, variant, wordsOf(isThere(canonical) ? canonical : variant))
  })
  return {
    tried: pairs.length,
    found: pairs.length - missed.length,
    missed: missed.map(({ variant, canonical }) => `${variant} for ${canonical}`),
  }
}

function understoodKecamatan(snapshot: Snapshot, q: string): string | undefined {
  const [only, ...more] = ask(snapshot, SearchQuery.parse({ q }), TODAY).understood
  return only?.meaning.kind === 'kecamatan' && more.length === 0 ? only.meaning.kecamatan.join() : undefined
}

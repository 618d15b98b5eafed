// How goods and places are also called: misspellings, synonyms, Sundanese and Betawi words, brands taken for the thing.
import data from './search-variants.json' with { type: 'json' }

/**
 * `ejaan` another spelling, `sinonim` another word, `sunda` and `betawi` words of these languages, `merek-jadi-umum` a
 * brand that stands for the thing (never to be shown), `singkatan` an abbreviation, `mirip` a wider word, `tempat` a
 * kecamatan written otherwise.
 */
export type VariantKind =
  | 'ejaan'
  | 'sinonim'
  | 'sunda'
  | 'betawi'
  | 'merek-jadi-umum'
  | 'singkatan'
  | 'mirip'
  | 'tempat'

export type SearchVariant = {
  readonly variant: string
  readonly canonical: string
  readonly kind: VariantKind
  /** Either word stands for the other. */
  readonly twoWay?: boolean
  /** The site on which the form was seen; without it the form is common knowledge. */
  readonly seenIn?: string
}

const all = data.pairs as readonly SearchVariant[]

/** All pairs, in the order of the file. */
export function searchVariants(): readonly SearchVariant[] {
  return all
}

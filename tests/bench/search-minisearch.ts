// MiniSearch over the same products with the same words, for comparison: slips as it knows them, filters and facets left out.
import { readFileSync, writeFileSync } from 'node:fs'
import MiniSearch, { type Options } from 'minisearch'
import { kecamatan, village } from '../../core/region/villages.ts'
import type { SearchDocument } from '../../core/search/schema.ts'
import { wordsOf } from '../../core/search/words.ts'
import type { Engine } from './search-engine.ts'

const PAGE = 24

const OPTIONS: Options<Record<string, string>> = {
  fields: ['name', 'maker', 'place', 'story'],
  storeFields: [],
  tokenize: wordsOf,
  processTerm: (word) => word,
  searchOptions: {
    boost: { name: 4, maker: 3, place: 2 },
    combineWith: 'AND',
    prefix: (word) => word.length > 2,
    fuzzy: (word) => (word.length >= 8 ? 2 : word.length >= 4 ? 1 : false),
  },
}

export const miniSearch: Engine = {
  write: (documents, path) => {
    const index = new MiniSearch(OPTIONS)
    index.addAll(documents.map(textsOf))
    writeFileSync(path, JSON.stringify(index))
  },
  open: (path) => {
    const index = MiniSearch.loadJSON(readFileSync(path, 'utf8'), OPTIONS)
    return (q) =>
      index
        .search(q)
        .slice(0, PAGE)
        .map(({ id }) => String(id))
  },
}

function textsOf(document: SearchDocument): Record<string, string> {
  const place = `${village(document.village)?.name} ${kecamatan(document.kecamatan)?.name}`
  const { product, name, ikmName, story = '' } = document
  return { id: product, name, maker: ikmName, place, story }
}

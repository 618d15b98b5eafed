// The searches that the bench compares, the house's own first.
import { ask } from '../../core/search/ask.ts'
import { buildSnapshot } from '../../core/search/build.ts'
import { openSnapshot } from '../../core/search/open.ts'
import { SearchQuery } from '../../core/search/schema.ts'
import type { Snapshot } from '../../core/search/snapshot.ts'
import { TODAY } from './search-catalogue.ts'
import type { Asked, Engine } from './search-engine.ts'
import { miniSearch } from './search-minisearch.ts'

export const ENGINES: Record<string, Engine> = {
  etalase: {
    write: (documents, path) => void buildSnapshot(documents, path),
    open: (path) => askedOf(opened(path)),
  },
  minisearch: miniSearch,
}

export function opened(path: string): Snapshot {
  const found = openSnapshot(path)
  if ('degraded' in found) throw new Error(found.detail)
  return found.snapshot
}

export function askedOf(snapshot: Snapshot): Asked {
  return (q) => ask(snapshot, SearchQuery.parse({ q }), TODAY).lines.map(({ product }) => product)
}
